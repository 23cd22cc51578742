import PlanModel
import Values

extension QuangNgai {
  static let targets: [TargetDraft] = [
    TargetDraft(
      "T1", in: "II.2", "CBCCVC các cấp được bồi dưỡng chức danh, cập nhật kiến thức",
      .equal, "100"
    ).with(unit: "%", year: 2030, sector: "Cán bộ", written: "100%"),
    TargetDraft(
      "T2", in: "II.2", "CBCCVC thành phố có trình độ hợp vị trí việc làm", .equal, "100"
    ).with(unit: "%", year: 2030, sector: "Cán bộ", written: "100%").sharing(.fitForPosition),
    TargetDraft("T3", in: "II.2", "Lãnh đạo, quản lý các cấp dưới 40 tuổi", .range, "15")
      .upTo("20").with(unit: "%", year: 2030, sector: "Cán bộ", written: "từ 15 - 20%")
      .sharing(.leadersUnder40),
    TargetDraft(
      "T4", in: "II.2", "Cơ sở GD-ĐT, y tế, KH-CN đủ trí thức sau đại học", .all
    ).with(
      unit: "% cơ sở", year: nil, sector: "Giáo dục, y tế, KH-CN",
      written: "mức chuẩn theo quy định cho tất cả các cơ sở"
    ).sharing(.postgraduatesEverywhere),
    TargetDraft(
      "T5", in: "II.1", "Đội ngũ trí thức thành phố lớn mạnh, cơ cấu hợp lý", .qualitative
    ).with(year: 2030, sector: "Chung", written: "Đến năm 2030, tầm nhìn đến năm 2045"),
    TargetDraft("T6", in: "II.2", "Tăng số lượng, chất lượng trí thức", .qualitative)
      .with(year: nil, sector: "Chung"),
    TargetDraft(
      "T7", in: "II.2", "Công trình, sản phẩm khoa học, công nghệ có hiệu quả", .qualitative
    ).with(year: nil, sector: "Khoa học, công nghệ"),
    TargetDraft(
      "T8", in: "II.2", "Ưu tiên nguồn lực nghiên cứu ứng dụng của thành phố", .qualitative
    ).with(year: nil, sector: "Khoa học, công nghệ"),
  ]
}
