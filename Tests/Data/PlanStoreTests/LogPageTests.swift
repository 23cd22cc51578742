import PlanModel
import PlanStore
import Testing
import Values

struct LogPageTests {
  let fixture: StoreFixture

  /// A store in whose log two persons wrote over a note by turns, the changes 2 to 7.
  init() throws {
    fixture = try StoreFixture()
    let writer = try fixture.writer()
    for number in 0..<6 {
      let draft = fixture.note(number == 0 ? nil : "lần \(number)", "lần \(number + 1)")
      _ = try writer.apply(draft, by: fixture.author(number.isMultiple(of: 2) ? "an" : "bình"))
    }
  }

  private func page(_ request: LogRequest) throws -> ListPage<LogLine> {
    guard case .log(let page) = try fixture.reader().answer(.log(request), on: fixture.book.day)
    else { throw StoreFailure.missing(path: "log") }
    return page
  }

  @Test(
    arguments: [
      (0..<10, [7, 6, 5, 4, 3, 2], 6), (0..<6, [7, 6, 5, 4, 3, 2], 6), (0..<2, [7, 6], 4),
      (1..<3, [6, 5], 5), (4..<6, [3, 2], 6),
      (5..<9, [2], 6), (6..<8, [3, 2], 6), (40..<44, [5, 4, 3, 2], 6), (0..<1, [7], 2),
    ] as [(Range<Int>, [Int], Int)])
  func `a stretch comes, and as many lines after it are counted`(
    window: Range<Int>, changes: [Int], total: Int
  ) throws {
    let page = try page(LogRequest(window: window))
    #expect(page.rows.map(\.row.seq) == changes)
    #expect(page.first == 7 - changes[0])
    #expect(page.total == total)
  }

  @Test func `nothing is asked for and nothing comes`() throws {
    for place in [0, 3, 6, 9] {
      #expect(try page(LogRequest(window: place..<place)).rows == [])
      #expect(try page(LogRequest(window: place..<place, locating: "3.0")).rows == [])
    }
    #expect(try page(LogRequest(find: "không có", window: 7..<9)).total == 0)
  }

  @Test(
    arguments: [
      ("5.0", 0..<3, 2, [7, 6, 5]), ("3.0", 0..<3, 4, [4, 3, 2]), ("7.0", 3..<6, 0, [7, 6, 5]),
      ("2.0", 0..<2, 5, [3, 2]), ("8.0", 0..<2, nil, [7, 6]), ("5.1", 0..<2, nil, [7, 6]),
      ("1.0", 4..<6, nil, [3, 2]), ("x", 0..<2, nil, [7, 6]),
    ] as [(String, Range<Int>, Int?, [Int])])
  func `a line lies in the stretch wherever it is`(
    code: String, window: Range<Int>, place: Int?, changes: [Int]
  ) throws {
    let page = try page(LogRequest(window: window, locating: code))
    #expect(page.located == place)
    #expect(page.rows.map(\.row.seq) == changes)
    if let place { #expect(page.rows[place - page.first].code == code) }
  }

  @Test func `words narrow it`() throws {
    func found(_ words: String) throws -> [Int] {
      try page(LogRequest(find: words, window: 0..<9)).rows.map(\.row.seq)
    }
    #expect(try found("binh") == [7, 5, 3])
    #expect(try found("lần 6") == [7])
    let located = try page(LogRequest(find: "binh", window: 0..<1, locating: "3.0"))
    #expect(located.located == 2 && located.rows.map(\.code) == ["3.0"])
  }

  @Test(arguments: [0, 2_100])
  func `a plan narrows it, however much was said of the plan`(figures: Int) throws {
    let writer = try fixture.writer()
    let edits = (0..<figures).map { number in
      Measurement(value: Decimal(number), day: fixture.book.day - number)
        .edit(for: fixture.book.target, newID: writer.newID())
    }
    if figures > 0 {
      let draft = ChangeDraft(command: "import", edits: edits)
      _ = try writer.apply(draft, by: fixture.author("an"))
    }
    let other = Edit(
      action: .set, kind: .plan, record: SmallBook.id(2), code: "BN",
      fields: [.init(field: "title", old: .text("Kế hoạch của tỉnh mới"), new: .text("Mới"))])
    _ = try writer.apply(ChangeDraft(command: "edit", edits: [other]), by: fixture.author("an"))
    let all = try page(LogRequest(window: 0..<100_000)).rows
    #expect(all.count > 6 + figures)
    for plan in ["BG", "BN", "B", "BG-V"] {
      let wanted = all.filter { LogFilter(LogRequest(plan: plan, window: 0..<1)).includes($0.row) }
      #expect(try page(LogRequest(plan: plan, window: 0..<100_000)).rows == wanted)
    }
    #expect(try page(LogRequest(plan: "BN", window: 0..<9)).rows.map(\.row.code) == ["BN"])
  }
}
