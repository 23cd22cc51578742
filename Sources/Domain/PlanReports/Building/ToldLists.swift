import PlanModel
import Values
import VietnameseText

/// What was said of all items of a report, as paragraphs: one for each item that has something.
struct ToldLists {
  let source: ReportSource

  private var told: ToldReports { ToldReports(source: source) }

  /// What is in the way, with who must answer it, and the answer.
  var difficulties: [String] {
    items.flatMap { item in
      told.difficulties(of: item.following).map { report in
        "- \(item.name(report)): \(clean(report.difficulty))\(wanted(report))\(answer(report))"
      }
    }
  }

  /// Why.
  var causes: [String] { paragraphs(\.cause) }

  /// What is proposed.
  var proposals: [String] { paragraphs(\.proposal) }

  private struct Item {
    let label: String, code: String
    let following: ItemFollowing
    /// The name of who answers for it; of a unit's report, that of the unit.
    let body: (ProgressReport) -> String?

    /// What a paragraph on a report begins with.
    func name(_ report: ProgressReport) -> String {
      let body = body(report).map { ", \(TextWidth.cleaned($0))" } ?? ""
      return "\(TextWidth.cleaned(label)) (\(code)\(body))"
    }
  }

  private var items: [Item] {
    source.tasks.map { row in
      Item(label: row.task.label, code: row.task.code, following: row.following) {
        row.unit(of: $0) ?? row.answerable?.name
      }
    }
      + source.targets.map { row in
        Item(label: row.target.label, code: row.target.code, following: row.following) { _ in nil }
      }
  }

  private func paragraphs(_ text: KeyPath<ProgressReport, String?>) -> [String] {
    items.flatMap { item in
      told.latest(text, of: item.following).map { report in
        "- \(item.name(report)): \(clean(report[keyPath: text]))"
      }
    }
  }

  private func wanted(_ report: ProgressReport) -> String {
    guard let body = report.answerFrom else { return "" }
    return source.say(" (đề nghị \(body) giải quyết)", " (\(body) is asked to settle it)")
  }

  private func answer(_ report: ProgressReport) -> String {
    guard let answer = report.answer else { return "" }
    let day = report.answeredOn.map(source.written)
    return source.say(
      "; đã trả lời\(day.map { " ngày \($0)" } ?? ""): \(answer)",
      "; answered\(day.map { " on \($0)" } ?? ""): \(answer)")
  }

  private func clean(_ text: String?) -> String { TextWidth.cleaned(text ?? "") }
}
