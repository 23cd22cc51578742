import PlanModel
import Values

/// The plan 140-KH/TU of the party committee of Quảng Ngãi city, of 17 April 2024.
enum QuangNgai {
  static let plan = PlanDraft(
    code: "QN", title: "KH thực hiện NQ 45-NQ/TW", place: "Thành phố Quảng Ngãi",
    level: .district, letterhead: .party, number: "140-KH/TU", issuer: "Thành ủy Quảng Ngãi",
    issued: "2024-04-17", signer: "T/M Thành ủy, Bí thư Ngô Văn Trọng", parents: parents,
    recipients: recipients, sections: sections, agencies: agencies, targets: targets, work: work)

  private static let parents: [String] = [
    "Nghị quyết số 45-NQ/TW ngày 24/11/2023",
    "Chương trình hành động số 42-CTr/TU ngày 08/01/2024 của Tỉnh ủy",
  ]

  private static let recipients: [String] = [
    "BTV Tỉnh ủy (b/cáo)", "BDV Tỉnh ủy (b/cáo)", "TT HĐND, UBND thành phố",
    "Các chi, đảng ủy trực thuộc Thành ủy", "Các cơ quan TMGV Thành ủy",
    "Mặt trận, các tổ chức CT-XH thành phố", "Các đ/c Thành ủy viên", "VPTU: C,PVP, CV (TH)",
    "Lưu VP Thành ủy",
  ]

  /// Two headings are numbered III; the keys tell them apart by a number in brackets.
  private static let sections: [SectionDraft] = [
    SectionDraft("I", "Mục đích, yêu cầu"),
    SectionDraft("I.1", "Mục đích"),
    SectionDraft("I.2", "Yêu cầu"),
    SectionDraft("II", "Mục tiêu"),
    SectionDraft("II.1", "Mục tiêu tổng quát"),
    SectionDraft("II.2", "Mục tiêu cụ thể"),
    SectionDraft("III", "Nhiệm vụ và giải pháp", key: "III(1)"),
    SectionDraft(
      "III.1",
      "Tiếp tục nâng cao nhận thức về vị trí, vai trò, tầm quan trọng của đội ngũ trí thức",
      key: "III(1).1"),
    SectionDraft(
      "III.2", "Phối hợp đào tạo, bồi dưỡng, sử dụng, đãi ngộ và tôn vinh đội ngũ trí thức",
      key: "III(1).2"),
    SectionDraft(
      "III.3",
      "Tăng cường quản lý nhà nước, thực hiện hiệu quả các cơ chế, chính sách đối với đội ngũ "
        + "trí thức", key: "III(1).3"),
    SectionDraft("III.4", "Tăng cường nguồn lực xây dựng đội ngũ trí thức", key: "III(1).4"),
    SectionDraft("III.5", "Phát huy vai trò, trách nhiệm của đội ngũ trí thức", key: "III(1).5"),
    SectionDraft("III", "Tổ chức thực hiện", key: "III(2)"),
    SectionDraft("III.1", "Ban Thường vụ Thành ủy", key: "III(2).1"),
    SectionDraft(
      "III.2", "Các cấp ủy, chính quyền, cơ quan tham mưu, giúp việc, Mặt trận, đoàn thể",
      key: "III(2).2"),
    SectionDraft("III.3", "Hội đồng nhân dân, Ủy ban nhân dân thành phố", key: "III(2).3"),
    SectionDraft("III.4", "Ban Tuyên giáo Thành ủy", key: "III(2).4"),
  ]

  private static let agencies: [AgencyDraft] = [
    AgencyDraft("C1", "Ban Thường vụ Thành ủy", .party, ["BTV Thành ủy", "BTV Thành uỷ"]),
    AgencyDraft(
      "C2", "Ban Tuyên giáo Thành ủy", .party, ["BTG Thành ủy", "Ban Tuyên giáo Thành uỷ"]),
    AgencyDraft(
      "C3", "Ban Tổ chức Thành ủy", .party, ["BTC Thành ủy", "Ban Tổ chức Thành uỷ"]),
    AgencyDraft(
      "C4", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố", .mass,
      ["MTTQ thành phố", "UBMTTQ thành phố", "Mặt trận Tổ quốc Việt Nam"]),
    AgencyDraft(
      "C5", "Các tổ chức chính trị - xã hội thành phố", .group,
      ["tổ chức CT-XH", "đoàn thể thành phố"]),
    AgencyDraft("C6", "Ủy ban nhân dân thành phố", .state, ["UBND thành phố", "UBND TP"]),
    AgencyDraft(
      "C7", "Các chi, đảng bộ trực thuộc Thành ủy", .group,
      ["chi đảng bộ trực thuộc", "chi, đảng ủy trực thuộc"]),
    AgencyDraft("C8", "Các cơ quan, đơn vị liên quan", .group, ["cơ quan liên quan"]),
    AgencyDraft(
      "C9", "Các cấp ủy đảng, chính quyền thành phố", .group, ["cấp ủy", "chính quyền"]),
    AgencyDraft(
      "C10", "Các cơ quan chuyên trách tham mưu, giúp việc Thành ủy", .group,
      ["cơ quan TMGV Thành ủy", "các ban xây dựng Đảng"]),
    AgencyDraft("C11", "Hội đồng nhân dân thành phố", .state, ["HĐND thành phố", "HĐND TP"]),
  ]
}
