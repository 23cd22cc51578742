public import PlanModel
import Values

/// The register of following, for people.
public enum RegisterText {
  /// A line for each act, the newest first.
  public static func written(_ rows: [FollowUpRow], _ view: TextView) -> String {
    let table = TextTable(
      [
        .init(view("MÃ", "CODE")), .init(view("NGÀY", "DAY")), .init(view("HÌNH THỨC", "KIND")),
        .init(view("NƠI NHẬN", "TO"), least: 12), .init(view("VĂN BẢN", "DOCUMENT")),
        .init(view("TÌNH HÌNH", "STANDING"), least: 12), .init(view("MỤC", "ITEMS"), least: 8),
      ],
      rows: rows.map { row in
        [
          row.followUp.code, row.followUp.day.printed, row.followUp.kind.words[view.language],
          row.followUp.addressee ?? "", row.followUp.document ?? "", standing(row, view),
          row.items.joined(separator: ", "),
        ]
      })
    let counts = RegisterWords.counts(rows, on: view.asOf)
    let heading = view.heading(
      view("sổ theo dõi, đôn đốc: \(counts.vi)", "register of following: \(counts.en)"))
    return ([heading] + table.lines(width: view.width) + recommendations(rows, view))
      .map { $0 + "\n" }.joined()
  }

  /// What the acts ask for, each with the number by which its outcome is entered; nothing where they
  /// ask for nothing.
  private static func recommendations(_ rows: [FollowUpRow], _ view: TextView) -> [String] {
    let asked = rows.flatMap { row in row.recommendations.map { (row.followUp.code, $0) } }
    guard !asked.isEmpty else { return [] }
    let table = TextTable(
      [
        .init(view("MÃ", "CODE")), .init(view("SỐ", "NO."), isNumber: true),
        .init(view("KIẾN NGHỊ", "RECOMMENDATION"), least: 16), .init(view("HẠN", "DUE")),
        .init(view("KẾT QUẢ", "OUTCOME"), least: 12),
      ],
      rows: asked.map { code, recommendation in
        [
          code, String(recommendation.ordinal), recommendation.text,
          recommendation.due?.printed ?? "",
          [RegisterWords.standing(recommendation)[view.language], recommendation.product]
            .compactMap(\.self).joined(separator: ", "),
        ]
      })
    let heading = view(
      "kiến nghị: \(asked.count); ghi kết quả bằng «\(view.call.program) urge done MÃ SỐ»",
      "recommendations: \(asked.count); `\(view.call.program) urge done CODE NO.` enters an outcome"
    )
    return ["", heading] + table.lines(width: view.width)
  }

  private static func standing(_ row: FollowUpRow, _ view: TextView) -> String {
    let words = row.standing(on: view.asOf).words[view.language]
    let day = row.followUp.answeredOn ?? row.followUp.answerBy
    return day.map { "\(words), \($0.printed)" } ?? words
  }
}
