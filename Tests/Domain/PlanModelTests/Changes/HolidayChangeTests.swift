import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct HolidayChangeTests {
  private static let day = Day.of("2026-11-20")

  private func scene(_ book: PlanBook) -> ChangeScene {
    let author = Author(user: "an", uid: 1, at: "2026-11-20T02:00:00Z", day: Self.day)
    return ChangeScene(JudgedBook(book, on: Self.day), author: author) { .of(99) }
  }

  private static let book = Book.make { $0.useOfficialCalendar() }

  @Test func `a day off is put into the calendar with its source`() throws {
    let entry = HolidayEntry(day: .of("2026-12-31"), occasion: "Nghỉ bão", source: "CV 12")
    let edits = try entry.edits(in: scene(Self.book))
    #expect(edits.map(\.action) == [.insert])
    #expect(edits.first?.code == "2026-12-31")
    #expect(edits.first?.record == .of(99))
  }

  @Test func `a day that is there is corrected, and the same again changes nothing`() throws {
    let entry = HolidayEntry(day: .of("2027-02-05"), occasion: "Tết Đinh Mùi", source: "TB 1")
    let edits = try entry.edits(in: scene(Self.book))
    #expect(edits.map(\.action) == [.set])
    #expect(edits.first?.fields.map(\.field) == ["source", "is_announced"])
    var contents = Self.book.contents
    contents.holidays = contents.holidays.map {
      $0.exception.day == entry.exception.day ? Holiday(id: $0.id, entry.exception) : $0
    }
    #expect(try entry.edits(in: scene(PlanBook(contents))).isEmpty)
  }

  @Test(arguments: [
    ("2026-12-26", false, true), ("2026-12-26", true, false), ("2026-12-25", true, true),
    ("2026-12-25", false, false),
  ])
  func `a day that is so anyway is refused`(day: String, isWorking: Bool, isRefused: Bool) throws {
    let entry = HolidayEntry(day: .of(day), occasion: "Dịp", isWorking: isWorking, source: "CV")
    let scene = scene(Self.book)
    if isRefused {
      #expect(throws: StoreFailure.self) { try entry.edits(in: scene) }
    } else {
      #expect(try entry.edits(in: scene).count == 1)
    }
  }

  @Test func `a holiday without a source, and a removal of what is not there, are refused`() {
    let entry = HolidayEntry(day: .of("2026-12-31"), occasion: "Nghỉ", source: "")
    #expect(throws: StoreFailure.self) { try entry.edits(in: scene(Self.book)) }
    #expect(throws: StoreFailure.self) {
      try HolidayRemoval(.of("2026-12-31")).edits(in: scene(Self.book))
    }
  }

  @Test func `a holiday moves a deadline, but never a strict one`() throws {
    var contents = Book.make { book in
      book.task("BG-V1", .due("2026-12-31"))
      book.task("BG-V2", .before("2027-01-01"))
    }.contents
    contents.holidays = [
      Holiday(
        id: .of(50),
        HolidayEntry(day: .of("2026-12-31"), occasion: "Nghỉ bão", source: "CV").exception)
    ]
    let rows = JudgedBook(PlanBook(contents), on: Self.day).tasks
    #expect(rows.map(\.effectiveDue) == [.of("2027-01-01"), .of("2026-12-31")])
  }
}
