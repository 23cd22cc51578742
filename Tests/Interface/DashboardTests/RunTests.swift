import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import SamplePlans
import Testing
import Values

@Suite struct `A run from its start to its end` {
  private func first() -> DashboardDriver {
    DashboardDriver(judged: Books.empty, hasStore: false, size: .usual)
  }

  @Test func `without a store Enter loads the five plans`() {
    var driver = first()
    #expect(driver.queries.isEmpty)
    driver.press(.enter)
    #expect(driver.takeEffects() == [.makeStore(withPlans: true)])
    driver.press(.enter, .character("q"), .down)
    #expect(driver.takeEffects().isEmpty)
    driver.send(.storeMade(.success(false)))
    #expect(driver.state.hasStore)
    #expect(!driver.queries.isEmpty)
  }

  @Test func `where a store was, its latest copy is named before anything new`() {
    let driver = DashboardDriver(judged: Books.empty, hasStore: false, size: .usual) {
      $0.storeCopies = ["/kho/plans.db.backup-2026-11-25", "/kho/plans.db.backup-2026-11-24"]
      $0.call = ProgramCall(store: "/kho/plans.db", usual: nil)
    }
    let grid = driver.frame.grid
    let rows = (0..<grid.size.rows).map { String(grid[row: $0].map(\.character)) }
    let copies = rows.firstIndex { $0.contains("Ở đây từng có kho: còn 2 bản sao") }
    let command = rows.firstIndex { $0.contains("dondoc --store") }
    let offer = rows.firstIndex { $0.contains("Hoặc bắt đầu lại với:") }
    guard let copies, let command, let offer else {
      Issue.record("\(rows)")
      return
    }
    #expect(copies <= command && command < offer)
    #expect(rows.contains { $0.contains("/kho/plans.db.backup-2026-11-25") })
    #expect(!rows.contains { $0.contains("Chưa có kho dữ liệu") })
  }

  @Test(arguments: [Key.down, .up, .tab, .backTab, .character("j"), .character("k")])
  func `without a store an empty one can be chosen`(key: Key) {
    var driver = first()
    driver.press(key, .enter)
    #expect(driver.takeEffects() == [.makeStore(withPlans: false)])
  }

  @Test func `a store that can not be made is told, and asked for again`() {
    var driver = first()
    driver.press(.enter)
    driver.send(.storeMade(.failure(.diskFull(path: "/tmp/x.db"))))
    #expect(driver.state.message?.kind == .error)
    _ = driver.takeEffects()
    driver.press(.enter)
    #expect(driver.takeEffects() == [.makeStore(withPlans: true)])
  }

  @Test func `a store of made-up figures says so from then on`() {
    var driver = first()
    driver.press(.enter)
    driver.send(.storeMade(.success(true)))
    #expect(String(driver.frame.grid[row: 0].map(\.character)).contains("SỐ LIỆU MINH HỌA"))
  }

  @Test(arguments: [Key.character("q"), .function(10), .control("c")])
  func `the first question can be left`(key: Key) {
    var driver = first()
    driver.press(key)
    #expect(driver.takeEffects() == [.quit])
  }

  @Test func `Esc leaves nothing at the first question`() {
    var driver = first()
    driver.press(.escape)
    #expect(driver.takeEffects().isEmpty && !driver.state.hasStore)
  }

  @Test func `without a store no command, paste or change of others does anything`() {
    var driver = first()
    for command in Command.allCases where ![.quit, .redraw, .suspend].contains(command) {
      driver.send(.command(command))
    }
    driver.send(.event(.paste("x")))
    driver.point(.press, 5, 5)
    driver.send(.storeChanged)
    #expect(driver.state.overlay == nil)
    #expect(driver.takeEffects().isEmpty)
    #expect(driver.queries.isEmpty)
  }

  @Test func `Ctrl-C asks once before what was typed is lost`() {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("t"), .character("3"), .control("c"))
    #expect(driver.takeEffects() == [.quit])
    driver.type("đã họp")
    driver.press(.control("c"))
    #expect(driver.takeEffects().isEmpty)
    #expect(driver.state.notice?.question == .leaveForm)
    driver.press(.escape)
    #expect(driver.typed(.note) == "đã họp")
    driver.press(.control("c"), .control("c"))
    #expect(driver.takeEffects() == [.quit])
  }

  @Test func `a form below a list it is filled from is asked about as well`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("a"), .character("1"))
    driver.type("Việc")
    driver.press(.tab, .control("o"), .control("c"))
    #expect(driver.state.notice?.question == .leaveForm)
    #expect(driver.takeEffects().isEmpty)
  }

  @Test(arguments: [
    (Key.character("q"), Effect.quit), (.control("c"), .quit), (.function(10), .quit),
    (.control("z"), .suspend), (.control("l"), .redraw),
  ])
  func `keys of the program itself`(key: Key, effect: Effect) {
    var driver = DashboardDriver.demo()
    driver.press(key)
    #expect(driver.takeEffects() == [effect])
  }

  @Test(arguments: [
    (TerminalEvent.ended(.hangUp), Effect.quit), (.ended(.terminate), .quit),
    (.ended(.interrupt), .quit), (.resumed, .redraw),
    (.key(.control("z")), .suspend), (.key(.control("l")), .redraw),
  ])
  func `they work in a form as well, and leave it as it is`(event: TerminalEvent, effect: Effect) {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("t"), .character("3"))
    driver.type("q1")
    let form = driver.form
    driver.send(.event(event))
    #expect(driver.takeEffects() == [effect])
    #expect(driver.form == form)
    #expect(driver.typed(.note) == "q1")
  }

  @Test func `F10 and q in a form or list do not quit`() {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("t"), .function(10), .character("q"), .escape, .character(":"))
    driver.press(.function(10), .character("q"))
    #expect(driver.takeEffects().isEmpty)
  }

  @Test func `Backspace, focus and paste outside of fields do nothing`() {
    var driver = DashboardDriver.demo()
    let before = driver.frame
    driver.press(.backspace)
    driver.send(.event(.paste("qqq\n.")))
    driver.send(.event(.focus(true)))
    #expect(driver.frame == before)
    #expect(driver.takeEffects().isEmpty)
  }

  @Test func `an input method that is on is noticed once`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("ư"))
    #expect(driver.state.message?.text.contains("Bộ gõ") ?? false)
    driver.press(.down, .character("ư"))
    #expect(driver.state.message == nil)
  }

  @Test func `a new day and changes of others are read, and the screen says so`() throws {
    var driver = DashboardDriver.demo()
    let before = driver.queries.count
    driver.send(.dayChanged(Books.day + 1))
    #expect(driver.queries.count == before + 5)
    #expect(driver.state.setting.today == Books.day + 1)
    driver.send(.storeChanged)
    #expect(driver.queries.count == before + 10)
    #expect(driver.state.message?.text == "đã cập nhật thay đổi từ chương trình khác")
  }

  @Test func `screens are gone to by number, in turn and round`() {
    var driver = DashboardDriver.demo()
    let all: [ScreenName] = [.targets, .tasks, .agencies, .calendar, .history, .overview]
    for screen in all {
      driver.press(.character("]"))
      #expect(driver.state.screen == screen)
    }
    driver.press(.character("["))
    #expect(driver.state.screen == .history)
    for (key, screen) in zip("123456", ScreenName.allCases) {
      driver.press(.character(key))
      #expect(driver.state.screen == screen)
    }
  }

  @Test func `Enter on the overview opens the row on its screen`() {
    var driver = DashboardDriver.demo()
    driver.press(.down, .down)
    let task = driver.state.overview.tasks.selected?.code
    driver.press(.enter)
    #expect(driver.state.screen == .tasks && driver.state.tasks.browser.isDetailOpen)
    #expect(driver.chosenTask == task)
    driver.press(.escape, .escape, .tab, .down)
    let target = driver.state.overview.targets.selected?.code
    driver.press(.enter)
    #expect(driver.state.targets.browser.list.selected?.code == target)
    driver.press(.character("1"), .tab, .down)
    let agency = driver.state.overview.agencies.selected?.code
    driver.press(.enter)
    #expect(driver.state.agencies.browser.list.selected?.code == agency)
    driver.press(.tab, .enter)
    #expect(driver.state.screen == .tasks)
  }

  @Test func `a theme is chosen and the news of it shown`() throws {
    var driver = DashboardDriver.demo {
      $0.themes = [.init(name: "toi", title: Words("tối", "dark"))]
    }
    driver.press(.character("T"))
    driver.type("toi")
    driver.press(.enter)
    #expect(driver.takeEffects() == [.useTheme("toi")])
    driver.send(.themeChanged(Message(.info, "bảng màu: tối")))
    #expect(driver.takeEffects() == [.redraw])
    #expect(driver.state.message?.text == "bảng màu: tối")
  }

  @Test func `what needs looking at stands behind what was saved, where both have room`() {
    let words = Words("chưa sao chép được kho", "the store could not be copied")
    var driver = DashboardDriver.demo()
    driver.send(.saved(.success(.made(Changes.change))))
    let saved = driver.state.message?.text ?? ""
    driver.send(.warned(words))
    #expect(driver.state.message == Message(.warning, "\(saved) · chưa sao chép được kho"))
    driver.press(.down)
    #expect(driver.state.message == nil)
    driver.resize(20, 12)
    driver.send(.saved(.success(.made(Changes.change))))
    driver.send(.warned(words))
    #expect(driver.state.message == Message(.warning, "chưa sao chép được kho"))
  }

  @Test func `what needs looking at is told beside what needed it before`() {
    var driver = DashboardDriver.demo()
    driver.send(.saved(.success(.made(Changes.change))))
    driver.send(.warned(Words("một", "one")))
    driver.send(.warned(Words("hai", "two")))
    #expect(driver.state.message?.kind == .warning)
    #expect(driver.state.message?.text.hasSuffix(" · một · hai") == true)
    #expect(driver.state.notice == nil)
    driver.send(.warned(Words(String(repeating: "ba ", count: 120), "three")))
    let lines = driver.state.notice?.text.split(separator: "\n") ?? []
    #expect(lines.count == 2 && lines[0].hasSuffix(" · hai") && lines[1].hasPrefix("ba ba"))
    driver.send(.warned(Words("bốn", "four")))
    #expect(driver.state.notice?.text.hasSuffix("\nbốn") == true)
    driver.press(.enter)
    #expect(driver.state.notice == nil)
  }

  @Test func `on a screen too small to see, nothing is changed`() {
    var driver = DashboardDriver.demo()
    driver.resize(20, 5)
    for command in Command.allCases where ![.quit, .redraw, .suspend].contains(command) {
      for key in command.entry.keys { driver.press(key) }
    }
    #expect(driver.takeEffects().isEmpty)
    #expect(driver.state.overlay == nil)
    driver.press(.character("q"))
    #expect(driver.takeEffects() == [.quit])
  }

  @Test(arguments: [Size.wide, .usual, .small])
  func `what kind of store it is stands on every screen`(size: Size) {
    for key: Character in ["1", "2", "3", "4"] {
      var driver = DashboardDriver.demo(size) {
        $0.isTrial = true
        $0.whyReadOnly = .readOnly
      }
      driver.press(.character(key))
      let grid = driver.frame.grid
      let head = (0..<2).map { String(grid[row: $0].map(\.character)) }.joined()
      #expect(head.contains("SỐ LIỆU MINH HỌA"))
      #expect(head.contains("dùng thử"))
      #expect(head.contains("20/11/2026"))
    }
  }
}
