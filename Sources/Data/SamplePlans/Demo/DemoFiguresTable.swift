import PlanModel

/// The made-up figures, by plan.
enum DemoFigures {
  static let all: [DemoSeries] = quangNgai + bacGiang + dienBien + haTinh

  private static func since2020(
    _ code: String, _ values: [String], step: String, limit: String? = nil,
    newest: Grade = .preliminary
  ) -> DemoSeries {
    DemoSeries(
      code: code, start: .year(2020), values: values, step: step, limit: limit, newest: newest)
  }

  private static let quangNgai: [DemoSeries] = [
    since2020("QN-T1", ["70", "74", "79", "85", "88"], step: "3", limit: "100"),
    DemoSeries(
      code: "QN-T2", start: .year(2020), values: ["92", "94", "95.5", "96.2"], step: "0.6",
      lastYear: 2024),
    since2020("QN-T3", ["9", "9.6", "10.2", "10.8", "11.4"], step: "0.6"),
    since2020("QN-T4", ["58", "60.5", "63", "66", "68"], step: "1.5", limit: "99.96"),
  ]

  private static let bacGiang: [DemoSeries] = [
    since2020("BG-T1", ["16", "15", "14", "14", "12"], step: "0"),
    DemoSeries(
      code: "BG-T2", start: .year(2022), values: ["6.1", "6.8", "7.4"], step: "0.5",
      isFromBaseline: false, newest: .estimate),
    since2020("BG-T3", ["62000", "64500", "67000", "69500", "72100"], step: "2600"),
    since2020("BG-T4", ["3.4", "3.5", "3.6", "3.7", "3.85"], step: "0.12", newest: .estimate),
    since2020("BG-T5", ["0.2", "0.22", "0.24", "0.25", "0.26"], step: "0.01"),
    since2020("BG-T6", ["8.9", "9.1", "9.4", "9.6", "9.8", "10.1"], step: "0.3"),
    since2020("BG-T7", ["0", "0", "1", "1", "1"], step: "0"),
    DemoSeries(
      code: missed, start: .yearsBack(6), values: ["12", "14", "16", "19", "21", "24"],
      step: "0"),
    DemoSeries(
      code: "BG-T9", start: .year(2022), values: ["0", "0", "1"], step: "0",
      isFromBaseline: false, newest: .official),
    since2020("BG-T10", ["5", "7", "6", "9", "11"], step: "1"),
    since2020("BG-T11", ["24", "23", "23", "22", "22"], step: "0", newest: .estimate),
    since2020("BG-T12", ["3", "3", "2", "1", "1"], step: "0", newest: .estimate),
  ]

  /// The target that in the demonstration was to be reached the year before the day.
  ///
  /// The documents ask for nothing before 2030, so that nothing could be missed before 2031. Its
  /// copy gets an earlier year; the figures stay below the value.
  static let missed = "BG-T8"

  /// The targets whose object ended with the district level, from the day that level ended.
  static let void: [String] = ["QN-T2", "HT-T8"]

  /// The doctors of science in each of the eight sectors of BG-T7 at the end of 2024.
  static let bySector: [String] = ["5", "3", "4", "2", "1", "1", "1", "2"]

  /// The target those are for.
  static let perSector = "BG-T7"

  private static let dienBien: [DemoSeries] = [
    since2020("DB-T1", ["55", "56.8", "58.6", "60.4", "62.2"], step: "1.8"),
    since2020("DB-T2", ["30", "31.2", "32", "32.9", "33.8"], step: "0.8"),
    since2020("DB-T3", ["64"], step: "-0.6"),
    since2020("DB-T4", ["13"], step: "0.3"),
    since2020("DB-T5", ["23"], step: "0.3"),
    since2020("DB-T6", ["11.2", "11.5", "11.9", "12.2", "12.5"], step: "0.2"),
    since2020("DB-T7", ["2.1", "2.5", "2.8", "3.1", "3.2"], step: "0.1", newest: .official),
    since2020("DB-T8", ["27", "26.5", "26", "25.6", "25.1"], step: "-0.2"),
    since2020("DB-T9", ["96", "97.2", "98.1", "98.8", "99.4"], step: "0.28", limit: "99.96"),
    DemoSeries(
      code: "DB-T10", start: .year(2020), values: ["8", "10", "12", "14"], step: "2",
      lastYear: 2023, newest: .official),
    since2020("DB-T11", ["88"], step: "1.2", limit: "100"),
    since2020("DB-T12", ["30", "31", "31.8", "32.6", "33.2"], step: "0.6"),
    since2020("DB-T13", ["78", "82", "87", "91", "94"], step: "2", limit: "100"),
    DemoSeries(
      code: "DB-T15", start: .year(2022), values: ["2", "3", "1"], step: "0",
      isFromBaseline: false),
  ]

  private static let haTinh: [DemoSeries] = [
    since2020("HT-T1", ["9.8", "10.4", "11", "11.7", "12.4"], step: "0.3"),
    since2020("HT-T3", ["98.6", "99.2", "99.7", "100"], step: "0", newest: .official),
    since2020("HT-T4", ["32", "33", "34.2", "35.1", "36"], step: "1", newest: .estimate),
    since2020("HT-T6", ["97", "99", "100", "99.2", "98.9"], step: "0"),
    since2020("HT-T7", ["12", "14.5", "17", "19.2", "21.5"], step: "0.2"),
    DemoSeries(
      code: "HT-T8", start: .year(2020), values: ["14", "15.5", "17", "18.2"], step: "1",
      lastYear: 2024),
    since2020("HT-T9", ["85", "88", "90", "92", "93"], step: "1", limit: "100"),
    since2020("HT-T10", ["7.5", "8.2", "9.3", "9.1", "9.4"], step: "0.05"),
    DemoSeries(code: "HT-T11", start: .yearsBack(2), values: ["62", "64"], step: "0"),
    DemoSeries(
      code: "HT-T12", start: .year(2023), values: ["0"], step: "0", isFromBaseline: false),
    since2020("HT-T13", ["48", "52", "57", "61", "66"], step: "4", limit: "99.96"),
  ]
}
