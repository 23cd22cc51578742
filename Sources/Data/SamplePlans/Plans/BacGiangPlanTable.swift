import PlanModel
import Values

/// The plan of the standing board of the Bắc Giang party committee to carry out resolution 45.
enum BacGiang {
  static let plan = PlanDraft(
    code: "BG", title: "KH thực hiện NQ 45-NQ/TW", place: "Bắc Giang", level: .province,
    letterhead: .party, issuer: "Ban Thường vụ Tỉnh ủy Bắc Giang",
    signer: "T/M Ban Thường vụ, Phó Bí thư Lê Thị Thu Hồng", parents: parents,
    recipients: recipients, sections: sections, agencies: agencies, targets: targets, work: work)

  private static let parents: [String] = [
    "Nghị quyết số 45-NQ/TW ngày 24/11/2023 của Ban Chấp hành Trung ương",
    "Kế hoạch số 20-KH/TW ngày 28/11/2023 của Bộ Chính trị",
  ]

  private static let recipients: [String] = [
    "Bộ Chính trị", "Ban Tuyên giáo Trung ương (báo cáo)", "Văn phòng Trung ương Đảng",
    "Các ban cán sự đảng, đảng đoàn", "Các cơ quan, sở, ban, ngành, đoàn thể tỉnh",
    "Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy", "Các đồng chí Tỉnh ủy viên",
    "Lưu Văn phòng Tỉnh ủy",
  ]

  private static let sections: [SectionDraft] = purpose + solutionHeadings + taskHeadings

  private static let purpose: [SectionDraft] = [
    SectionDraft("I", "Mục đích, yêu cầu"),
    SectionDraft("I.1", "Mục đích"),
    SectionDraft("I.2", "Yêu cầu"),
    SectionDraft("II", "Mục tiêu đến năm 2030 và tầm nhìn đến năm 2045"),
    SectionDraft("II.1", "Mục tiêu đến năm 2030"),
    SectionDraft("II.2", "Tầm nhìn đến năm 2045"),
  ]

  private static let solutionHeadings: [SectionDraft] = [
    SectionDraft("III", "Nhiệm vụ, giải pháp chủ yếu"),
    SectionDraft(
      "III.1",
      "Tiếp tục nâng cao nhận thức về vị trí, vai trò, tầm quan trọng của đội ngũ trí thức"),
    SectionDraft(
      "III.2",
      "Đổi mới công tác đào tạo, bồi dưỡng, sử dụng, đãi ngộ và tôn vinh trí thức, trọng dụng "
        + "nhân tài"),
    SectionDraft(
      "III.3",
      "Tăng cường quản lý nhà nước, hoàn thiện hệ thống cơ chế, chính sách đối với đội ngũ trí "
        + "thức"),
    SectionDraft(
      "III.4",
      "Tăng cường nguồn lực xây dựng đội ngũ trí thức chủ động, tích cực hội nhập quốc tế"),
    SectionDraft(
      "III.5",
      "Phát huy vai trò, trách nhiệm của đội ngũ trí thức; đổi mới nội dung, phương thức hoạt động "
        + "các hội trí thức"),
  ]

  private static let taskHeadings: [SectionDraft] = [
    SectionDraft("IV", "Nhiệm vụ cụ thể"),
    SectionDraft("IV.1", "Đảng đoàn Hội đồng nhân dân tỉnh"),
    SectionDraft("IV.2", "Ban cán sự đảng UBND tỉnh lãnh đạo UBND tỉnh"),
    SectionDraft(
      "IV.3",
      "Đảng đoàn Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh, Liên hiệp các hội "
        + "Khoa học và Kỹ thuật tỉnh và Ban Thường vụ Tỉnh đoàn"),
    SectionDraft("IV.4", "Ban Tổ chức Tỉnh ủy"),
    SectionDraft("IV.5", "Ban Tuyên giáo Tỉnh ủy"),
    SectionDraft("IV.6", "Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy"),
    SectionDraft("V", "Tổ chức thực hiện"),
    SectionDraft("V.1", "Các ban cán sự đảng, đảng đoàn, cơ quan của Tỉnh ủy và cấp ủy trực thuộc"),
    SectionDraft("V.2", "Ủy viên Ban Thường vụ Tỉnh ủy, Tỉnh ủy viên"),
    SectionDraft("V.3", "Ban Tuyên giáo Tỉnh ủy"),
  ]

  private static let agencies: [AgencyDraft] = [
    AgencyDraft(
      "C1", "Đảng đoàn Hội đồng nhân dân tỉnh", .party, ["Đảng đoàn HĐND tỉnh", "ĐĐ HĐND"]),
    AgencyDraft("C2", "Hội đồng nhân dân tỉnh", .state, ["HĐND tỉnh"]),
    AgencyDraft(
      "C3", "Ban cán sự đảng Ủy ban nhân dân tỉnh", .party,
      ["Ban cán sự đảng UBND tỉnh", "BCSĐ UBND tỉnh"]),
    AgencyDraft("C4", "Ủy ban nhân dân tỉnh", .state, ["UBND tỉnh"]),
    AgencyDraft(
      "C5", "Đảng đoàn Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", .party,
      ["Đảng đoàn MTTQ tỉnh", "Đảng đoàn UBMTTQ", "ĐĐ MTTQ"]),
    AgencyDraft(
      "C6", "Các tổ chức chính trị - xã hội tỉnh", .group,
      ["tổ chức CT-XH", "đoàn thể tỉnh"]),
    AgencyDraft(
      "C7", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", .association,
      ["Liên hiệp Hội", "LHH", "Liên hiệp các hội Khoa học và Kỹ thuật"]),
    AgencyDraft("C8", "Ban Thường vụ Tỉnh đoàn", .mass, ["BTV Tỉnh đoàn", "Tỉnh đoàn"]),
    AgencyDraft("C9", "Ban Tổ chức Tỉnh ủy", .party, ["BTC Tỉnh ủy", "Ban Tổ chức Tỉnh uỷ"]),
    AgencyDraft(
      "C10", "Ban Tuyên giáo Tỉnh ủy", .party, ["BTG Tỉnh ủy", "Ban Tuyên giáo Tỉnh uỷ"]),
    AgencyDraft("C11", "Các cấp ủy, tổ chức đảng", .group, ["cấp ủy", "tổ chức đảng"]),
    AgencyDraft("C12", "Các sở, ngành liên quan", .group, ["sở, ngành", "sở ngành"]),
    AgencyDraft(
      "C13", "Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy", .group,
      ["cấp ủy trực thuộc", "huyện ủy", "thị ủy", "thành ủy"]),
    AgencyDraft(
      "C14", "Các ban cán sự đảng, đảng đoàn", .group, ["BCSĐ, đảng đoàn"]),
    AgencyDraft(
      "C15", "Các ban, cơ quan, đơn vị của Tỉnh ủy", .group, ["ban Đảng", "cơ quan Tỉnh ủy"]),
    AgencyDraft(
      "C16", "Ủy viên Ban Thường vụ Tỉnh ủy, Tỉnh ủy viên", .group,
      ["UVBTV Tỉnh ủy", "Tỉnh ủy viên"]),
    AgencyDraft("C17", "Các cơ quan liên quan", .group, ["cơ quan liên quan"]),
    AgencyDraft("C18", "Ban Thường vụ Tỉnh ủy", .party, ["BTV Tỉnh ủy", "BTVTU"]),
  ]
}
