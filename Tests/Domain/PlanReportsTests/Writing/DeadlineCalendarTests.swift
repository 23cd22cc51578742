import PlanModel
import PlanModelTestSupport
import PlanReports
import Testing
import Values

struct DeadlineCalendarTests {
  /// A line of a calendar, read as RFC 5545 asks: its name, its parameters, its value.
  private struct Line {
    let name, value: String
    let parameters: [String]
  }

  /// The lines of a file, which must end with a line end of two bytes and be short enough.
  private func lines(_ text: String) throws -> [Line] {
    let bytes = Array(text.utf8)
    for place in bytes.indices where bytes[place] == 10 { #expect(bytes[place - 1] == 13) }
    let folded = bytes.split(separator: 10).map { Array($0.dropLast()) }
    #expect(folded.allSatisfy { $0.count <= 75 && !$0.contains(13) })
    for line in folded { #expect(String(validating: line, as: UTF8.self) != nil) }
    var whole: [[UInt8]] = []
    for line in folded {
      if line.first == 32, let last = whole.popLast() {
        whole.append(last + line.dropFirst())
      } else {
        whole.append(line)
      }
    }
    return try whole.map { try self.line(String(decoding: $0, as: UTF8.self)) }
  }

  private func line(_ text: String) throws -> Line {
    let colon = try #require(text.firstIndex(of: ":"))
    let names = text[..<colon].split(separator: ";").map(String.init)
    return Line(
      name: try #require(names.first), value: String(text[text.index(after: colon)...]),
      parameters: Array(names.dropFirst()))
  }

  /// A value of text without its escapes; `nil` when one is none.
  private func plain(_ value: String) -> String? {
    var (text, isEscape) = ("", false)
    for letter in value {
      if isEscape {
        guard ["\\", ";", ",", "n"].contains(letter) else { return nil }
        text.append(letter == "n" ? "\n" : letter)
        isEscape = false
      } else if letter == "\\" {
        isEscape = true
      } else if letter == ";" || letter == "," {
        return nil
      } else {
        text.append(letter)
      }
    }
    return isEscape ? nil : text
  }

  private func source(_ plan: String) -> ReportSource {
    ReportFixtures.source(plan, in: ReportFixtures.demo(on: .of("2026-09-30")))
  }

  @Test(arguments: ReportFixtures.plans)
  func `a calendar keeps to the form`(plan: String) throws {
    let calendar = DeadlineCalendar(source(plan), at: "2026-09-30T02:15:00Z", alarm: 3)
    let lines = try lines(calendar.text)
    var open: [String] = []
    for line in lines {
      if line.name == "BEGIN" { open.append(line.value) }
      if line.name == "END" { #expect(open.popLast() == line.value) }
      if ["SUMMARY", "DESCRIPTION", "UID", "X-WR-CALNAME"].contains(line.name) {
        #expect(plain(line.value) != nil, "\(line.value)")
      }
      if line.name == "DTSTAMP" { #expect(line.value == "20260930T021500Z") }
      if line.name.hasPrefix("DT"), line.name != "DTSTAMP" {
        #expect(line.parameters == ["VALUE=DATE"] && line.value.count == 8)
      }
    }
    #expect(open.isEmpty)
    let events = lines.count { $0.name == "BEGIN" && $0.value == "VEVENT" }
    #expect(Set(lines.filter { $0.name == "UID" }.map(\.value)).count == events)
    #expect(lines.count { $0.name == "TRIGGER" && $0.value == "-P2DT16H" } == events)
  }

  @Test(arguments: ReportFixtures.plans)
  func `there is an event for each item that is open and has a day`(plan: String) throws {
    let source = source(plan)
    let open = source.tasks.filter { row in
      row.effectiveDue != nil && row.timeClass.map { !$0.isDone && $0 != .paused } ?? false
    }
    let lines = try lines(DeadlineCalendar(source, at: "2026-09-30T02:15:00Z").text)
    let starts = lines.filter { $0.name == "DTSTART" }.map(\.value)
    #expect(
      starts.sorted()
        == open.compactMap { $0.effectiveDue?.description.filter { $0 != "-" } }.sorted())
    #expect(!lines.contains { $0.value == "VALARM" })
  }

  @Test func `a day ends with the day after it, over the end of a year`() throws {
    var book = Book()
    book.task("XX-V1", .due("2026-12-31"), label: "Dài; có, dấu \\ gạch")
    book.task("XX-V2", .every(.yearly(month: 12, day: 5)))
    let judged = JudgedBook(PlanBook(book.contents), on: .of("2026-11-20"))
    let text = DeadlineCalendar(
      ReportFixtures.source("XX", in: judged), at: "2026-11-20T00:00:00Z"
    ).text
    let lines = try lines(text)
    #expect(lines.filter { $0.name == "DTSTART" }.map(\.value) == ["20261207", "20261231"])
    #expect(lines.filter { $0.name == "DTEND" }.map(\.value) == ["20261208", "20270101"])
    #expect(
      lines.filter { $0.name == "UID" }.map(\.value) == ["XX-V2/2026@dondoc", "XX-V1@dondoc"])
    #expect(
      lines.filter { $0.name == "SUMMARY" }.compactMap { plain($0.value) }.last
        == "XX-V1 Dài; có, dấu \\ gạch")
  }

  @Test func `recurring work has an event for each period to come, known by its code`() throws {
    var book = Book()
    book.task("XX-V1", .every(.quarterly))
    book.task("XX-V2", .due("2026-12-31"))
    book.task("XX-B1", .every(.yearly(month: 12, day: 5)))
    let day = Day.of("2026-11-20")
    let judged = JudgedBook(PlanBook(book.contents), on: day)
    guard
      case .calendar(let page)? = judged.answer(
        .calendar(CalendarRequest((day + 1)...(day + 365))))
    else {
      Issue.record("no calendar")
      return
    }
    var source = ReportFixtures.source("XX", in: judged)
    source.upcoming = page.items
    let lines = try lines(DeadlineCalendar(source, at: "2026-11-20T00:00:00Z").text)
    let uids = lines.filter { $0.name == "UID" }.map { String($0.value.dropLast(7)) }
    #expect(
      uids.sorted() == [
        "XX-B1/2026", "XX-V1/2026-Q4", "XX-V1/2027-Q1", "XX-V1/2027-Q2", "XX-V1/2027-Q3", "XX-V2",
      ])
    #expect(!lines.contains { $0.name == "DESCRIPTION" && $0.value.isEmpty })
  }

  @Test(arguments: [(0, "PT8H"), (1, "-PT16H"), (7, "-P6DT16H")])
  func `an alarm rings at eight in the morning`(days: Int, trigger: String) throws {
    let text = DeadlineCalendar(source("BG"), at: "2026-09-30T02:15:00Z", alarm: days).text
    #expect(try lines(text).contains { $0.name == "TRIGGER" && $0.value == trigger })
  }
}
