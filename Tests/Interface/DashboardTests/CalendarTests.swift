import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

@Suite struct `The calendar` {
  private func calendar(plan: String? = nil, _ size: Size = .wide) -> DashboardDriver {
    var driver = DashboardDriver.demo(size, plan: plan)
    driver.press(.character("5"))
    return driver
  }

  @Test(arguments: [
    (Key.left, "2026-11-19"), (.right, "2026-11-21"), (.up, "2026-11-13"), (.down, "2026-11-27"),
    (.character("k"), "2026-11-13"), (.pageUp, "2026-10-20"), (.pageDown, "2026-12-20"),
    (.home, "2026-11-01"), (.end, "2026-11-30"), (.character("g"), "2026-11-01"),
  ])
  func `keys move by day, week and month`(key: Key, day: String) {
    var driver = calendar()
    #expect(driver.state.calendar.day == Books.day)
    driver.press(key)
    #expect(driver.state.calendar.day == Day(day))
    driver.press(.character("5"))
    #expect(driver.state.calendar.day == Books.day)
  }

  @Test func `Esc goes back to the day from which an item was opened`() throws {
    var driver = calendar()
    driver.press(.home, .enter)
    while driver.state.calendar.items.count == 0 { driver.press(.right) }
    driver.press(.enter)
    let day = driver.state.calendar.day
    driver.press(.enter)
    #expect(driver.state.screen == .tasks && driver.state.tasks.browser.isDetailOpen)
    driver.press(.escape)
    #expect(driver.state.screen == .calendar && driver.state.calendar.day == day)
    #expect(driver.state.calendar.isInItems)
  }

  @Test func `Esc goes back to the line of the log from which an item was opened`() {
    var driver = DashboardDriver.demo()
    driver.remember(Books.lastMonth, log: Changes.log)
    driver.press(.character("6"), .down, .down, .down, .enter)
    #expect(driver.state.screen == .tasks && driver.state.tasks.browser.isDetailOpen)
    driver.press(.escape)
    #expect(driver.state.screen == .history && driver.state.history.browser.list.selection == 3)
    // An item opened elsewhere later is left to its own list.
    driver.press(.character("3"), .enter, .escape)
    #expect(driver.state.screen == .tasks)
  }

  @Test(arguments: [Key.enter, .tab])
  func `an item of the list itself is left to it, whatever was opened before`(closing: Key) {
    var driver = DashboardDriver.demo()
    driver.remember(Books.lastMonth, log: Changes.log)
    driver.press(.character("6"), .down, .down, .down, .enter, closing)
    #expect(driver.state.screen == .tasks && !driver.state.tasks.browser.isDetailOpen)
    driver.press(.down, .enter, .escape)
    #expect(driver.state.screen == .tasks && !driver.state.tasks.browser.isDetailOpen)
  }

  @Test func `the log says what was taken back, in words`() {
    var driver = DashboardDriver.demo()
    driver.remember(Books.lastMonth, log: Changes.log)
    driver.press(.character("6"))
    let list = picture(of: driver.frame)
    #expect(list.contains("hoàn tác 8") && !list.contains("undo"))
    driver.press(.down)
    #expect(picture(of: driver.frame).contains("ghi tình trạng (8)"))
  }

  @Test func `a month is asked for once, and only when it is shown`() {
    var driver = DashboardDriver.demo()
    func months() -> Int {
      driver.queries.count { if case .calendar = $0 { true } else { false } }
    }
    #expect(months() == 0)
    driver.press(.character("5"))
    #expect(months() == 1)
    driver.press(.left, .right, .down)
    #expect(months() == 1)
    driver.press(.pageDown)
    #expect(months() == 2)
    driver.send(.storeChanged)
    #expect(months() == 3)
  }

  @Test func `a long log that can not be read on is asked for once, and not without end`() {
    var driver = DashboardDriver.demo()
    driver.remember(Books.lastMonth, log: (1...400).reversed().map(Changes.line))
    func windows() -> [Range<Int>] {
      driver.queries.compactMap { if case .log(let request) = $0 { request.window } else { nil } }
    }
    driver.press(.character("6"))
    #expect(windows() == [0..<300])
    driver.holdAnswers()
    driver.press(.end)
    driver.failAnswers(.busy(path: "plans.db"), rounds: 40)
    #expect(windows() == [0..<300, 249..<549])
    for count in 3..<43 {
      driver.holdAnswers()
      driver.press(.up)
      driver.failAnswers(.busy(path: "plans.db"), rounds: 1)
      #expect(windows().count == count)
    }
  }

  @Test func `the list of a day opens its items, and Esc leads back step by step`() throws {
    var driver = calendar()
    driver.press(.pageDown, .home)
    while driver.state.calendar.items.count == 0, driver.state.calendar.day?.month == 12 {
      driver.press(.right)
    }
    let item = try #require(driver.state.calendar.items.selected)
    driver.press(.enter)
    #expect(driver.state.calendar.isInItems)
    driver.press(.enter)
    #expect(driver.state.screen == .tasks)
    #expect(driver.chosenTask == item.task)
    driver.press(.character("5"))
    #expect(driver.state.calendar.isInItems)
    driver.press(.escape)
    #expect(!driver.state.calendar.isInItems)
    driver.press(.escape)
    #expect(driver.state.screen == .overview)
  }

  @Test func `a day without items has no list to go to`() {
    var driver = calendar(plan: "BG")
    driver.press(.enter, .tab)
    #expect(!driver.state.calendar.isInItems)
  }

  @Test func `time moves by a month, and its tasks are opened and updated`() throws {
    var driver = calendar()
    driver.press(.character("v"))
    #expect(driver.state.calendar.isTimeline)
    let start = try #require(driver.state.calendar.timelineStart)
    #expect(start == Day("2026-08-01"))
    driver.press(.right)
    #expect(driver.state.calendar.timelineStart == Day("2026-09-01"))
    let code = try #require(driver.state.calendar.timeline.selected?.code)
    driver.press(.enter)
    #expect(driver.chosenTask == code)
    driver.press(.character("5"), .escape)
    #expect(!driver.state.calendar.isTimeline)
  }

  private func chosePlan(_ code: String, in driver: inout DashboardDriver) {
    driver.press(.character("c"))
    driver.type(code)
    driver.press(.enter)
  }

  @Test(arguments: [Key.character("v"), .escape])
  func `tasks over time and months are those of the plan shown`(back: Key) throws {
    var driver = calendar(plan: "BG")
    driver.press(.character("v"))
    #expect(driver.state.calendar.timeline.rows.allSatisfy { $0.code.hasPrefix("BG-") })
    driver.press(back)
    chosePlan("HT", in: &driver)
    driver.press(.character("v"))
    let rows = driver.state.calendar.timeline.rows
    #expect(!rows.isEmpty && rows.allSatisfy { $0.code.hasPrefix("HT-") })
    chosePlan("BG", in: &driver)
    let before = driver.queries.count
    driver.press(back)
    let asked = driver.queries.dropFirst(before)
    #expect(
      asked.contains {
        if case .calendar(let wanted) = $0 { wanted.filter.plan == "BG" } else { false }
      })
  }

  @Test func `the mouse chooses a day`() {
    var driver = calendar()
    driver.point(.press, 3, 4)
    #expect(driver.state.calendar.day == Day("2026-10-26"))
    // The month follows the day: October begins on the Thursday of its first week.
    driver.point(.press, 60, 4)
    #expect(driver.state.calendar.day == Day("2026-10-01"))
  }

  @Test(arguments: [Size.wide, .usual, .small])
  func `today, days off and what is due are told without colour`(size: Size) {
    var driver = calendar(size)
    driver.press(.left)
    let shown = picture(of: driver.frame)
    #expect(shown.contains("*20"))
    driver.press(.right, .pageDown, .pageDown)
    #expect(picture(of: driver.frame).contains(size == .small ? "1 n" : "1 nghỉ"))
  }
}

@Suite struct `The log` {
  private func log() -> DashboardDriver {
    var driver = DashboardDriver.demo(plan: nil)
    driver.remember(Books.lastMonth, log: Changes.log)
    driver.press(.character("6"))
    return driver
  }

  @Test(arguments: [
    (0, ScreenName.tasks, "BG-V8"), (4, .targets, "BG-T7"), (5, .tasks, "HT-B1"),
  ])
  func `Enter opens the item`(row: Int, screen: ScreenName, code: String) {
    var driver = log()
    for _ in 0..<row { driver.press(.down) }
    driver.press(.enter)
    #expect(driver.state.screen == screen)
    let chosen =
      screen == .tasks ? driver.chosenTask : driver.state.targets.browser.list.selected?.code
    #expect(chosen == code)
  }

  /// A log with one line about an item.
  private func opened(_ code: String, plan: String?, agency: String? = nil) -> DashboardDriver {
    var driver = DashboardDriver(judged: Books.sample, plan: plan, agency: agency)
    let line = HistoryRow(
      seq: 1, author: Changes.change.author, command: "set", code: code, kind: .task,
      field: "label", old: .none, new: .text("x"), undoes: nil)
    driver.remember(Books.lastMonth, log: [line])
    driver.press(.character("6"), .enter)
    return driver
  }

  @Test func `among all plans, an item of one in doubt is opened with its plan`() {
    var driver = opened("DL-A1", plan: nil)
    #expect(driver.state.plan == "DL")
    #expect(driver.chosenTask == "DL-A1" && driver.state.tasks.browser.isDetailOpen)
    #expect(driver.takeEffects() == [.rememberPlan("DL")])
  }

  @Test(arguments: [nil, "BG"])
  func `an item that is there no more is not opened as another`(plan: String?) {
    let driver = opened("BG-V99", plan: plan)
    #expect(driver.state.screen == .tasks)
    #expect(!driver.state.tasks.browser.isDetailOpen)
    #expect(driver.state.message?.text.hasPrefix("không thấy BG-V99") ?? false)
  }

  @Test func `an item that can not be read is not opened as another`() {
    var driver = DashboardDriver(judged: Books.sample, plan: "BG")
    driver.remember(Books.lastMonth, log: [Changes.line(1)])
    driver.press(.character("6"))
    driver.holdAnswers()
    driver.press(.enter)
    driver.failAnswers(.busy(path: "plans.db"))
    #expect(!driver.state.tasks.browser.isDetailOpen)
    #expect(driver.state.message?.kind == .error)
  }

  @Test func `words narrow it and Esc shows all again`() {
    var driver = log()
    driver.press(.character("/"))
    driver.type("binh")
    #expect(driver.state.history.browser.list.count == 2)
    driver.press(.escape)
    #expect(driver.state.history.browser.list.count == 6)
  }

  @Test func `the hour in Vietnam stands beside the day`() {
    #expect(picture(of: log().frame).contains("19/11/2026  16:15"))
  }

  @Test func `what was sent late is drawn as late to the day it was sent`() throws {
    func late(_ state: WorkState, sentOn: Day?) throws -> (list: String, signs: Int) {
      var contents = Books.demo.book.contents
      let task = try #require(contents.tasks.first { $0.code == "BG-V8" })
      var owed = Obligation(id: RecordID(high: 9, low: 9), task: task.id)
      (owed.state, owed.sentOn) = (state, sentOn)
      contents.obligations = contents.obligations.filter { $0.task != task.id } + [owed]
      let day = try #require(Day("2024-12-31"))
      var driver = DashboardDriver(PlanBook(contents), on: day, plan: "BG")
      driver.press(.character("5"), .character("v"))
      let line = picture(of: driver.frame).split(separator: "\n").first { $0.contains("BG-V8") }
      driver.press(.character("v"), .pageUp, .pageUp, .pageUp, .end)
      return (picture(of: driver.frame), (line ?? "").count { $0 == Glyphs(.unicode).barRest })
    }
    let (sent, open) = try (
      late(.awaitingConfirmation, sentOn: Day("2024-10-10")), late(.inProgress, sentOn: nil)
    )
    #expect(sent.signs > 0 && sent.signs < open.signs, "\(sent.signs) of \(open.signs)")
    #expect(sent.list.contains("quá hạn 10 ngày") && open.list.contains("quá hạn 92 ngày"))
  }
}
