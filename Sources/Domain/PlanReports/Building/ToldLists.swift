import PlanModel
import Values
import VietnameseText

/// What was said of all items of a report, as paragraphs: one for each item that has something.
struct ToldLists {
  let source: ReportSource

  private var told: ToldReports { ToldReports(source: source) }

  /// What is in the way, with who must answer it, and the answer.
  var difficulties: [String] {
    items.compactMap { item in
      told.difficulty(of: item.following).map { report in
        "- \(item.name): \(clean(report.difficulty))\(wanted(report))\(answer(report))"
      }
    }
  }

  /// Why.
  var causes: [String] { paragraphs(\.cause) }

  /// What is proposed.
  var proposals: [String] { paragraphs(\.proposal) }

  private struct Item {
    let name: String
    let following: ItemFollowing
  }

  private var items: [Item] {
    source.tasks.map { row in
      let body = row.answerable.map { ", \(clean($0.name))" } ?? ""
      return Item(
        name: "\(clean(row.task.label)) (\(row.task.code)\(body))", following: row.following)
    }
      + source.targets.map { row in
        Item(
          name: "\(clean(row.target.label)) (\(row.target.code))", following: row.following)
      }
  }

  private func paragraphs(_ text: KeyPath<ProgressReport, String?>) -> [String] {
    items.compactMap { item in
      told.latest(text, of: item.following).map { report in
        "- \(item.name): \(clean(report[keyPath: text]))"
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
