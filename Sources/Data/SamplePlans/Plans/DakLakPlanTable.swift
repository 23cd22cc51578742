import PlanModel
import Values

/// The plan of the people's committee of Đắk Lắk province to carry out the plan 125-KH/TU of 2019.
enum DakLak {
  static let plan = PlanDraft(
    code: "DL", title: "KH thực hiện KH 125-KH/TU và KL 52-KL/TW", place: "Đắk Lắk",
    level: .province, letterhead: .state, issuer: "UBND tỉnh Đắk Lắk",
    signer: "Chủ tịch Phạm Ngọc Nghị", parents: parents, recipients: recipients,
    doubt: doubt, sections: sections, agencies: agencies, work: work)

  private static let parents: [String] = [
    "Nghị quyết Trung ương 7 (khóa X)",
    "Kết luận số 52-KL/TW ngày 30/5/2019 của Ban Bí thư Trung ương Đảng",
    "Kế hoạch số 125-KH/TU ngày 30/7/2019 của Ban Thường vụ Tỉnh ủy",
  ]

  private static let doubt =
    "Thực hiện Kết luận số 52-KL/TW ngày 30/5/2019; Nghị quyết số 45-NQ/TW ngày 24/11/2023 đã mở "
    + "chương trình mới về đội ngũ trí thức, văn bản không nói kế hoạch này còn hiệu lực hay không"

  private static let recipients: [String] = [
    "TT Tỉnh ủy", "TT HĐND tỉnh (để b/c)", "Ban Cán sự Đảng UBND tỉnh", "CT, các PCT UBND tỉnh",
    "Ban Tuyên giáo Tỉnh ủy", "Ủy ban MTTQ VN tỉnh", "Các sở, ban, ngành, đoàn thể của tỉnh",
    "UBND các huyện, thị xã, thành phố", "Báo Đắk Lắk, Đài PTTH tỉnh", "Phòng KGVX",
    "Lưu: VT, TH (nk_30)",
  ]

  private static let sections: [SectionDraft] = [
    SectionDraft("I", "Mục đích, yêu cầu"),
    SectionDraft("I.1", "Mục đích"),
    SectionDraft("I.2", "Yêu cầu"),
    SectionDraft("II", "Nhiệm vụ và giải pháp"),
    SectionDraft(
      "II.1",
      "Tăng cường sự lãnh đạo của cấp ủy, chính quyền trong công tác xây dựng đội ngũ trí thức"),
    SectionDraft(
      "II.2",
      "Thực hiện chính sách trọng dụng, đãi ngộ nhằm thu hút, phát triển đội ngũ trí thức"),
    SectionDraft(
      "II.3",
      "Tạo lập, hoàn thiện môi trường và điều kiện thuận lợi cho hoạt động của trí thức"),
    SectionDraft(
      "II.4",
      "Đề cao trách nhiệm của trí thức, củng cố và nâng cao chất lượng hoạt động của các hội của "
        + "trí thức"),
    SectionDraft("III", "Tổ chức thực hiện"),
    SectionDraft("III.1", "Sở Khoa học và Công nghệ"),
    SectionDraft("III.2", "Sở Kế hoạch và Đầu tư"),
    SectionDraft("III.3", "Sở Tài chính"),
    SectionDraft("III.4", "Sở Nội vụ"),
    SectionDraft("III.5", "Sở Thông tin và Truyền thông"),
    SectionDraft("III.6", "Các sở, ban, ngành có liên quan"),
    SectionDraft("III.7", "Liên hiệp các Hội Khoa học - Kỹ thuật tỉnh"),
    SectionDraft("III.8", "UBND các huyện, thị xã, thành phố"),
    SectionDraft(
      "III.9",
      "Đề nghị Ủy ban MTTQ Việt Nam tỉnh, các đoàn thể của tỉnh và các tổ chức xã hội - nghề "
        + "nghiệp"),
  ]

  private static let agencies: [AgencyDraft] = [
    AgencyDraft(
      "C1", "Sở Khoa học và Công nghệ", .state, ["Sở KH&CN", "Sở KHCN", "SKHCN"]),
    AgencyDraft(
      "C2", "Sở Kế hoạch và Đầu tư", .state, ["Sở KH&ĐT", "Sở KHĐT", "SKHĐT"]),
    AgencyDraft("C3", "Sở Tài chính", .state, ["STC"]),
    AgencyDraft("C4", "Sở Nội vụ", .state, ["SNV"]),
    AgencyDraft(
      "C5", "Sở Thông tin và Truyền thông", .state, ["Sở TT&TT", "Sở TTTT", "STTTT"]),
    AgencyDraft(
      "C6", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", .association,
      ["Liên hiệp Hội", "LHH", "Liên hiệp các Hội Khoa học - Kỹ thuật", "LH các Hội KH-KT"]),
    AgencyDraft(
      "C7", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", .mass,
      ["MTTQ tỉnh", "UBMTTQ tỉnh", "Ủy ban MTTQ Việt Nam tỉnh"]),
    AgencyDraft("C8", "Các sở, ban, ngành liên quan", .group, ["sở, ban, ngành", "sở ngành"]),
    AgencyDraft(
      "C9", "UBND các huyện, thị xã, thành phố", .group,
      ["UBND cấp huyện", "Ủy ban nhân dân các huyện, thị xã, thành phố"], level: .district),
    AgencyDraft("C10", "Các đơn vị giáo dục", .group, ["trường học", "cơ sở giáo dục"]),
    AgencyDraft("C11", "Các đoàn thể của tỉnh", .group, ["đoàn thể tỉnh"]),
    AgencyDraft("C12", "Các tổ chức xã hội - nghề nghiệp", .group, ["tổ chức XH-NN"]),
    AgencyDraft("C13", "Các đơn vị, tổ chức có liên quan", .group, ["đơn vị liên quan"]),
    AgencyDraft(
      "C14", "Cấp ủy, tổ chức đảng, chính quyền các cấp", .group,
      ["cấp ủy các cấp", "chính quyền các cấp"]),
    AgencyDraft("C15", "Ủy ban nhân dân tỉnh", .state, ["UBND tỉnh"]),
  ]
}
