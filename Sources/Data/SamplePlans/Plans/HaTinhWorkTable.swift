import PlanModel
import Values

extension HaTinh {
  static let work: [WorkDraft] =
    awareness + talent + management + resources + associations + interior + units

  private static let everyUnitWritten = "các cơ quan, đơn vị, địa phương"
  private static let everyUnit: [RoleDraft] = [
    .executing("C2", everyUnitWritten), .executing("C3", everyUnitWritten),
    .executing("C4", everyUnitWritten),
  ]

  private static let awareness: [WorkDraft] = [
    WorkDraft(
      "A2", in: "III.1", "Quán triệt, thực hiện Nghị quyết 45, Chương trình 37",
      "Quán triệt và thực hiện nghiêm túc Nghị quyết 45, Chương trình 37 để chuyển biến nhận thức "
        + "trong cán bộ, trí thức, người dân; tuyên truyền kế hoạch.",
      everyUnit)
  ]

  private static let talent: [WorkDraft] = [
    WorkDraft(
      "G1", in: "III.2", "Đột phá chất lượng đào tạo nhân lực trình độ cao",
      "Nâng hẳn chất lượng đào tạo nhân lực, bồi dưỡng nhân tài; khuyến khích trường, viện của tỉnh "
        + "hợp tác với nơi tiên tiến."),
    WorkDraft(
      "G2", in: "III.2", "Quy hoạch nhân lực, thu hút trí thức trẻ",
      "Lập quy hoạch, chiến lược nhân lực; thu hút trí thức trẻ giỏi, đưa trí thức y tế, giáo dục "
        + "về cơ sở; hỗ trợ người trẻ, nữ, vùng sâu, biên giới, dân tộc thiểu số."),
    WorkDraft(
      "G3", in: "III.2", "Phát hiện nhân tài, bồi dưỡng học sinh giỏi",
      "Tìm và mời người giỏi tham gia đề tài tỉnh cần; có chính sách đào tạo riêng cho học sinh "
        + "giỏi, năng khiếu theo ngành tỉnh cần."),
    WorkDraft(
      "G4", in: "III.2", "Trọng dụng, đãi ngộ, tôn vinh trí thức",
      "Tuyển dụng, bổ nhiệm, luân chuyển, bố trí trí thức đúng chuyên môn và sở trường."),
    WorkDraft(
      "G5", in: "III.2", "Đối thoại, gặp mặt, tôn vinh trí thức giỏi",
      "Gặp gỡ, đối thoại, tôn vinh trí thức có nhiều đóng góp; giúp trí thức giao lưu, học hỏi."),
  ]

  private static let management: [WorkDraft] = [
    WorkDraft(
      "G6", in: "III.3", "Tham mưu trình HĐND chính sách cho trí thức",
      "Tham mưu UBND tỉnh đề xuất HĐND tỉnh hoàn thiện chính sách theo ngành, nhất là cho trí thức "
        + "trẻ, nữ, vùng sâu, biên giới; khuyến khích nghiên cứu về tăng trưởng xanh, chuyển đổi số, "
        + "nông nghiệp hữu cơ."),
    WorkDraft(
      "G7", in: "III.3", "Chính sách dùng chuyên gia hết tuổi lao động",
      "Có chính sách để người trình độ cao, tay nghề giỏi làm tiếp sau tuổi nghỉ; tranh thủ chuyên "
        + "gia của Trung ương và tỉnh bạn."),
    WorkDraft(
      "G8", in: "III.3", "Xây dựng cơ sở dữ liệu trí thức, dự báo nhu cầu",
      "Lập cơ sở dữ liệu trí thức; dự báo, lập kế hoạch phát triển cân đối theo ngành, địa phương, "
        + "đơn vị."),
    WorkDraft(
      "G9", in: "III.3", "Cơ sở dữ liệu trí thức, gồm người Hà Tĩnh ở xa",
      "Như nhiệm vụ trên, thêm nguồn nhân lực trong tỉnh và người Hà Tĩnh trong nước, nước ngoài; "
        + "bản gốc in hai lần."),
    WorkDraft(
      "G10", in: "III.3", "Đổi mới quản lý khoa học, ứng dụng đề tài đạt giải",
      "Đổi mới quản lý khoa học, công nghệ; đưa đề tài, dự án đạt giải sáng tạo vào thực tế."),
    WorkDraft(
      "G11", in: "III.3", "Tăng cường quản lý nhà nước về trí thức",
      "Thực hiện chính sách, pháp luật, hỗ trợ trí thức; chấn chỉnh lệch lạc, xử lý nghiêm vi phạm."
    ),
  ]

  private static let resources: [WorkDraft] = [
    WorkDraft(
      "G12", in: "III.4", "Bảo đảm ngân sách, ưu tiên nguồn lực cho KH-CN",
      "Bảo đảm ngân sách nghiên cứu, chuyển giao; phát triển hạ tầng khoa học, y tế, giáo dục; ưu "
        + "tiên công nghệ cao, công nghệ lõi; huy động vốn lập quỹ đầu tư khoa học."),
    WorkDraft(
      "G13", in: "III.4", "Xây dựng hệ sinh thái đổi mới sáng tạo",
      "Phát triển hệ sinh thái đổi mới sáng tạo, gắn doanh nghiệp với trí thức, trường, viện, hội."),
    WorkDraft(
      "G14", in: "III.4", "Mở rộng hợp tác quốc tế, chuyển giao công nghệ",
      "Liên kết học thuật quốc tế; nâng năng lực nghiên cứu, chuyển giao, phát triển sản phẩm và "
        + "công nghệ mới."),
  ]

  private static let associations: [WorkDraft] = [
    WorkDraft(
      "G15", in: "III.5", "Phát huy trách nhiệm của đội ngũ trí thức",
      "Khơi dậy đoàn kết, tâm huyết, sáng tạo của trí thức, nhất là người trẻ; gắn nghiên cứu với "
        + "việc của tỉnh; phổ biến kiến thức, kỹ thuật cho người dân."),
    WorkDraft(
      "G16", in: "III.5", "Trí thức đi đầu truyền bá tri thức, áp dụng tiến bộ",
      "Tạo cơ hội để trí thức tự nguyện truyền bá tri thức, tự nghiên cứu, làm đề tài; áp dụng tiến "
        + "bộ khoa học vào sản xuất, đời sống."),
    WorkDraft(
      "G17", in: "III.5", "Đổi mới Liên hiệp Hội và các hội trí thức",
      "Đổi mới hoạt động các hội cho sát thực tế; đại diện quyền lợi, phát triển hội viên; thu hút "
        + "trí thức trẻ, đã nghỉ hưu, ngoài tỉnh; khơi dậy khởi nghiệp, tận dụng chuyển đổi số."),
    WorkDraft(
      "G18", in: "III.5", "Phát huy dân chủ, tự do sáng tạo của trí thức",
      "Tôn trọng tự do sáng tạo, đề cao đạo đức, trách nhiệm của trí thức ở mọi lĩnh vực."),
    WorkDraft(
      "G19", in: "III.5", "Cơ chế để trí thức tư vấn, phản biện, giám định",
      "Lập cơ chế, khuyến khích trí thức góp ý, phản biện, giám định quy hoạch, kế hoạch, dự án của "
        + "tỉnh."),
    WorkDraft(
      "G20", in: "III.5", "Sử dụng chất xám của chuyên gia, cán bộ hưu trí",
      "Qua Liên hiệp Hội và Hội Liên hiệp Văn học nghệ thuật, dùng tốt chất xám của chuyên gia, cán "
        + "bộ đã nghỉ."),
  ]

  private static let interiorLead = RoleDraft.lead("C1", "Sở Nội vụ")
  private static let reportsTo: [RoleDraft] = [
    .receiving("C5", "UBND tỉnh"), .receiving("C6", "cơ quan có thẩm quyền"),
  ]

  private static let interior: [WorkDraft] = [
    WorkDraft(
      "B3", in: "IV.1", "Theo dõi, đôn đốc việc thực hiện kế hoạch",
      "Chủ trì, cùng các đơn vị liên quan theo dõi, đôn đốc việc thực hiện kế hoạch.",
      [
        interiorLead, .monitoring("C1", "Sở Nội vụ"),
        .coordinating("C4", "các đơn vị có liên quan"),
      ]),
    WorkDraft(
      "B2", in: "IV.1", "Tổng hợp, báo cáo năm",
      "Tổng hợp báo cáo của các đơn vị, báo cáo UBND tỉnh và cơ quan có thẩm quyền mỗi năm.",
      when: .everyYear(beforeMonth: 12, day: 10, "định kỳ hằng năm (trước ngày 10/12)"),
      from: "B1",
      [interiorLead] + reportsTo),
    WorkDraft(
      "B4", in: "IV.1", "Báo cáo, đề xuất vấn đề phát sinh",
      "Báo cáo, tham mưu UBND tỉnh và cơ quan có thẩm quyền khi có vấn đề phát sinh.",
      when: .words("chủ động"), [interiorLead] + reportsTo),
  ]

  private static let namedUnits: [RoleDraft] = [
    .executing("C2", "Các Sở, ban, ngành cấp tỉnh"),
    .executing("C3", "UBND các huyện, thành phố, thị xã"),
    .executing("C4", "các đơn vị có liên quan"),
  ]

  private static let units: [WorkDraft] = [
    WorkDraft(
      "V1", in: "IV.2", "Đưa nhiệm vụ vào kế hoạch công tác năm",
      "Theo chức năng, cụ thể hóa kế hoạch thành nhiệm vụ hằng năm với mục tiêu, giải pháp rõ ràng.",
      when: .everyYear("kế hoạch công tác hàng năm"), namedUnits),
    WorkDraft(
      "A1", in: "IV.2", "Ưu tiên bố trí, huy động nguồn lực thực hiện",
      "Ưu tiên ngân sách, huy động nguồn hợp pháp khác để thực hiện, tiết kiệm và hiệu quả.",
      namedUnits),
    WorkDraft(
      "B1", in: "IV.2", "Báo cáo năm tình hình thực hiện",
      "Mỗi cơ quan, đơn vị, địa phương báo cáo UBND tỉnh qua Sở Nội vụ để theo dõi, tổng hợp.",
      when: .everyYear(beforeMonth: 12, day: 5, "Định kỳ hàng năm (trước ngày 05/12)"),
      everyUnit + [.receiving("C5", "UBND tỉnh"), .via("C1", "Sở Nội vụ")]),
    WorkDraft(
      "B5", in: "IV.2", "Phản ánh khó khăn, vướng mắc về Sở Nội vụ",
      "Khi gặp khó khăn, các đơn vị phản ánh về Sở Nội vụ để được hướng dẫn, cùng giải quyết.",
      when: .words("kịp thời"), everyUnit + [.receiving("C1", "Sở Nội vụ")]),
  ]
}
