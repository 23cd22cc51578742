import PlanModel
import Values

extension QuangNgai {
  static let work: [WorkDraft] = solutions + organisation

  private static let board = RoleDraft.directing("C1", "Ban Thường vụ Thành uỷ")
  private static let organisers = RoleDraft.executing("C3", "Ban Tổ chức Thành uỷ")
  private static let government = RoleDraft.executing("C6", "UBND thành phố")
  private static let cells = RoleDraft.executing("C7", "các chi đảng bộ trực thuộc Thành uỷ")
  private static let others = RoleDraft.executing("C8", "các cơ quan, đơn vị liên quan")

  private static let solutions: [WorkDraft] = [
    WorkDraft(
      "V1", in: "III(1).1", "Nâng cao nhận thức về đội ngũ trí thức",
      "Đưa nội dung Nghị quyết 45, Chương trình 42 đến cán bộ, đảng viên và trí thức; dự hội nghị "
        + "quán triệt theo nhóm ngành; đổi mới cách tuyên truyền; soạn chương trình thu hút, trọng "
        + "dụng trí thức; nêu gương, xây dựng Đảng ở nơi có nhiều trí thức.",
      when: .always("Thường xuyên"),
      [
        board, .executing("C2", "Ban Tuyên giáo Thành uỷ"), organisers,
        .executing("C4", "Mặt trận Tổ quốc Việt Nam"),
        .executing("C5", "các tổ chức chính trị - xã hội"), government, cells,
      ]),
    WorkDraft(
      "V2", in: "III(1).2", "Đào tạo, bồi dưỡng, sử dụng, tôn vinh trí thức",
      "Tìm ra người tài, dùng chính sách của tỉnh để thu hút nhân lực trình độ cao; giúp cán bộ và "
        + "trí thức trẻ đi học; cùng các trường trên địa bàn nâng chất lượng dạy và học.",
      when: .always("Thường xuyên"), [board, organisers, government]),
    WorkDraft(
      "V3", in: "III(1).3", "Quản lý nhà nước và chính sách đối với trí thức",
      "Làm theo chủ trương, Chiến lược về trí thức; bảo đảm dân chủ, tự do sáng tạo, góp ý và phản "
        + "biện quy hoạch, dự án; dự báo nhu cầu, lập kế hoạch phát triển trí thức từng ngành; xử "
        + "lý nghiêm vi phạm.",
      when: .always("Thường xuyên"), [board, organisers, government, cells]),
    WorkDraft(
      "V4", in: "III(1).4", "Tăng nguồn lực cho đội ngũ trí thức",
      "Dành ngân sách và vận động xã hội đầu tư hạ tầng khoa học, giáo dục; chuyển giao công nghệ, "
        + "gắn doanh nghiệp với trí thức qua trung tâm khởi nghiệp; mời trí thức trong và ngoài tỉnh "
        + "góp sức; đào tạo lại chuyên môn.",
      when: .always("Thường xuyên"), [board, government, organisers, cells, others]),
    WorkDraft(
      "V5", in: "III(1).5", "Phát huy vai trò, trách nhiệm của trí thức",
      "Khơi dậy lòng yêu nước, ý thức trách nhiệm của trí thức; mở đường cho trí thức tư vấn, giám "
        + "sát, phản biện; kết nạp đảng viên là trí thức, nhất là người trẻ.",
      when: .always("Thường xuyên"), [board, organisers, government, cells, others]),
  ]

  private static let units: [RoleDraft] = [
    .executing("C9", "Các cấp ủy đảng, chính quyền"),
    .executing("C10", "các cơ quan chuyên trách tham mưu, giúp việc Thành ủy"),
    .executing("C4", "Mặt trận"), .executing("C5", "các tổ chức chính trị - xã hội"),
  ]
  private static let propaganda = RoleDraft.lead("C2", "Ban Tuyên giáo Thành ủy")

  private static let organisation: [WorkDraft] = [
    WorkDraft(
      "V6", in: "III(2).1", "Lãnh đạo, kiểm tra, đôn đốc việc thực hiện",
      "Tập trung lãnh đạo, thống nhất nhận thức và hành động; kiểm tra, đôn đốc việc thực hiện Nghị "
        + "quyết 45, Chương trình 42 và Kế hoạch.",
      when: .always("thường xuyên kiểm tra, đôn đốc"),
      [.executing("C1", "Ban Thường vụ Thành uỷ"), .monitoring("C1", "Ban Thường vụ Thành uỷ")]),
    WorkDraft(
      "V7", in: "III(2).2", "Lập và gửi kế hoạch của từng đơn vị",
      "Mỗi cấp ủy, chính quyền, cơ quan giúp việc, Mặt trận, đoàn thể phổ biến Nghị quyết, lập "
        + "chương trình, kế hoạch hợp với đơn vị, gửi Ban Thường vụ Thành ủy, đồng gửi Ban Tuyên "
        + "giáo.",
      when: .by("2024-04-30", "Hoàn thành trong tháng 04/2024"),
      units + [
        .receiving("C1", "Ban Thường vụ Thành ủy"), .copied("C2", "Ban Tuyên giáo Thành ủy"),
      ]),
    WorkDraft(
      "B2", in: "III(2).2", "Sơ kết 5 năm thực hiện",
      "Các đơn vị sơ kết việc quán triệt và thực hiện; văn bản không nói tính từ ngày nào.",
      when: .every(years: 5, "05 năm tổ chức sơ kết"), units),
    WorkDraft(
      "B3", in: "III(2).2", "Tổng kết 10 năm thực hiện",
      "Các đơn vị tổng kết, đánh giá toàn diện việc thực hiện; văn bản không nói tính từ ngày nào.",
      when: .every(years: 10, "10 năm tổng kết"), units),
    WorkDraft(
      "A1", in: "III(2).3", "Rà soát, điều chỉnh chương trình, đề án liên quan",
      "Xem lại và bổ sung các chương trình, kế hoạch, đề án đã có để Kế hoạch được thực hiện hiệu "
        + "quả.",
      [
        .executing("C11", "Hội đồng nhân dân thành phố"),
        .executing("C6", "Ủy ban nhân dân thành phố"),
      ]),
    WorkDraft(
      "A2", in: "III(2).4", "Tuyên truyền, phổ biến Nghị quyết và Kế hoạch",
      "Chủ trì cùng các đơn vị đẩy mạnh tuyên truyền Nghị quyết 45, Chương trình 42 và Kế hoạch.",
      [propaganda, .coordinating("C8", "các cơ quan, đơn vị liên quan")]),
    WorkDraft(
      "A3", in: "III(2).4", "Theo dõi, kiểm tra, giám sát, đánh giá kết quả",
      "Chủ trì cùng các đơn vị theo dõi, kiểm tra, giám sát và đánh giá kết quả thực hiện.",
      [
        propaganda, .monitoring("C2", "Ban Tuyên giáo Thành ủy"),
        .coordinating("C8", "các cơ quan, đơn vị liên quan"),
      ]),
    WorkDraft(
      "B4", in: "III(2).4", "Báo cáo Ban Thường vụ Thành ủy theo định kỳ",
      "Báo cáo kết quả để Ban Thường vụ theo dõi, chỉ đạo; văn bản không nói bao lâu một lần.",
      when: .periodically("định kỳ báo cáo"),
      [propaganda, .receiving("C1", "Ban Thường vụ Thành ủy")]),
    WorkDraft(
      "B5", in: "III(2).4", "Tham mưu sơ kết, tổng kết",
      "Giúp Ban Thường vụ Thành ủy sơ kết, tổng kết việc thực hiện.",
      [propaganda, .receiving("C1", "Ban Thường vụ Thành ủy")]),
  ]
}
