import PlanModel
import Values

/// The plan of the standing board of the Điện Biên party committee to carry out resolution 45.
enum DienBien {
  static let plan = PlanDraft(
    code: "DB", title: "KH thực hiện NQ 45-NQ/TW", place: "Điện Biên", level: .province,
    letterhead: .party, issuer: "Ban Thường vụ Tỉnh ủy Điện Biên",
    signer: "T/M Ban Thường vụ, Phó Bí thư Mùa A Sơn", parents: parents, recipients: recipients,
    sections: sections, agencies: agencies, targets: targets, work: work)

  private static let parents: [String] = [
    "Nghị quyết số 45-NQ/TW ngày 24/11/2023 của Ban Chấp hành Trung ương Đảng",
    "Kế hoạch số 20-KH/TW ngày 28/11/2023 của Bộ Chính trị",
  ]

  private static let recipients: [String] = [
    "Văn phòng Trung ương Đảng (b/c)", "Ban Tuyên giáo Trung ương (b/c)", "Thường trực Tỉnh ủy",
    "Các ban cán sự đảng, đảng đoàn", "Các cơ quan tham mưu, giúp việc Tỉnh ủy",
    "Các sở, ban, ngành, đoàn thể tỉnh", "Các huyện, thị, thành ủy, đảng ủy trực thuộc tỉnh",
    "Trường Chính trị tỉnh", "Lưu Văn phòng Tỉnh ủy, TH2",
  ]

  private static let sections: [SectionDraft] = goals + solutionHeadings + organisation

  private static let goals: [SectionDraft] = [
    SectionDraft("I", "Mục đích, yêu cầu"),
    SectionDraft("I.1", "Mục đích"),
    SectionDraft("I.2", "Yêu cầu"),
    SectionDraft("II", "Mục tiêu"),
    SectionDraft("II.1", "Mục tiêu đến năm 2030"),
    SectionDraft("II.1(1)", "Số lượng, chất lượng đội ngũ trí thức"),
    SectionDraft("II.1(2)", "Cơ chế, chính sách"),
    SectionDraft("II.1(3)", "Gắn bó giữa cấp ủy, chính quyền với trí thức"),
    SectionDraft("II.1(4)", "Trường Đại học Điện Biên Phủ"),
    SectionDraft("II.1(5)", "Hiệu quả khoa học, công nghệ, đổi mới sáng tạo"),
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
      "Tăng cường quản lý nhà nước, hoàn thiện hệ thống pháp luật, cơ chế, chính sách đối với đội "
        + "ngũ trí thức"),
    SectionDraft(
      "III.4",
      "Tăng cường nguồn lực xây dựng đội ngũ trí thức chủ động, tích cực hội nhập quốc tế"),
    SectionDraft(
      "III.5",
      "Đổi mới nội dung, phương thức hoạt động của các hội trí thức và Liên hiệp các Hội khoa học "
        + "và kỹ thuật tỉnh; phát huy vai trò, trách nhiệm của đội ngũ trí thức"),
  ]

  private static let organisation: [SectionDraft] = [
    SectionDraft("IV", "Tổ chức thực hiện"),
    SectionDraft("IV.1", "Các ban cán sự đảng, đảng đoàn và cấp ủy trực thuộc tỉnh"),
    SectionDraft("IV.2", "Đảng đoàn Hội đồng nhân dân tỉnh"),
    SectionDraft("IV.3", "Ban cán sự đảng Ủy ban nhân dân tỉnh"),
    SectionDraft("IV.4", "Đảng đoàn Mặt trận Tổ quốc và các tổ chức chính trị - xã hội"),
    SectionDraft("IV.5", "Ban Tuyên giáo Tỉnh ủy"),
  ]

  private static let agencies: [AgencyDraft] = [
    AgencyDraft(
      "C1", "Đảng đoàn Hội đồng nhân dân tỉnh", .party, ["Đảng đoàn HĐND tỉnh", "ĐĐ HĐND"]),
    AgencyDraft(
      "C2", "Ban cán sự đảng Ủy ban nhân dân tỉnh", .party,
      ["Ban cán sự đảng UBND tỉnh", "BCSĐ UBND tỉnh"]),
    AgencyDraft(
      "C3", "Đảng đoàn Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", .party,
      ["Đảng đoàn MTTQ tỉnh", "Đảng đoàn UBMTTQ", "ĐĐ MTTQ"]),
    AgencyDraft(
      "C4", "Ban Tuyên giáo Tỉnh ủy", .party, ["BTG Tỉnh ủy", "Ban Tuyên giáo Tỉnh uỷ"]),
    AgencyDraft(
      "C5", "Các tổ chức chính trị - xã hội cấp tỉnh", .group, ["tổ chức CT-XH", "đoàn thể tỉnh"]),
    AgencyDraft("C6", "Các ban cán sự đảng, đảng đoàn", .group, ["BCSĐ, đảng đoàn"]),
    AgencyDraft(
      "C7", "Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc tỉnh", .group,
      ["cấp ủy trực thuộc", "huyện ủy", "thị ủy", "thành ủy"]),
    AgencyDraft(
      "C8", "Các cơ quan tham mưu, giúp việc Tỉnh ủy", .group,
      ["cơ quan TMGV Tỉnh ủy", "các ban của Tỉnh ủy"]),
    AgencyDraft(
      "C9", "Bộ Giáo dục và Đào tạo", .state, ["Bộ GD&ĐT", "Bộ GDĐT"], level: .central),
    AgencyDraft("C10", "Thường trực Tỉnh ủy", .party, ["TT Tỉnh ủy", "TTTU"]),
    AgencyDraft("C11", "Ban Thường vụ Tỉnh ủy", .party, ["BTV Tỉnh ủy", "BTVTU"]),
  ]
}
