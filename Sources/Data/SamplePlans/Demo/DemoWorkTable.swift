import PlanModel

/// The made-up states of the work, by plan; the latest said by the day holds.
enum DemoWork {
  static let all: [DemoStatement] = quangNgai + dakLak + bacGiang + dienBien + haTinh

  private static let quangNgai: [DemoStatement] = [
    DemoStatement(code: "QN-V1", day: "2024-05-06", state: .inProgress),
    DemoStatement(code: "QN-V6", day: "2024-05-06", state: .inProgress),
    DemoStatement(
      code: "QN-V7", day: "2024-05-09", state: .done, product: "31-BC/TU",
      note: "Minh họa: nhận đủ kế hoạch của các đơn vị sau hạn."),
    DemoStatement(code: "QN-A2", day: "2024-06-14", state: .inProgress),
    DemoStatement(
      code: "QN-A1", day: "2025-07-01", state: .closed,
      note: "Minh họa: cấp huyện kết thúc hoạt động từ 01/7/2025."),
  ]

  private static let dakLak: [DemoStatement] = [
    DemoStatement(code: "DL-A1", day: "2020-02-10", state: .inProgress),
    DemoStatement(code: "DL-A3", day: "2020-02-10", state: .notStarted),
    DemoStatement(code: "DL-A4", day: "2019-12-20", state: .done, product: "3150/TTr-STC"),
    DemoStatement(code: "DL-A5", day: "2020-03-15", state: .done, product: "2045/KH-UBND"),
    DemoStatement(code: "DL-A7", day: "2025-03-10", state: .inProgress),
    DemoStatement(
      code: "DL-A8", day: "2025-03-01", state: .closed,
      note: "Minh họa: Sở Thông tin và Truyền thông hợp nhất vào Sở Khoa học và Công nghệ."),
    DemoStatement(
      code: "DL-A10", day: "2021-08-02", state: .paused, note: "Minh họa: tạm dừng vì dịch bệnh."),
    DemoStatement(code: "DL-A11", day: "2021-11-22", state: .done),
    DemoStatement(code: "DL-A15", day: "2020-01-06", state: .inProgress),
    DemoStatement(code: "DL-B1", day: "2024-12-02", state: .notStarted),
  ]

  private static let bacGiang: [DemoStatement] = [
    DemoStatement(code: "BG-V1", day: "2024-07-10", state: .inProgress),
    DemoStatement(code: "BG-V2", day: "2024-07-10", state: .inProgress),
    DemoStatement(code: "BG-V3", day: "2024-04-26", state: .done, product: "2105/KH-UBND"),
    DemoStatement(
      code: "BG-V4", day: "2024-06-03", state: .inProgress,
      note: "Minh họa: 14 sở, ngành đã có kế hoạch."),
    DemoStatement(code: "BG-V5", day: "2024-11-15", state: .done, product: "38/2024/NQ-HĐND"),
    DemoStatement(
      code: "BG-V6", day: "2024-09-27", state: .returned,
      note: "Minh họa: cần bổ sung nguồn kinh phí."),
    DemoStatement(
      code: "BG-V7", day: "2024-09-20", state: .awaitingConfirmation, product: "88/TTr-UBND"),
    DemoStatement(code: "BG-V8", day: "2024-06-03", state: .notStarted),
    DemoStatement(code: "BG-V9", day: "2024-06-03", state: .inProgress),
    DemoStatement(code: "BG-V10", day: "2025-02-10", state: .inProgress),
    DemoStatement(
      code: "BG-V11", day: "2025-03-05", state: .paused,
      note: "Minh họa: chờ phương án sắp xếp đơn vị hành chính."),
    DemoStatement(code: "BG-V13", day: "2024-06-20", state: .done, product: "57/KH-MTTQ"),
    DemoStatement(code: "BG-V18", day: "2024-04-29", state: .done, product: "112-BC/TU"),
    DemoStatement(code: "BG-A1", day: "2024-12-10", state: .done, product: "205-TTr/BTCTU"),
    DemoStatement(code: "BG-A2", day: "2024-08-05", state: .inProgress),
    DemoStatement(code: "BG-B1", day: "2024-08-05", state: .inProgress),
  ]

  private static let dienBien: [DemoStatement] = [
    DemoStatement(code: "DB-V1", day: "2024-06-28", state: .done, product: "420-BC/TU"),
    DemoStatement(code: "DB-V2", day: "2024-07-08", state: .inProgress),
    DemoStatement(code: "DB-V4", day: "2024-07-08", state: .inProgress),
    DemoStatement(
      code: "DB-V5", day: "2025-01-17", state: .awaitingConfirmation, product: "19-BC/BCSĐ"),
    DemoStatement(code: "DB-A5", day: "2024-08-12", state: .done, product: "3344/KH-UBND"),
    DemoStatement(code: "DB-A6", day: "2024-09-09", state: .inProgress),
    DemoStatement(code: "DB-A8", day: "2024-07-08", state: .inProgress),
  ]

  private static let haTinh: [DemoStatement] = [
    DemoStatement(code: "HT-A1", day: "2024-07-15", state: .inProgress),
    DemoStatement(code: "HT-A2", day: "2024-07-31", state: .done, product: "1870/SNV-CCVC"),
    DemoStatement(code: "HT-B3", day: "2024-07-15", state: .inProgress),
    DemoStatement(code: "HT-B4", day: "2024-07-15", state: .notStarted),
  ]

  static let recurring: [DemoRecurrence] = [
    DemoRecurrence(code: "DL-V1", firstYear: 2020, usually: "12-25", current: .inProgress),
    DemoRecurrence(code: "DB-V3", firstYear: 2024, usually: "11-10", current: .inProgress),
    DemoRecurrence(code: "HT-V1", firstYear: 2024, usually: "12-20", current: .inProgress),
    DemoRecurrence(
      code: "HT-B1", firstYear: 2024, usually: "12-03", exceptions: [2025: "12-09"],
      current: .inProgress),
    DemoRecurrence(code: "HT-B2", firstYear: 2024, usually: "12-09", current: .notStarted),
  ]
}
