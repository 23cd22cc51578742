import PlanModel
import Values

/// The plan of the people's committee of Hà Tĩnh province to carry out the programme 37-CTr/TU.
///
/// The day and the number are left blank in the document, and nobody has signed it.
enum HaTinh {
  static let plan = PlanDraft(
    code: "HT", title: "KH thực hiện CTr 37-CTr/TU và NQ 45-NQ/TW", place: "Hà Tĩnh",
    level: .province, letterhead: .state, issuer: "Ủy ban nhân dân tỉnh Hà Tĩnh",
    parents: parents, sections: sections, agencies: agencies, targets: targets, work: work)

  private static let parents: [String] = [
    "Nghị quyết số 45-NQ/TW ngày 24/11/2023 của Ban Chấp hành Trung ương Đảng khóa XIII",
    "Kế hoạch số 20-KH/TW ngày 28/11/2023 của Bộ Chính trị",
    "Chương trình hành động số 37-CTr/TU ngày 22/4/2024 của Ban Thường vụ Tỉnh ủy",
  ]

  private static let sections: [SectionDraft] = [
    SectionDraft("I", "Mục đích, yêu cầu"),
    SectionDraft("II", "Mục tiêu đến năm 2030 và tầm nhìn đến 2045"),
    SectionDraft("II.1", "Mục tiêu tổng quát"),
    SectionDraft("II.2", "Mục tiêu đến năm 2030"),
    SectionDraft("II.3", "Tầm nhìn đến năm 2045"),
    SectionDraft("III", "Nhiệm vụ"),
    SectionDraft(
      "III.1", "Tổ chức quán triệt, triển khai, tuyên truyền và thực hiện Nghị quyết"),
    SectionDraft(
      "III.2",
      "Đổi mới công tác đào tạo, bồi dưỡng, sử dụng, đãi ngộ và tôn vinh trí thức, trọng dụng "
        + "nhân tài"),
    SectionDraft(
      "III.3",
      "Tăng cường quản lý nhà nước, hoàn thiện hệ thống pháp luật, cơ chế chính sách đối với đội "
        + "ngũ trí thức"),
    SectionDraft(
      "III.4",
      "Tăng cường nguồn lực xây dựng đội ngũ trí thức, chủ động tích cực hội nhập quốc tế"),
    SectionDraft(
      "III.5",
      "Đổi mới nội dung, phương thức hoạt động, phát huy vai trò, trách nhiệm của các hội trí thức"),
    SectionDraft("IV", "Tổ chức thực hiện"),
    SectionDraft("IV.1", "Sở Nội vụ"),
    SectionDraft(
      "IV.2",
      "Các Sở, ban, ngành cấp tỉnh, UBND các huyện, thành phố, thị xã và các đơn vị có liên quan"),
  ]

  private static let agencies: [AgencyDraft] = [
    AgencyDraft("C1", "Sở Nội vụ", .state, ["SNV"]),
    AgencyDraft("C2", "Các sở, ban, ngành cấp tỉnh", .group, ["sở, ban, ngành", "sở ngành"]),
    AgencyDraft(
      "C3", "UBND các huyện, thành phố, thị xã", .group,
      ["UBND cấp huyện", "Ủy ban nhân dân các huyện, thành phố, thị xã"], level: .district),
    AgencyDraft("C4", "Các đơn vị có liên quan", .group, ["đơn vị liên quan"]),
    AgencyDraft("C5", "Ủy ban nhân dân tỉnh", .state, ["UBND tỉnh"]),
    AgencyDraft("C6", "Cơ quan có thẩm quyền", .state, ["cấp có thẩm quyền"]),
  ]
}
