import PlanModel
import Values

extension HaTinh {
  static let targets: [TargetDraft] = health + staff + vision + others + inWords

  private static let health: [TargetDraft] = [
    TargetDraft("T1", in: "II.2", "Bác sĩ trên một vạn dân", .equal, "14")
      .with(
        unit: "bác sỹ/10.000 dân", year: 2030, sector: "Y tế",
        written: "đạt 14 bác sỹ/10.000 người dân"
      ).sharing(.doctors),
    TargetDraft("T2", in: "II.2", "Kíp bác sĩ chuyên sâu ở mỗi chuyên khoa", .atLeast, "1")
      .with(unit: "kíp/chuyên khoa", year: 2030, sector: "Y tế", written: "có 01 kíp"),
    TargetDraft("T3", in: "II.2", "CBQL, giáo viên đạt chuẩn trình độ đào tạo", .equal, "100")
      .with(unit: "%", year: 2030, sector: "Giáo dục", written: "100%")
      .sharing(.qualifiedTeachers),
    TargetDraft("T4", in: "II.2", "LĐ doanh nghiệp, HTX, tư nhân có bằng, chứng chỉ", .equal, "50")
      .with(unit: "%", year: 2030, sector: "Lao động", written: "đạt 50%"),
  ]

  private static let staff: [TargetDraft] = [
    TargetDraft("T5", in: "II.2", "Lãnh đạo cấp tỉnh đủ năng lực môi trường quốc tế", .range, "25")
      .upTo("30").with(unit: "%", year: 2030, sector: "Cán bộ", written: "có 25- 30%"),
    TargetDraft("T6", in: "II.2", "CBCCVC có trình độ hợp vị trí việc làm", .equal, "100")
      .with(unit: "%", year: 2030, sector: "Cán bộ", written: "100%").sharing(.fitForPosition),
    TargetDraft("T7", in: "II.2", "Lãnh đạo, quản lý cấp tỉnh dưới 40 tuổi", .range, "15")
      .upTo("20").with(unit: "%", year: 2030, sector: "Cán bộ", written: "Từ 15-20%")
      .sharing(.leadersUnder40),
    TargetDraft("T8", in: "II.2", "Lãnh đạo chủ chốt, UV BTV cấp huyện dưới 40", .range, "20")
      .upTo("25").with(unit: "%", year: 2030, sector: "Cán bộ", written: "có từ 20-25%")
      .sharing(.leadersUnder40),
    TargetDraft("T9", in: "II.2", "CBCC cấp xã đạt chuẩn đào tạo, được chuẩn hóa", .equal, "100")
      .with(unit: "%", year: 2030, sector: "Cán bộ cấp xã", written: "100%")
      .sharing(.qualifiedCommuneStaff),
    TargetDraft("T10", in: "II.2", "Nhân tài trong tổng số tuyển dụng mới", .atLeast, "10")
      .with(unit: "% tuyển mới", year: 2030, sector: "Cán bộ", written: "từ 10% trở lên"),
  ]

  private static let vision: [TargetDraft] = [
    TargetDraft("T11", in: "II.3", "Nhân tài được công nhận ở lại làm việc lâu dài", .equal, "100")
      .with(unit: "%", year: 2045, sector: "Cán bộ", written: "đạt 100%")
  ]

  private static let others: [TargetDraft] = [
    TargetDraft("T12", in: "II.2", "Sáp nhập Trường ĐH Hà Tĩnh vào ĐHQG Hà Nội", .yes)
      .with(year: 2030, sector: "Giáo dục", written: "Sáp nhập"),
    TargetDraft("T13", in: "II.2", "Cơ sở GD-ĐT, y tế, KH-CN đủ trí thức sau đại học", .all)
      .with(
        unit: "% cơ sở", year: 2030, sector: "Giáo dục, y tế, KH-CN",
        written: "mức chuẩn theo quy định cho tất cả các cơ sở"
      ).sharing(.postgraduatesEverywhere),
    TargetDraft("T14", in: "II.2", "Lãnh đạo sở, ngành đối ngoại dùng được ngoại ngữ", .all)
      .with(unit: "%", year: 2030, sector: "Cán bộ"),
    TargetDraft("T15", in: "II.3", "Có phát minh, tác phẩm vào bảng xếp hạng", .yes)
      .with(
        year: 2045, sector: "Khoa học, công nghệ, văn học, nghệ thuật",
        written: "thuộc bảng xếp hạng"),
    TargetDraft("T16", in: "II.3", "Đội ngũ trí thức tỉnh thuộc nhóm dẫn đầu cả nước", .leading)
      .with(unit: "thứ hạng", year: 2045, sector: "Chung", written: "thuộc nhóm dẫn đầu cả nước")
      .sharing(.leadingRank),
  ]

  private static let inWords: [TargetDraft] = [
    TargetDraft("Q1", in: "II.1", "Đội ngũ trí thức Hà Tĩnh vững mạnh toàn diện", .qualitative)
      .with(year: nil, sector: "Chung"),
    TargetDraft("Q2", in: "II.2", "Tăng số lượng, chất lượng trí thức, chuyên gia", .qualitative)
      .with(year: 2030, sector: "Chung"),
    TargetDraft("Q3", in: "II.2", "Chính sách tạo động lực cho trí thức phát triển", .qualitative)
      .with(year: 2030, sector: "Chính sách"),
    TargetDraft("Q4", in: "II.2", "Ưu tiên nguồn lực cho KH-CN, đổi mới sáng tạo", .qualitative)
      .with(year: 2030, sector: "Khoa học, công nghệ"),
    TargetDraft(
      "Q5", in: "II.2", "Liên hiệp Hội vững mạnh, nòng cốt tập hợp trí thức", .qualitative
    )
    .with(year: 2030, sector: "Hội trí thức"),
  ]
}
