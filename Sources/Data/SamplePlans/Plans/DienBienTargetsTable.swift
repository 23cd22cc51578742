import PlanModel
import Values

extension DienBien {
  static let targets: [TargetDraft] = labour + health + staff + others + inWords

  private static let labourShares = "Cơ cấu lao động"

  private static let labour: [TargetDraft] = [
    TargetDraft("T1", in: "II.1(1)", "Lao động qua đào tạo đang làm việc", .moreThan, "70")
      .with(unit: "%", year: 2030, sector: "Lao động", written: "đạt trên 70%"),
    TargetDraft(
      "T2", in: "II.1(1)", "Lao động qua đào tạo có văn bằng, chứng chỉ", .moreThan, "45"
    ).with(
      unit: "% lực lượng lao động", year: 2030, sector: "Lao động", written: "đạt trên 45%"),
    TargetDraft(
      "T3", in: "II.1(1)", "Cơ cấu lao động: nông lâm nghiệp, thủy sản", .lessThan, "58"
    ).with(unit: "%", year: 2030, sector: "Cơ cấu lao động", written: "thấp hơn 58%")
      .addingUp(as: labourShares),
    TargetDraft("T4", in: "II.1(1)", "Cơ cấu lao động: công nghiệp, xây dựng", .moreThan, "16")
      .with(unit: "%", year: 2030, sector: "Cơ cấu lao động", written: "đạt trên 16%")
      .addingUp(as: labourShares),
    TargetDraft("T5", in: "II.1(1)", "Cơ cấu lao động: dịch vụ - thương mại", .atLeast, "26")
      .with(unit: "%", year: 2030, sector: "Cơ cấu lao động", written: "tối thiểu 26%")
      .addingUp(as: labourShares),
  ]

  private static let health: [TargetDraft] = [
    TargetDraft("T6", in: "II.1(1)", "Bác sĩ trên một vạn dân", .atLeast, "14")
      .with(unit: "bác sĩ/vạn dân", year: 2030, sector: "Y tế", written: "tối thiểu 14 bác sĩ")
      .sharing(.doctors),
    TargetDraft("T7", in: "II.1(1)", "Dược sĩ trên một vạn dân", .atLeast, "3")
      .with(unit: "dược sĩ/vạn dân", year: 2030, sector: "Y tế", written: "tối thiểu … 03 dược sĩ"),
    TargetDraft("T8", in: "II.1(1)", "Điều dưỡng trên một vạn dân", .atLeast, "33")
      .with(
        unit: "điều dưỡng/vạn dân", year: 2030, sector: "Y tế", written: "tối thiểu … 33 điều dưỡng"
      ),
  ]

  private static let staff: [TargetDraft] = [
    TargetDraft(
      "T9", in: "II.1(1)", "CBQL giáo dục, giáo viên đạt chuẩn, trên chuẩn", .equal, "100"
    ).with(unit: "%", year: 2030, sector: "Giáo dục", written: "100%")
      .sharing(.qualifiedTeachers),
    TargetDraft(
      "T10", in: "II.1(1)", "Lãnh đạo đủ khả năng làm việc môi trường quốc tế", .equal, "25"
    ).with(unit: "%", year: 2030, sector: "Cán bộ", written: "25%"),
    TargetDraft(
      "T11", in: "II.1(1)", "Lãnh đạo từ phó trưởng phòng đạt chuẩn chức danh", .equal, "100"
    ).with(unit: "%", year: 2030, sector: "Cán bộ", written: "100%"),
    TargetDraft(
      "T12", in: "II.1(1)", "Lãnh đạo từ phó trưởng phòng trình độ sau đại học", .atLeast, "50"
    ).with(unit: "%", year: 2030, sector: "Cán bộ", written: "có từ 50%"),
    TargetDraft(
      "T13", in: "II.1(1)", "CBCC cấp xã có trình độ CĐ, ĐH, được chuẩn hóa", .equal, "100"
    ).with(unit: "%", year: 2030, sector: "Cán bộ cấp xã", written: "100%")
      .sharing(.qualifiedCommuneStaff),
  ]

  private static let others: [TargetDraft] = [
    TargetDraft("T14", in: "II.1(4)", "Thành lập Trường Đại học Điện Biên Phủ", .yes)
      .with(year: 2030, sector: "Giáo dục", written: "Thành lập và xây dựng"),
    TargetDraft("T15", in: "II.2", "Có sáng kiến KH-CN được công nhận mỗi năm", .perYear)
      .with(
        unit: "công trình/năm", year: 2045, sector: "Khoa học, công nghệ", written: "Hàng năm"),
  ]

  private static let inWords: [TargetDraft] = [
    TargetDraft("Q1", in: "II.1(1)", "Đội ngũ trí thức mạnh về số lượng, tay nghề", .qualitative)
      .with(year: 2030, sector: "Chung"),
    TargetDraft("Q2", in: "II.1(2)", "Cơ chế, chính sách khả thi, đồng bộ", .qualitative)
      .with(year: 2030, sector: "Chính sách"),
    TargetDraft("Q3", in: "II.1(3)", "Cấp ủy, chính quyền gắn bó với trí thức", .qualitative)
      .with(year: 2030, sector: "Chung"),
    TargetDraft("Q4", in: "II.1(4)", "Cơ sở vật chất, nhân lực; đào tạo SV Lào", .qualitative)
      .with(year: 2030, sector: "Giáo dục"),
    TargetDraft("Q5", in: "II.1(5)", "Nâng hiệu quả KH-CN, đổi mới sáng tạo", .qualitative)
      .with(year: 2030, sector: "Khoa học, công nghệ"),
    TargetDraft("Q6", in: "II.2", "Tầm nhìn: trí thức đủ số lượng, chất lượng cao", .qualitative)
      .with(year: 2045, sector: "Chung"),
  ]
}
