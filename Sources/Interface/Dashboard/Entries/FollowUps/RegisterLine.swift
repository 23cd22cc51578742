import Cells
import PlanModel
import Values
import VietnameseText

/// The lines of the register: day, act, to whom, about what, and how it stands, in columns.
struct RegisterLine {
  private let today: Day
  private let language: Language
  /// The cells of the act, of the one it turns to, and of its items; 0 for what has no room.
  private let kind, addressee, items: Int
  /// Whether there is no room for how it stands behind the rest.
  private let isNarrow: Bool

  /// The lines of some rows.
  ///
  /// - Parameters:
  ///   - rows: The rows, whose words decide how wide the columns are.
  ///   - today: The day on which answers are late or not.
  ///   - columns: The cells of a line.
  ///   - language: The language.
  init(of rows: [FollowUpRow], on today: Day, columns: Int, _ language: Language) {
    func widest(_ text: (FollowUpRow) -> String) -> Int {
      rows.map { TextWidth.columns(text($0)) }.max() ?? 0
    }
    (self.today, self.language) = (today, language)
    let code = widest(\.followUp.code)
    let standing = widest { UrgeStrings.standing($0, on: today)[language] }
    kind = widest { $0.followUp.kind.words[language] }
    // Beside the columns stand their gaps, the mark and the day.
    let left = columns - code - kind - standing - Self.dayColumns - 5 * Self.gap.count
    isNarrow = left < 0
    let about = min(widest(Self.about), max(0, left / 3))
    items = about < 6 ? 0 : about
    let to = min(widest { $0.followUp.addressee ?? "" }, left - items - Self.gap.count)
    addressee = to < 8 ? 0 : to
  }

  private static let dayColumns = 12
  private static let gap = "  "

  /// The line of a row.
  func entry(_ row: FollowUpRow) -> Picker.Entry {
    let act = row.followUp
    let isLate = row.standing(on: today) == .answerOverdue
    let mark = isLate ? "!" : " "
    let standing = UrgeStrings.standing(row, on: today)[language]
    let said = [
      "\(mark) \(act.day.printed)", padded(act.kind.words[language], kind),
      padded(act.addressee ?? "", addressee), padded(Self.about(row), items),
    ].filter { !$0.isEmpty }.joined(separator: Self.gap)
    var entry =
      isNarrow
      ? Picker.Entry(
        act.code, key: act.code, label: "\(mark) \(standing)", note: UrgeStrings.line(row)[language]
      )
      : Picker.Entry(act.code, key: act.code, label: said, note: standing)
    entry.noteRole = isLate && !isNarrow ? .statusLate : .textDim
    entry.terms = [act.addressee, act.document, act.subject].compactMap(\.self) + row.items
    return entry
  }

  /// The first item, and how many there are besides.
  private static func about(_ row: FollowUpRow) -> String {
    guard let first = row.items.first else { return "" }
    return row.items.count == 1 ? first : "\(first) +\(row.items.count - 1)"
  }

  private func padded(_ text: String, _ columns: Int) -> String {
    guard columns > 0 else { return "" }
    let cut = TextWidth.cut(text, to: columns)
    return cut + String(repeating: " ", count: columns - TextWidth.columns(cut))
  }
}
