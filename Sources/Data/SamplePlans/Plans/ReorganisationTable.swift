import PlanModel

/// The reorganisation of 2025, as far as it touches agencies of the five plans.
///
/// What a law or a decision says is applied. Where it is only likely who took over, or where
/// functions went to several bodies, the heir is a proposal.
enum Reorganisation {
  /// The agencies that took over.
  static let heirs: [HeirDraft] =
    [
      HeirDraft(
        "DL-C16", "Sở Văn hóa, Thể thao và Du lịch", .state, of: "Đắk Lắk",
        ["Sở VHTT&DL", "Sở VHTTDL"])
    ] + bacGiangHeirs + dienBienHeirs

  private static let bacGiangHeirs: [HeirDraft] = [
    HeirDraft(
      "BG-C19", "Ban Tuyên giáo và Dân vận Tỉnh ủy Bắc Giang", .party, of: "Bắc Giang",
      ["BTG&DV Tỉnh ủy Bắc Giang"], from: "2025-03-01"),
    HeirDraft(
      "BG-C20", "Đảng ủy Ủy ban nhân dân tỉnh Bắc Giang", .party, of: "Bắc Giang",
      ["Đảng ủy UBND tỉnh Bắc Giang"], from: "2025-03-01"),
    HeirDraft(
      "BG-C21", "Đảng ủy các cơ quan Đảng tỉnh Bắc Giang", .party, of: "Bắc Giang",
      ["Đảng ủy các cơ quan Đảng Bắc Giang"], from: "2025-03-01"),
    HeirDraft(
      "BG-C22", "Hội đồng nhân dân tỉnh Bắc Ninh", .state, of: "Bắc Ninh", ["HĐND tỉnh Bắc Ninh"]),
    HeirDraft(
      "BG-C23", "Ủy ban nhân dân tỉnh Bắc Ninh", .state, of: "Bắc Ninh", ["UBND tỉnh Bắc Ninh"]),
    HeirDraft(
      "BG-C24", "Ban Thường vụ Tỉnh ủy Bắc Ninh", .party, of: "Bắc Ninh",
      ["BTV Tỉnh ủy Bắc Ninh"]),
    HeirDraft(
      "BG-C25", "Ban Tổ chức Tỉnh ủy Bắc Ninh", .party, of: "Bắc Ninh", ["BTC Tỉnh ủy Bắc Ninh"]),
    HeirDraft(
      "BG-C26", "Ban Tuyên giáo và Dân vận Tỉnh ủy Bắc Ninh", .party, of: "Bắc Ninh",
      ["BTG&DV Tỉnh ủy Bắc Ninh"]),
    HeirDraft(
      "BG-C27", "Đảng ủy Ủy ban nhân dân tỉnh Bắc Ninh", .party, of: "Bắc Ninh",
      ["Đảng ủy UBND tỉnh Bắc Ninh"]),
    HeirDraft(
      "BG-C28", "Đảng ủy các cơ quan Đảng tỉnh Bắc Ninh", .party, of: "Bắc Ninh",
      ["Đảng ủy các cơ quan Đảng Bắc Ninh"]),
    HeirDraft(
      "BG-C29", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Bắc Ninh", .association,
      of: "Bắc Ninh", ["Liên hiệp Hội Bắc Ninh", "LHH Bắc Ninh"]),
    HeirDraft(
      "BG-C30", "Ban Thường vụ Tỉnh đoàn Bắc Ninh", .mass, of: "Bắc Ninh",
      ["BTV Tỉnh đoàn Bắc Ninh"]),
  ]

  private static let dienBienHeirs: [HeirDraft] = [
    HeirDraft(
      "DB-C12", "Ban Tuyên giáo và Dân vận Tỉnh ủy", .party, of: "Điện Biên",
      ["BTG&DV Tỉnh ủy"], from: "2025-03-01"),
    HeirDraft(
      "DB-C13", "Đảng ủy Ủy ban nhân dân tỉnh", .party, of: "Điện Biên",
      ["Đảng ủy UBND tỉnh"], from: "2025-02-12"),
    HeirDraft(
      "DB-C14", "Đảng ủy các cơ quan Đảng tỉnh", .party, of: "Điện Biên",
      ["Đảng ủy các cơ quan Đảng"], from: "2025-02-12"),
  ]

  /// Which functions ended or went over.
  static let successions: [SuccessionDraft] =
    districtLevel + departments + bacGiangParty + bacGiangProvince + dienBien

  // MARK: - The district level

  private static let districtLaw =
    "Luật số 72/2025/QH15, Điều 51: chính quyền cấp huyện kết thúc hoạt động từ 01/7/2025"

  private static let districtLevel: [SuccessionDraft] =
    (1...11).map { .ended("QN-C\($0)", on: "2025-07-01", cityEnd) } + [
      .ended("DL-C9", on: "2025-07-01", districtLaw),
      .ended("HT-C3", on: "2025-07-01", districtLaw),
      .ended("BG-C13", on: "2025-07-01", localPartyEnd),
      .ended(
        "DB-C7", on: "2025-07-01",
        localPartyEnd + "; Tỉnh ủy Điện Biên kết thúc 10 đảng bộ huyện, thị xã, thành phố (Báo "
          + "Nhân Dân 30/6/2025)"),
    ]

  private static let cityEnd =
    districtLaw + "; đảng bộ và đoàn thể cấp huyện kết thúc cùng cấp chính quyền"
  private static let localPartyEnd =
    districtLaw + "; đảng bộ cấp huyện kết thúc cùng cấp chính quyền, các đảng ủy trực thuộc khác "
    + "phân công lại theo từng nơi"

  // MARK: - Departments

  private static let departmentRule =
    "Sắp xếp cơ quan chuyên môn cấp tỉnh từ 01/3/2025 (Nghị định 45/2025/NĐ-CP, Nghị định "
    + "150/2025/NĐ-CP)"

  private static let departments: [SuccessionDraft] = [
    .merged("DL-C2", into: "DL-C3", on: "2025-03-01", departmentRule),
    .split(
      "DL-C5", to: "DL-C1", on: "2025-03-01",
      scope: "công nghệ thông tin, chuyển đổi số, bưu chính, viễn thông", isApplied: true,
      departmentRule),
    .split(
      "DL-C5", to: "DL-C16", on: "2025-03-01", scope: "báo chí, xuất bản, thông tin tuyên truyền",
      isApplied: false,
      departmentRule + "; phần báo chí chuyển sang ngành văn hóa, chưa đối chiếu quyết định của "
        + "tỉnh"),
  ]

  // MARK: - Bắc Giang

  private static let partyEndsBacGiang =
    "Ban cán sự đảng, đảng đoàn kết thúc đầu năm 2025 (Thanh Hóa 11/02/2025, Điện Biên 12/02/2025); "
    + "chưa rõ ngày của Bắc Giang, lấy hết tháng 02/2025"
  private static let heirOfCabinet =
    "Thông lệ: Đảng ủy UBND tỉnh tiếp nhận việc của ban cán sự đảng; chưa đối chiếu quyết định"
  private static let heirOfPartyGroups =
    "Thông lệ: Đảng ủy các cơ quan Đảng tỉnh tiếp nhận việc của đảng đoàn; chưa đối chiếu quyết định"
  private static let mergedBoards =
    "Ban Tuyên giáo và Ban Dân vận hợp nhất đầu năm 2025"

  private static let bacGiangParty: [SuccessionDraft] = [
    .ended("BG-C1", on: "2025-03-01", partyEndsBacGiang),
    .ended("BG-C3", on: "2025-03-01", partyEndsBacGiang),
    .ended("BG-C5", on: "2025-03-01", partyEndsBacGiang),
    .ended("BG-C14", on: "2025-03-01", partyEndsBacGiang),
    .proposed("BG-C1", to: "BG-C21", on: "2025-03-01", heirOfPartyGroups),
    .proposed("BG-C3", to: "BG-C20", on: "2025-03-01", heirOfCabinet),
    .proposed("BG-C5", to: "BG-C21", on: "2025-03-01", heirOfPartyGroups),
    .proposed("BG-C14", to: "BG-C20", on: "2025-03-01", heirOfCabinet),
    .proposed("BG-C14", to: "BG-C21", on: "2025-03-01", heirOfPartyGroups),
    .merged(
      "BG-C10", into: "BG-C19", on: "2025-03-01",
      mergedBoards + " (Ban mới của Bắc Giang họp giao ban quý I/2025 ngày 01/4/2025); chưa rõ "
        + "ngày, lấy 01/3/2025"),
  ]

  private static let provinceLaw =
    "Nghị quyết của Quốc hội ngày 12/6/2025 về sắp xếp đơn vị hành chính cấp tỉnh: Bắc Giang và Bắc "
    + "Ninh thành tỉnh Bắc Ninh, hoạt động từ 01/7/2025"
  private static let partyDecision =
    "Quyết định của Bộ Chính trị lập 23 đảng bộ tỉnh, thành phố sau hợp nhất, từ 01/7/2025"
  private static let partyDraft =
    "Dự thảo đề án Tỉnh ủy Bắc Giang thông qua ngày 25/6/2025 (Tiền Phong); chưa đối chiếu quyết định"
  private static let associationsMerge =
    "Hội, đoàn thể hai tỉnh hợp nhất theo tỉnh và về Mặt trận; chưa đối chiếu quyết định"

  private static let bacGiangProvince: [SuccessionDraft] = [
    .merged("BG-C2", into: "BG-C22", on: "2025-07-01", provinceLaw),
    .merged("BG-C4", into: "BG-C23", on: "2025-07-01", provinceLaw),
    .merged("BG-C18", into: "BG-C24", on: "2025-07-01", partyDecision),
    .merged("BG-C9", into: "BG-C25", on: "2025-07-01", partyDecision),
    .merged("BG-C19", into: "BG-C26", on: "2025-07-01", partyDecision),
    .proposed("BG-C20", to: "BG-C27", on: "2025-07-01", form: .merged, ends: true, partyDraft),
    .proposed("BG-C21", to: "BG-C28", on: "2025-07-01", form: .merged, ends: true, partyDraft),
    .proposed("BG-C7", to: "BG-C29", on: "2025-07-01", form: .merged, associationsMerge),
    .proposed("BG-C8", to: "BG-C30", on: "2025-07-01", form: .merged, associationsMerge),
  ]

  // MARK: - Điện Biên

  private static let partyEndsDienBien =
    "Tỉnh ủy Điện Biên lập Đảng bộ UBND tỉnh và Đảng bộ các cơ quan Đảng tỉnh ngày 12/02/2025 (Báo "
    + "Điện Biên Phủ); ban cán sự đảng, đảng đoàn kết thúc từ đó"

  private static let dienBien: [SuccessionDraft] = [
    .ended("DB-C1", on: "2025-02-12", partyEndsDienBien),
    .ended("DB-C2", on: "2025-02-12", partyEndsDienBien),
    .ended("DB-C3", on: "2025-02-12", partyEndsDienBien),
    .ended("DB-C6", on: "2025-02-12", partyEndsDienBien),
    .proposed("DB-C1", to: "DB-C14", on: "2025-02-12", heirOfPartyGroups),
    .proposed("DB-C2", to: "DB-C13", on: "2025-02-12", heirOfCabinet),
    .proposed("DB-C3", to: "DB-C14", on: "2025-02-12", heirOfPartyGroups),
    .proposed("DB-C6", to: "DB-C13", on: "2025-02-12", heirOfCabinet),
    .proposed("DB-C6", to: "DB-C14", on: "2025-02-12", heirOfPartyGroups),
    .merged(
      "DB-C4", into: "DB-C12", on: "2025-03-01",
      mergedBoards + "; chưa rõ ngày của Điện Biên, lấy 01/3/2025 như Lai Châu"),
  ]
}
