import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import PlanModelTestSupport
import ScreenTestSupport
import Testing
import Values

struct RoundTests {
  static let day = Day.of("2026-11-20")

  /// Three items of work, of which one is bare, and a target.
  static func book(_ adjust: (inout Book) -> Void = { _ in }) -> JudgedBook {
    let book = Book.make { book in
      book.task("BG-V1", .due("2026-12-31"), label: "Đề án")
      book.part(.inProgress)
      book.assign(.lead, to: book.agency("BG-C1", "Sở Tài chính"))
      book.task("BG-V2", .due("2026-01-31"), label: "Kế hoạch")
      book.part(.notStarted)
      book.task("BG-G1", label: "Nâng cao nhận thức")
      book.target("BG-T1", .atLeast, "12")
      book.figure("10.5", on: "2025-12-31") { $0.source = "Sở Y tế" }
      adjust(&book)
    }
    return JudgedBook(book, on: day)
  }

  func driver(_ judged: JudgedBook = book(), _ size: Size = .wide) -> DashboardDriver {
    var driver = DashboardDriver(judged: judged, size: size, plan: "BG")
    driver.press(.character("r"))
    _ = driver.takeEffects()
    return driver
  }

  struct Missing: Error {}

  func round(_ driver: DashboardDriver) throws -> Round {
    guard case .round(let round)? = driver.state.overlay else { throw Missing() }
    return round
  }

  static func saved(_ effect: SavedChange = .made(change("BG-V2"))) -> Action {
    .saved(.success(effect))
  }

  static func change(_ code: String) -> Change {
    Change(
      seq: 7, author: Author(user: "lan", uid: 1_000, at: "2026-11-20T02:15:00Z", day: day),
      command: "review", effect: .undo, undoes: 6,
      edits: [Edit(action: .remove, kind: .progressReport, record: .of(9), code: code, fields: [])])
  }

  func entries(_ effects: [Effect]) -> [ProgressEntry] {
    effects.compactMap { effect in
      guard case .save(.make(let planned)) = effect else { return nil }
      return planned.change as? ProgressEntry
    }
  }

  @Test func `it asks in the order of need, and says how many are left`() throws {
    let driver = driver()
    #expect(try round(driver).items.map(\.code) == ["BG-V2", "BG-V1", "BG-T1", "BG-G1"])
    let screen = picture(of: driver.frame)
    for text in ["RÀ SOÁT KỲ THÁNG 11/2026", "BG-V2", "quá hạn", "còn 4/4"] {
      #expect(screen.contains(text), "\(text)")
    }
  }

  @Test func `one key says that nothing is new, and goes on`() throws {
    var driver = driver()
    driver.press(.enter)
    #expect(entries(driver.takeEffects()) == [ProgressEntry(["BG-V2"])])
    // Nothing is begun while something is being saved.
    driver.press(.enter)
    #expect(driver.takeEffects().isEmpty)
    driver.send(Self.saved())
    #expect(try round(driver).chosen?.code == "BG-V1")
    for _ in 0..<3 {
      driver.press(.enter)
      driver.send(Self.saved())
    }
    #expect(entries(driver.takeEffects()).flatMap(\.codes) == ["BG-V1", "BG-T1", "BG-G1"])
  }

  @Test(arguments: [Size.wide, .usual, .small])
  func `what was saved is told over the round, and the keys again at the next one`(size: Size) {
    var driver = driver(Self.book(), size)
    #expect(picture(of: driver.frame).contains("Esc"))
    driver.press(.enter)
    driver.send(Self.saved(.made(Changes.change)))
    #expect(picture(of: driver.frame).contains("Đã ghi BG-V8"))
    driver.press(.down)
    #expect(picture(of: driver.frame).contains("Esc"))
  }

  @Test func `what others looked at in the period is passed over, and can be gone back to`()
    throws
  {
    let judged = Self.book { book in
      let task = book.contents.tasks[1].id
      book.contents.progressReports.append(
        ProgressReport(
          id: book.newID(), item: .work(task: task, member: nil, period: nil),
          for: .month(2026, 11), day: Self.day - 3, by: "An"))
    }
    var driver = driver(judged)
    #expect(try round(driver).chosen?.code == "BG-V1")
    #expect(try round(driver).left == 3)
    driver.press(.up)
    #expect(picture(of: driver.frame).contains("đã rà soát kỳ này"))
    driver.press(.enter)
    driver.send(Self.saved())
    #expect(try round(driver).chosen?.code == "BG-V1")
  }

  @Test func `left with Esc, it goes on where one was`() throws {
    var driver = driver()
    driver.press(.down, .escape)
    #expect(driver.state.overlay == nil)
    driver.press(.character("r"))
    #expect(try round(driver).chosen?.code == "BG-V1")
  }

  @Test func `left before its items are told anew, it stays closed`() throws {
    var driver = driver()
    driver.holdAnswers()
    driver.press(.enter)
    driver.send(Self.saved())
    driver.press(.escape)
    driver.letAnswersThrough()
    #expect(driver.state.overlay == nil)
    driver.press(.character("r"))
    #expect(try round(driver).chosen?.code == "BG-V1")
  }

  @Test func `a state is moved on by one key and counts as looked at`() throws {
    var driver = driver()
    driver.press(.character("."))
    guard let made = driver.madeChange(PartSaying.self) else {
      throw Missing()
    }
    #expect(made.update.state == .inProgress && made.part.code == "BG-V2")
    driver.send(Self.saved())
    #expect(try round(driver).chosen?.code == "BG-V1")
  }

  @Test func `a state picked with its note goes on, one given up does not`() throws {
    var driver = driver()
    driver.press(.character("t"), .escape)
    #expect(try round(driver).chosen?.code == "BG-V2")
    driver.press(.character("t"), .character("3"))
    guard case .form? = driver.state.overlay else { throw Missing() }
    driver.press(.enter)
    driver.send(Self.saved())
    #expect(try round(driver).chosen?.code == "BG-V1")
  }

  @Test func `rows marked in the list below are left alone`() throws {
    var driver = DashboardDriver(judged: Self.book(), plan: "BG")
    driver.press(.character("3"), .character(" "), .character(" "), .character("r"))
    driver.press(.character("."))
    let made = driver.madeChange(PartSaying.self)
    #expect(made?.part.code == "BG-V2")
  }

  @Test func `a state that is so already is noted as looked at`() throws {
    var driver = driver()
    driver.press(.character("t"), .character("2"), .enter)
    _ = driver.takeEffects()
    driver.send(Self.saved(.nothing))
    #expect(entries(driver.takeEffects()) == [ProgressEntry(["BG-V2"])])
    #expect(try round(driver).chosen?.code == "BG-V2")
    driver.send(Self.saved(.nothing))
    #expect(try round(driver).chosen?.code == "BG-V1")
  }

  @Test func `a refused change stays at the item`() throws {
    var driver = driver()
    driver.press(.enter)
    driver.send(.saved(.failure(.readOnly)))
    driver.press(.enter)
    #expect(try round(driver).chosen?.code == "BG-V2")
    #expect(try round(driver).left == 4)
  }

  @Test func `who must answer is told only with a difficulty`() throws {
    var driver = driver()
    driver.press(.character("v"), .tab, .tab, .tab)
    driver.type("BG-C1")
    driver.press(.enter)
    #expect(entries(driver.takeEffects()).isEmpty)
    #expect(picture(of: driver.frame).contains("ghi vướng mắc trước"))
  }

  @Test func `a figure that is the same again takes four keys`() throws {
    var driver = driver()
    driver.press(.down, .down)
    _ = driver.takeEffects()
    driver.press(.character("m"), .enter, .enter, .enter)
    guard let made = driver.madeChange(FigureEntering.self) else { throw Missing() }
    let figure = made.figure
    #expect(made.code == "BG-T1")
    #expect(figure.value == .of("10.5") && figure.day == Self.day)
    // The source of another day says nothing of this one.
    #expect(figure.source == nil)
    driver.send(Self.saved())
    #expect(try round(driver).chosen?.code == "BG-G1")
  }

  @Test func `another figure takes the place of the last with its first letter`() throws {
    var driver = driver()
    driver.press(.down, .down, .character("m"))
    driver.type("11,2")
    driver.press(.enter, .enter, .enter)
    guard let made = driver.madeChange(FigureEntering.self) else { throw Missing() }
    #expect(made.figure.value == .of("11.2"))
  }

  @Test func `what is taken back is gone back to`() throws {
    var driver = driver()
    let all = try round(driver).left
    driver.holdAnswers()
    driver.press(.enter)
    driver.send(Self.saved())
    #expect(try round(driver).left == all - 1)
    driver.press(.character("u"))
    driver.send(Self.saved(.undone(Self.change("BG-V2"))))
    #expect(try round(driver).chosen?.code == "BG-V2")
    #expect(try round(driver).left == all)
  }

  @Test(arguments: [Size.wide, .usual, .small])
  func `when nothing is left it says so`(size: Size) throws {
    let judged = Self.book { book in
      let work = book.contents.tasks.map {
        FollowedItem.work(task: $0.id, member: nil, period: nil)
      }
      for item in work + [.target(book.contents.targets[0].id)] {
        book.contents.progressReports.append(
          ProgressReport(
            id: book.newID(), item: item, for: .month(2026, 11), day: Self.day, by: "An"))
      }
    }
    var driver = driver(judged, size)
    #expect(try round(driver).chosen == nil && round(driver).left == 0)
    #expect(picture(of: driver.frame).contains("ĐÃ RÀ SOÁT HẾT"))
    driver.press(.enter, .character("."), .up)
    #expect(driver.takeEffects().isEmpty)
    #expect(try round(driver).chosen?.code == "BG-G1")
    driver.press(.escape)
    #expect(driver.state.overlay == nil)
  }

  @Test func `a plan with nothing open has no round`() {
    var driver = DashboardDriver(
      judged: JudgedBook(Book.make { $0.plan("BG") }, on: Self.day), size: .wide, plan: "BG")
    driver.press(.character("r"))
    #expect(driver.state.overlay == nil)
    #expect(picture(of: driver.frame).contains("không có việc nào cần rà soát"))
  }

  @Test func `a store that is only read has no round`() {
    var driver = DashboardDriver(judged: Self.book(), plan: "BG") { $0.whyReadOnly = .readOnly }
    driver.press(.character("r"))
    #expect(driver.state.overlay == nil)
  }
}
