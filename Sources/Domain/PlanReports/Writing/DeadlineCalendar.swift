import Values
import PlanModel
import VietnameseText

/// Writes the days by which work is owed as a calendar file that other programs take in.
///
/// The form is that of RFC 5545: one event of a whole day for each item that is not done and has a
/// day, and of recurring work one for each later period the source tells of; each known again by
/// its code when it is taken in once more.
public struct DeadlineCalendar {
  private let source: ReportSource
  private let moment: String
  private let alarm: Int?

  /// A calendar of the deadlines of a report.
  ///
  /// - Parameters:
  ///   - source: The rows.
  ///   - moment: When the file is made, in UTC as `2026-11-20T02:15:00Z`.
  ///   - alarm: How many days before a deadline to remind, at 8 in the morning; `nil` for never.
  public init(_ source: ReportSource, at moment: String, alarm: Int? = nil) {
    self.source = source
    self.moment = moment
    self.alarm = alarm
  }

  /// The file.
  public var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//dondoc//dondoc//VI", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:\(Self.escaped(name))",
    ]
    let rows = DeadlineTable(source: source).rows
    let events = rows.flatMap(event) + later(than: rows).flatMap(event)
    return (head + events + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined()
  }

  private var name: String {
    let of = source.agency?.name ?? source.plan?.plan.code ?? ""
    let demo = source.isDemo ? " (\(ReportWords.demo[source.language]))" : ""
    return source.say("Thời hạn: \(of)\(demo)", "Deadlines: \(of)\(demo)")
  }

  /// The occurrences of recurring work after those some rows stand for.
  private func later(than rows: [TaskRow]) -> [(row: TaskRow, item: DueItem)] {
    let known = Set(rows.map(identity))
    let byCode = Dictionary(source.tasks.map { ($0.task.code, $0) }) { first, _ in first }
    return source.upcoming.compactMap { item in
      guard let row = byCode[item.task], !known.contains(item.code), item.code != item.task,
        item.timeClass.map({ !$0.isDone && $0 != .paused }) ?? false,
        source.period.map({ item.day <= $0.lastDay }) ?? true
      else { return nil }
      return (row, item)
    }
  }

  private func event(_ row: TaskRow) -> [String] {
    row.effectiveDue.map {
      event(row, identity(of: row), on: $0, description: description(of: row))
    } ?? []
  }

  private func event(_ row: TaskRow, _ item: DueItem) -> [String] {
    event(row, item.code, on: item.day, description: lines(of: row, facts(of: row)))
  }

  private func event(
    _ row: TaskRow, _ identity: String, on due: Day, description: String
  ) -> [String] {
    let summary = TextWidth.cleaned("\(row.task.code) \(row.task.label)")
    return [
      "BEGIN:VEVENT", "UID:\(Self.escaped(identity))@dondoc",
      "DTSTAMP:\(moment.filter { $0 != "-" && $0 != ":" })",
      "DTSTART;VALUE=DATE:\(Self.written(due))", "DTEND;VALUE=DATE:\(Self.written(due + 1))",
      "SUMMARY:\(Self.escaped(summary))", "DESCRIPTION:\(description)",
      "CATEGORIES:\(Self.escaped(row.plan))", "SEQUENCE:\(row.version)", "TRANSP:TRANSPARENT",
    ] + reminder(summary) + ["END:VEVENT"]
  }

  /// The code of the item with the period it is owed for.
  private func identity(of row: TaskRow) -> String {
    row.task.code + (row.foremost?.obligation.period.map { "/\($0)" } ?? "")
  }

  /// What the item is, who answers for it, and how it stands.
  private func description(of row: TaskRow) -> String {
    let standing = (
      source.say(
        "Tình hình ngày \(source.written(source.asOf))",
        "Standing on \(source.written(source.asOf))"), ItemCells(row: row, source: source).standing
    )
    return lines(of: row, facts(of: row) + [standing])
  }

  private func facts(of row: TaskRow) -> [(String, ReportTable.Cell)] {
    let item = ItemCells(row: row, source: source)
    return [
      (source.say("Chủ trì", "Lead"), item.lead),
      (source.say("Phối hợp", "Along with"), item.coordinating),
      (source.say("Thời hạn", "Deadline"), item.deadline),
    ]
  }

  private func lines(of row: TaskRow, _ facts: [(String, ReportTable.Cell)]) -> String {
    let lines = facts.compactMap { name, cell -> String? in
      if case .text(let text) = cell { "\(name): \(text)" } else { nil }
    }
    return ([TextWidth.cleaned(row.task.text)] + lines).map(Self.escaped).joined(separator: "\\n")
  }

  /// An alarm at 8 in the morning some days before the day.
  private func reminder(_ summary: String) -> [String] {
    guard let alarm else { return [] }
    let trigger = alarm == 0 ? "PT8H" : alarm == 1 ? "-PT16H" : "-P\(alarm - 1)DT16H"
    return [
      "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:\(trigger)",
      "DESCRIPTION:\(Self.escaped(summary))", "END:VALARM",
    ]
  }

  // MARK: Form

  private static func written(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// The text with the signs that the form gives a meaning made plain.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { plain, letter in
      if letter == "\\" || letter == ";" || letter == "," { plain.append("\\") }
      plain.append(letter)
    }
  }

  /// The line broken after 75 bytes at most, never within a letter; what follows begins with a
  /// space.
  private static func folded(_ line: String) -> String {
    var (output, used) = ("", 0)
    for letter in line {
      let size = letter.utf8.count
      if used + size > 75 {
        output += "\r\n "
        used = 1
      }
      output.append(letter)
      used += size
    }
    return output
  }
}
