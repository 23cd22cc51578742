extension CalendarException {
  /// The days off and the made-up working days of offices from 2024 to 2027.
  ///
  /// Days off are those of article 112 of the Labour Code 2019. The years 2024 to 2026 follow the
  /// yearly announcements of the ministry in charge of labour and the exchanges of days the
  /// Government agreed to. For 2027 the days are computed: five days about the lunar New Year of
  /// 6 February 2027, and a working day off for each holiday on a weekend.
  public static let official: [CalendarException] = rows.flatMap { row in
    row.days.compactMap { text in
      Day(text).map {
        CalendarException(
          day: $0, isWorking: row.isWorking, occasion: row.occasion, source: row.source,
          isAnnounced: row.isAnnounced)
      }
    }
  }

  private struct Row {
    let occasion: String
    let days: [String]
    let source: String
    var isWorking = false
    var isAnnounced = true
  }

  private static let law = "Bộ luật Lao động 2019, điều 112"
  private static let of2024 = "Thông báo nghỉ lễ, Tết năm 2024, Bộ LĐTBXH, 22/11/2023"
  private static let swap2024 = "Thông báo hoán đổi ngày làm việc dịp 30/4/2024, Bộ LĐTBXH, 4/2024"
  private static let of2025 = "Thông báo nghỉ lễ, Tết năm 2025, Bộ LĐTBXH, 3/12/2024"
  private static let of2026 = "Thông báo nghỉ lễ, Tết năm 2026, Bộ Nội vụ, 10/2025"
  private static let swap2026 = "Thông báo hoán đổi ngày làm việc Tết Dương lịch 2026, 12/2025"

  private static let rows: [Row] = [
    Row(occasion: "Tết Dương lịch", days: ["2024-01-01"], source: law),
    Row(
      occasion: "Tết Giáp Thìn",
      days: ["2024-02-08", "2024-02-09", "2024-02-12", "2024-02-13", "2024-02-14"],
      source: of2024),
    Row(occasion: "Giỗ Tổ Hùng Vương", days: ["2024-04-18"], source: law),
    Row(occasion: "Nghỉ hoán đổi trước 30/4", days: ["2024-04-29"], source: swap2024),
    Row(occasion: "Ngày Chiến thắng", days: ["2024-04-30"], source: law),
    Row(occasion: "Quốc tế Lao động", days: ["2024-05-01"], source: law),
    Row(
      occasion: "Làm bù ngày 29/4/2024", days: ["2024-05-04"], source: swap2024, isWorking: true),
    Row(occasion: "Quốc khánh", days: ["2024-09-02", "2024-09-03"], source: of2024),

    Row(occasion: "Tết Dương lịch", days: ["2025-01-01"], source: law),
    Row(
      occasion: "Tết Ất Tỵ",
      days: ["2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"],
      source: of2025),
    Row(occasion: "Giỗ Tổ Hùng Vương", days: ["2025-04-07"], source: law),
    Row(
      occasion: "Làm bù ngày 02/5/2025", days: ["2025-04-26"], source: of2025, isWorking: true),
    Row(occasion: "Ngày Chiến thắng", days: ["2025-04-30"], source: law),
    Row(occasion: "Quốc tế Lao động", days: ["2025-05-01"], source: law),
    Row(occasion: "Nghỉ hoán đổi sau 01/5", days: ["2025-05-02"], source: of2025),
    Row(occasion: "Quốc khánh", days: ["2025-09-01", "2025-09-02"], source: of2025),

    Row(occasion: "Tết Dương lịch", days: ["2026-01-01"], source: law),
    Row(occasion: "Nghỉ hoán đổi sau Tết Dương lịch", days: ["2026-01-02"], source: swap2026),
    Row(
      occasion: "Làm bù ngày 02/01/2026", days: ["2026-01-10"], source: swap2026,
      isWorking: true),
    Row(
      occasion: "Tết Bính Ngọ",
      days: ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"],
      source: of2026),
    Row(occasion: "Nghỉ bù Giỗ Tổ Hùng Vương (Chủ Nhật)", days: ["2026-04-27"], source: law),
    Row(occasion: "Ngày Chiến thắng", days: ["2026-04-30"], source: law),
    Row(occasion: "Quốc tế Lao động", days: ["2026-05-01"], source: law),
    Row(
      occasion: "Làm bù ngày 31/8/2026", days: ["2026-08-22"], source: of2026, isWorking: true),
    Row(occasion: "Nghỉ hoán đổi trước Quốc khánh", days: ["2026-08-31"], source: of2026),
    Row(occasion: "Quốc khánh", days: ["2026-09-01", "2026-09-02"], source: of2026),

    Row(occasion: "Tết Dương lịch", days: ["2027-01-01"], source: law, isAnnounced: false),
    Row(
      occasion: "Tết Đinh Mùi",
      days: ["2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11"],
      source: law, isAnnounced: false),
    Row(occasion: "Giỗ Tổ Hùng Vương", days: ["2027-04-16"], source: law, isAnnounced: false),
    Row(occasion: "Ngày Chiến thắng", days: ["2027-04-30"], source: law, isAnnounced: false),
    Row(
      occasion: "Nghỉ bù Quốc tế Lao động (Thứ Bảy)", days: ["2027-05-03"], source: law,
      isAnnounced: false),
    Row(
      occasion: "Quốc khánh", days: ["2027-09-02", "2027-09-03"], source: law,
      isAnnounced: false),
  ]
}
