import PlanModel
import Values

extension BacGiang {
  static let targets: [TargetDraft] = staff + innovation + vision + inWords

  private static let keySectors: [String] = [
    "Giáo dục và đào tạo", "Khoa học và công nghệ", "Y tế", "Công nghiệp", "Thương mại",
    "Dịch vụ", "Đô thị", "Công nghệ thông tin",
  ]

  private static let staff: [TargetDraft] = [
    TargetDraft("T1", in: "II.1", "Thứ hạng quy mô GRDP trong cả nước", .atMost, "10")
      .with(
        unit: "thứ hạng", year: 2030, sector: "Kinh tế", written: "trong nhóm 10 tỉnh, thành phố"
      ).asContext(),
    TargetDraft("T2", in: "II.1", "Trí thức trình độ cao, SV giỏi trong tuyển mới", .moreThan, "10")
      .with(unit: "% tuyển mới", year: 2030, sector: "Cán bộ", written: "đạt trên 10%"),
    TargetDraft("T3", in: "II.1", "Người có trình độ đại học trở lên", .moreThan, "90000")
      .with(unit: "người", year: 2030, sector: "Nhân lực", written: "lên trên 90.000 người"),
    TargetDraft("T4", in: "II.1", "Người trình độ đại học trở lên trên dân số", .approx, "5")
      .with(unit: "% dân số", year: 2030, sector: "Nhân lực", written: "tỷ lệ khoảng 5%")
      .share(of: "T3"),
    TargetDraft(
      "T5", in: "II.1", "Tiến sĩ và tương đương trong hệ thống chính trị", .atLeast, "0.5"
    )
    .with(unit: "%", year: 2030, sector: "Cán bộ", written: "đạt 0,5% trở lên"),
    TargetDraft("T6", in: "II.1", "Thạc sĩ trong hệ thống chính trị", .atLeast, "12")
      .with(unit: "%", year: 2030, sector: "Cán bộ", written: "đạt 12% trở lên"),
    TargetDraft("T7", in: "II.1", "Số tiến sĩ ở mỗi ngành quan trọng của tỉnh", .range, "2")
      .upTo("3")
      .with(unit: "tiến sĩ/ngành", year: 2030, sector: "Nhân lực", written: "có từ 02 - 03 tiến sĩ")
      .each(of: keySectors),
  ]

  private static let innovation: [TargetDraft] = [
    TargetDraft("T8", in: "II.1", "Doanh nghiệp khoa học và công nghệ", .moreThan, "30")
      .with(
        unit: "doanh nghiệp", year: 2030, sector: "Khoa học, công nghệ",
        written: "lên trên 30 doanh nghiệp"),
    TargetDraft("T9", in: "II.1", "Lập trung tâm khởi nghiệp đổi mới sáng tạo", .yes)
      .with(year: 2030, sector: "Khoa học, công nghệ", written: "Thành lập"),
    TargetDraft("T10", in: "II.1", "Phát minh, công trình khoa học đạt giải thưởng", .rise)
      .with(
        unit: "công trình", year: 2030, sector: "Khoa học, công nghệ", written: "tăng số lượng"),
  ]

  private static let vision: [TargetDraft] = [
    TargetDraft("T11", in: "II.2", "Thứ hạng đội ngũ trí thức tỉnh trong cả nước", .atMost, "10")
      .with(
        unit: "thứ hạng", year: 2045, sector: "Chung", written: "thuộc nhóm 10 tỉnh, thành phố"
      ).sharing(.leadingRank),
    TargetDraft("T12", in: "II.2", "Thứ hạng đội ngũ trí thức ở miền núi Bắc Bộ", .equal, "1")
      .with(unit: "thứ hạng", year: 2045, sector: "Chung", written: "đứng đầu"),
  ]

  private static let inWords: [TargetDraft] = [
    TargetDraft("Q1", in: "II.1", "Đội ngũ trí thức mạnh về số lượng, chất lượng", .qualitative)
      .with(year: 2030, sector: "Chung"),
    TargetDraft("Q2", in: "II.1", "Liên hiệp Hội vững mạnh, đổi mới hội trí thức", .qualitative)
      .with(year: 2030, sector: "Hội trí thức"),
    TargetDraft("Q3", in: "II.2", "Nhà khoa học, tổ chức KH-CN, trường đạt chuẩn", .qualitative)
      .with(year: 2045, sector: "Khoa học, công nghệ"),
  ]
}
