import PlanModel
import Values

extension DienBien {
  static let work: [WorkDraft] =
    awareness + talent + management + resources + associations + committees + organisation

  private static let allCommittees: [RoleDraft] = [
    .lead("C6", "Các ban cán sự đảng, đảng đoàn"),
    .lead("C7", "các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc tỉnh"),
  ]

  private static let awareness: [WorkDraft] = [
    WorkDraft(
      "A9", in: "III.1", "Lãnh đạo phổ biến Nghị quyết 45, lập kế hoạch",
      "Lãnh đạo phổ biến, nghiên cứu, lập chương trình, kế hoạch hợp với nơi mình; chọn lĩnh vực, "
        + "địa bàn trọng điểm; động viên trí thức góp ý chính sách; giải quyết nguyện vọng chính "
        + "đáng.",
      allCommittees),
    WorkDraft(
      "G1", in: "III.1", "Đổi mới tuyên truyền, vận động về trí thức",
      "Đổi mới cách tuyên truyền để trí thức đồng thuận, cán bộ và người dân hiểu vai trò của trí "
        + "thức; bồi dưỡng đạo đức, tinh thần cống hiến."),
    WorkDraft(
      "G2", in: "III.1", "Trách nhiệm nêu gương của tổ chức đảng, người đứng đầu",
      "Cơ quan, tổ chức đảng, người đứng đầu là trí thức làm gương thực hiện chủ trương, pháp luật; "
        + "chú trọng xây dựng Đảng về chính trị, tư tưởng, đạo đức."),
  ]

  private static let talent: [WorkDraft] = [
    WorkDraft(
      "G3", in: "III.2", "Chính sách đào tạo, trọng dụng, phát triển trí thức",
      "Cụ thể hóa Nghị quyết 45; soạn chính sách đào tạo, đãi ngộ, nhất là cho trí thức trẻ, nữ, "
        + "vùng sâu, biên giới, lực lượng vũ trang, dân tộc thiểu số; phát triển đội ngũ chuyên "
        + "gia."),
    WorkDraft(
      "V4", in: "III.2", "Hồ sơ trình Thủ tướng lập Trường ĐH Điện Biên Phủ",
      "Hoàn thiện hồ sơ, thủ tục trình Thủ tướng phê duyệt chủ trương và quyết định thành lập trường; "
        + "bố trí nguồn lực xây trường.",
      when: .words("Khẩn trương")),
    WorkDraft(
      "G4", in: "III.2", "Khuyến khích trường, viện liên kết trong, ngoài nước",
      "Khuyến khích cơ sở giáo dục, nghiên cứu của tỉnh hợp tác với nơi tiên tiến để nâng trình độ."
    ),
    WorkDraft(
      "V3", in: "III.2", "Đối thoại, gặp mặt, tôn vinh trí thức tiêu biểu",
      "Mỗi năm gặp gỡ, đối thoại, tôn vinh chuyên gia đầu ngành, trí thức có uy tín và thành tựu.",
      when: .everyYear("Hằng năm tổ chức")),
  ]

  private static let management: [WorkDraft] = [
    WorkDraft(
      "G5", in: "III.3", "Thực hiện Chiến lược quốc gia về trí thức",
      "Triển khai hiệu quả Chiến lược quốc gia phát triển đội ngũ trí thức."),
    WorkDraft(
      "G6", in: "III.3", "Dân chủ, tự do sáng tạo; góp ý, phản biện",
      "Tôn trọng tự do sáng tạo, đề cao đạo đức nghề nghiệp; mời trí thức góp ý, phản biện, giám "
        + "định quy hoạch, kế hoạch, dự án của tỉnh."),
    WorkDraft(
      "G7", in: "III.3", "Dự báo, lập kế hoạch phát triển trí thức từng ngành",
      "Dự báo nhu cầu, lập kế hoạch cân đối giữa các ngành; thu hút, đào tạo lớp kế cận."),
    WorkDraft(
      "G8", in: "III.3", "Tăng cường quản lý nhà nước về trí thức",
      "Thực hiện chính sách, pháp luật, giúp trí thức phát triển; xử lý nghiêm vi phạm."),
  ]

  private static let resources: [WorkDraft] = [
    WorkDraft(
      "G9", in: "III.4", "Bố trí, huy động nguồn lực cho KH-CN, giáo dục",
      "Dành ngân sách, huy động vốn xã hội và nước ngoài cho hạ tầng khoa học, giáo dục; thúc đẩy "
        + "doanh nghiệp khoa học; đặt hàng, giao nhiệm vụ khoa học trực tiếp."),
    WorkDraft(
      "G10", in: "III.4", "Hợp tác doanh nghiệp, trường, viện, hội trí thức",
      "Gắn doanh nghiệp, tập đoàn với trường, viện, hội trí thức qua hỗ trợ khởi nghiệp, đổi mới "
        + "sáng tạo."),
    WorkDraft(
      "G11", in: "III.4", "Mở rộng hợp tác quốc tế và với trí thức kiều bào",
      "Liên kết, chuyển giao công nghệ với nước tiên tiến; hợp tác với trí thức người Việt ở nước "
        + "ngoài, nhất là người từng gắn bó với Điện Biên."),
  ]

  private static let associations: [WorkDraft] = [
    WorkDraft(
      "G12", in: "III.5", "Đổi mới Liên hiệp Hội và các hội trí thức",
      "Đổi mới hoạt động theo hướng sát thực tế; đại diện cho quyền lợi hội viên, phát triển tổ "
        + "chức; làm cầu nối giữa Đảng, Nhà nước với trí thức."),
    WorkDraft(
      "G13", in: "III.5", "Phát huy vai trò, trách nhiệm của trí thức",
      "Khơi dậy lòng yêu nước, trách nhiệm của nhà khoa học, chuyên gia, trí thức trẻ; đoàn kết góp "
        + "sức xây dựng đất nước."),
    WorkDraft(
      "G14", in: "III.5", "Giúp hội trí thức tư vấn, phản biện, làm dịch vụ công",
      "Mở đường cho các hội góp ý, giám sát, phản biện; lập cơ chế để hội làm một số dịch vụ công, "
        + "kiểm định chất lượng."),
    WorkDraft(
      "G15", in: "III.5", "Xây dựng tổ chức đảng, phát triển đảng viên trí thức",
      "Lập tổ chức đảng, kết nạp đảng viên là trí thức trẻ, làm nòng cốt chính trị trong các hội."),
  ]

  private static let committees: [WorkDraft] = [
    WorkDraft(
      "V1", in: "IV.1", "Quán triệt, lập kế hoạch của đơn vị, địa phương",
      "Mỗi ban cán sự đảng, đảng đoàn, cấp ủy quán triệt và lập kế hoạch cụ thể thực hiện Nghị "
        + "quyết 45, Kế hoạch 20 và kế hoạch này.",
      when: .before("2024-06-30", "hoàn thành trước 30/6/2024"), allCommittees),
    WorkDraft(
      "V2", in: "IV.1", "Kiểm tra, đôn đốc, giám sát việc thực hiện",
      "Kiểm tra, đôn đốc, giám sát việc thực hiện ở nơi mình phụ trách.",
      when: .always("Thường xuyên"), allCommittees),
    WorkDraft(
      "A1", in: "IV.1", "Nhân rộng, khen thưởng mô hình mới, cách làm hay",
      "Kịp thời tìm ra, tuyên truyền, nhân rộng, khen thưởng mô hình mới, cách làm hiệu quả.",
      allCommittees),
    WorkDraft(
      "A2", in: "IV.1", "Chấn chỉnh nơi thực hiện chưa đạt yêu cầu",
      "Chấn chỉnh cơ quan, tổ chức thực hiện chưa đạt kết quả.", allCommittees),
  ]

  private static let councilParty = RoleDraft.lead("C1", "Đảng đoàn Hội đồng nhân dân tỉnh")
  private static let cabinet = RoleDraft.lead("C2", "Ban cán sự đảng Ủy ban nhân dân tỉnh")
  private static let front: [RoleDraft] = [
    .lead("C3", "Đảng đoàn Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    .lead("C5", "các tổ chức chính trị - xã hội cấp tỉnh"),
  ]
  private static let propaganda = RoleDraft.lead("C4", "Ban Tuyên giáo Tỉnh ủy")

  private static let organisation: [WorkDraft] = [
    WorkDraft(
      "A3", in: "IV.2", "Thể chế hóa, hoàn thiện văn bản về trí thức",
      "Lãnh đạo việc thể chế hóa, hoàn thiện văn bản quy phạm pháp luật về trí thức làm cơ sở thực "
        + "hiện.",
      [councilParty]),
    WorkDraft(
      "A4", in: "IV.2", "Giám sát việc thực hiện Nghị quyết, kế hoạch",
      "Tăng cường giám sát việc thực hiện Nghị quyết 45, Kế hoạch 20 và kế hoạch này.",
      [councilParty]),
    WorkDraft(
      "A5", in: "IV.3", "Ban hành kế hoạch, đề án, cơ chế, chính sách",
      "Chỉ đạo cụ thể hóa, lồng ghép, ban hành kế hoạch, đề án, chính sách đồng bộ, thiết thực để "
        + "đạt các mục tiêu.",
      [cabinet]),
    WorkDraft(
      "V5", in: "IV.3", "Làm việc với Bộ GD&ĐT về lộ trình lập trường đại học",
      "Làm việc với Bộ Giáo dục và Đào tạo, các bộ liên quan về lộ trình lập Trường Đại học Điện "
        + "Biên, theo Thông báo số 160/TB-VPCP, ngày 28/4/2023.",
      [
        cabinet,
        .coordinating("C9", "Bộ Giáo dục và Đào tạo và các Bộ, ngành liên quan"),
      ]),
    WorkDraft(
      "A6", in: "IV.4", "Giám sát, phản biện xã hội",
      "Tăng cường lãnh đạo, chỉ đạo việc giám sát, phản biện xã hội.", front),
    WorkDraft(
      "A7", in: "IV.4", "Vận động hội viên, đoàn viên, người dân tham gia",
      "Vận động hội viên, đoàn viên, nhân dân góp sức xây dựng đội ngũ trí thức.", front),
    WorkDraft(
      "A8", in: "IV.5", "Theo dõi, kiểm tra, giám sát, đánh giá kết quả",
      "Chủ trì cùng các cơ quan giúp việc Tỉnh ủy theo dõi, kiểm tra, đôn đốc, đánh giá kết quả.",
      [
        propaganda, .monitoring("C4", "Ban Tuyên giáo Tỉnh ủy"),
        .coordinating("C8", "các cơ quan tham mưu, giúp việc Tỉnh ủy"),
      ]),
    WorkDraft(
      "B1", in: "IV.5", "Tham mưu sơ kết, tổng kết",
      "Tham mưu sơ kết, tổng kết việc thực hiện; văn bản không nói bao lâu một lần.",
      when: .periodically("định kỳ"), [propaganda]),
    WorkDraft(
      "B2", in: "IV.5", "Báo cáo Thường trực, Ban Thường vụ Tỉnh ủy",
      "Báo cáo kết quả thực hiện với Thường trực và Ban Thường vụ Tỉnh ủy.",
      when: .words("theo quy định"),
      [
        propaganda, .receiving("C10", "Thường trực Tỉnh ủy"),
        .receiving("C11", "Ban Thường vụ Tỉnh ủy"),
      ]),
  ]
}
