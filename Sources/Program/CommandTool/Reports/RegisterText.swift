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
    return ([heading] + table.lines(width: view.width)).map { $0 + "\n" }.joined()
  }

  private static func standing(_ row: FollowUpRow, _ view: TextView) -> String {
    let words = row.standing(on: view.asOf).words[view.language]
    let day = row.followUp.answeredOn ?? row.followUp.answerBy
    return day.map { "\(words), \($0.printed)" } ?? words
  }
}
