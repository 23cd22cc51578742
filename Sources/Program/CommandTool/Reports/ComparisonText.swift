public import PlanModel
import Values

/// Comparisons with an earlier day for people.
public enum ComparisonText {
  /// The comparisons, one below the other.
  public static func written(_ comparisons: [Comparison], _ view: TextView) -> String {
    comparisons.map { written($0, view) }.joined(separator: "\n")
  }

  private static func written(_ comparison: Comparison, _ view: TextView) -> String {
    let heading = view.heading(summary(comparison, view))
    guard !comparison.rows.isEmpty else { return heading + "\n" }
    let table = TextTable(
      [
        .init(view("THAY ĐỔI", "CHANGE")), .init(view("MÃ", "CODE")),
        .init(view("TRƯỜNG", "FIELD"), least: 8),
        .init(then(comparison, view), least: 12), .init(now(comparison, view), least: 12),
        .init(view("TÊN", "NAME"), least: 12),
      ],
      rows: comparison.rows.flatMap { lines($0, view.language) })
    return ([heading] + table.lines(width: view.width)).map { $0 + "\n" }.joined()
  }

  private static func then(_ comparison: Comparison, _ view: TextView) -> String {
    comparison.closing != nil ? view("LÚC CHỐT", "AT CLOSING") : comparison.since.printed
  }

  private static func now(_ comparison: Comparison, _ view: TextView) -> String {
    comparison.closing != nil ? view("HIỆN NAY", "NOW") : comparison.asOf.printed
  }

  private static func summary(_ comparison: Comparison, _ view: TextView) -> String {
    let counts = ComparisonRow.Outcome.allCases.map {
      "\($0.words[view.language]) \(comparison.count($0))"
    }
    let list = comparison.list.words[view.language]
    let since = comparison.sinceWords[view.language]
    let rest = view("như cũ \(comparison.unchanged)", "as before \(comparison.unchanged)")
    return "\(list) \(since): " + (counts + [rest]).joined(separator: ", ")
  }

  private static func lines(_ row: ComparisonRow, _ language: Language) -> [[String]] {
    row.differences.enumerated().map { index, difference in
      [
        index == 0 ? row.outcome.words[language] : "", index == 0 ? row.code : "",
        difference.field.words[language], difference.old.shown(language),
        difference.new.shown(language), index == 0 ? row.label : "",
      ]
    }
  }
}

extension ComparedValue {
  /// What a column shows; a dash where nothing is known.
  fileprivate func shown(_ language: Language) -> String {
    self == .none ? "–" : text(language)
  }
}
