public import PlanModel
import Values
import VietnameseText

/// The log for people.
public enum HistoryText {
  /// The lines of the log, newest first.
  public static func written(_ rows: [HistoryRow], _ view: TextView) -> String {
    let table = TextTable(
      [
        .init(view("LẦN", "NO."), isNumber: true), .init(view("NGÀY", "DAY")),
        .init(view("GIỜ", "HOUR")),
        .init(view("NGƯỜI", "USER"), least: 8), .init(view("THAO TÁC", "COMMAND")),
        .init(view("MÃ", "CODE")), .init(view("THAY ĐỔI", "CHANGE"), least: 20),
      ],
      rows: rows.map { row in
        [
          String(row.seq), row.author.day.printed, row.author.hour ?? "", row.author.user,
          command(row, view.language), row.code,
          change(row, view.language),
        ]
      })
    let heading = view.heading(view("nhật ký cập nhật", "log of changes"))
    guard !rows.isEmpty else {
      return "\(heading)\n" + view("chưa có thay đổi nào\n", "no changes yet\n")
    }
    return ([heading] + table.lines(width: view.width)).map { $0 + "\n" }.joined()
  }

  private static func command(_ row: HistoryRow, _ language: Language) -> String {
    CommandWords.words(of: row.command)[language] + (row.undoes.map { " \($0)" } ?? "")
  }

  private static func change(_ row: HistoryRow, _ language: Language) -> String {
    let name = FieldWords.name(of: row.field, in: row.kind)[language]
    let old = FieldWords.text(of: row.old, field: row.field, in: row.kind, language: language)
    let new = FieldWords.text(of: row.new, field: row.field, in: row.kind, language: language)
    return "\(name): \(old) -> \(new)"
  }
}
