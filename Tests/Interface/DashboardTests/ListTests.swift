import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import SamplePlans
import Testing
import Values

@Suite struct `Moving in lists` {
  private func big(_ size: Size = .usual) -> DashboardDriver {
    var driver = DashboardDriver(judged: Books.big, size: size, plan: "XX")
    driver.press(.character("3"))
    return driver
  }

  private func place(_ driver: DashboardDriver) -> Int { driver.state.tasks.browser.list.selection }

  @Test(arguments: [
    (Key.down, 101), (.up, 99), (.character("j"), 101), (.character("k"), 99),
    (.home, 0), (.character("g"), 0), (.end, 1_999), (.character("G"), 1_999),
    (.pageDown, 107), (.pageUp, 93), (.control("d"), 103), (.control("u"), 97),
  ])
  func `each key moves by its step`(key: Key, expected: Int) {
    var driver = big()
    for _ in 0..<100 { driver.press(.down) }
    driver.press(key)
    #expect(place(driver) == expected)
    #expect(driver.chosenTask == "XX-V\(expected)")
  }

  @Test func `moving stops at both ends`() {
    var driver = big()
    driver.press(.up, .pageUp, .control("u"))
    #expect(place(driver) == 0)
    driver.press(.end, .down, .pageDown, .control("d"))
    #expect(place(driver) == 1_999)
  }

  @Test func `rows are asked for only when the choice leaves those that are held`() {
    var driver = big()
    let before = driver.queries.count
    for _ in 0..<299 { driver.press(.down) }
    #expect(driver.queries.count == before)
    driver.press(.down)
    #expect(driver.queries.count == before + 1)
    #expect(driver.state.tasks.browser.list.rows.count == 300)
    #expect(driver.state.tasks.browser.list.first == 150)
    #expect(driver.chosenTask == "XX-V300")
    driver.press(.end)
    #expect(driver.chosenTask == "XX-V1999")
    #expect(driver.queries.count == before + 2)
  }

  @Test func `rows that are not held yet show as dots and come with the answer`() {
    var driver = big(.small)
    driver.holdAnswers()
    driver.press(.end)
    #expect(driver.chosenTask == nil)
    let row = String(driver.frame.grid[row: 10].map(\.character))
    #expect(row.contains("…"))
    driver.letAnswersThrough()
    #expect(driver.chosenTask == "XX-V1999")
  }

  @Test(arguments: [false, true])
  func `answers that are out of date are dropped, in whatever order they come`(reversed: Bool) {
    var driver = big()
    driver.press(.character("/"))
    driver.holdAnswers()
    driver.type("V19")
    driver.letAnswersThrough(reversed: reversed)
    #expect(driver.state.tasks.browser.find.text == "V19")
    #expect(driver.state.tasks.browser.list.count == 111)
    #expect(place(driver) == 0)
  }

  @Test func `a choice made while an answer is under way stays`() {
    var driver = big()
    driver.holdAnswers()
    driver.send(.storeChanged)
    driver.press(.down, .down, .down)
    driver.letAnswersThrough()
    #expect(driver.chosenTask == "XX-V3")
  }

  @Test func `going to the end and back while rows are under way ends where the keys say`() {
    var driver = big()
    driver.holdAnswers()
    driver.press(.end, .home, .down)
    driver.letAnswersThrough()
    #expect(driver.chosenTask == "XX-V1")
  }

  @Test func `the choice is kept by its code when another program adds or takes away rows`() {
    var driver = big()
    for _ in 0..<20 { driver.press(.down) }
    driver.changeStore(to: Books.bigBook(2_000, without: 3))
    #expect(driver.chosenTask == "XX-V20")
    #expect(place(driver) == 19)
    driver.changeStore(to: Books.bigBook(2_000))
    #expect(driver.chosenTask == "XX-V20")
    #expect(place(driver) == 20)
    driver.changeStore(to: Books.bigBook(2_000, without: 20))
    #expect(driver.chosenTask == "XX-V21")
    driver.changeStore(to: Books.bigBook(5))
    #expect(place(driver) == 4)
  }

  @Test func `a store that can not be read is not asked again and again`() {
    var driver = big()
    driver.holdAnswers()
    driver.press(.end)
    let before = driver.queries.count
    driver.failAnswers(.busy(path: "x"))
    #expect(driver.queries.count == before)
    #expect(driver.state.message?.kind == .error)
    driver.press(.up)
    #expect(driver.chosenTask == "XX-V1998")
  }

  @Test func `an answer that comes too late to fail does not close what was opened since`() {
    var driver = DashboardDriver(judged: Books.register, plan: "BG")
    driver.press(.character("3"), .character("L"), .enter)
    for _ in 0..<8 { driver.press(.down) }
    driver.holdAnswers()
    driver.press(.enter)
    let first = driver.waitingCount
    driver.send(.storeChanged)
    driver.failAnswers(.busy(path: "x"), oldest: first)
    driver.letAnswersThrough()
    #expect(first > 0 && driver.chosenTask == "BG-V15")
    #expect(driver.state.tasks.browser.isDetailOpen)
  }

  @Test func `the row after reading again is the same one`() {
    var driver = big()
    for _ in 0..<450 { driver.press(.down) }
    driver.press(.character("R"))
    #expect(driver.chosenTask == "XX-V450")
  }

  @Test func `an agency newly chosen shows its own work from the top`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("4"))
    for _ in 0..<17 {
      driver.press(.tab, .down, .tab, .down)
      #expect(driver.state.agencies.tasks.selection == 0)
      let code = driver.state.agencies.browser.list.selected?.code
      let rows = driver.state.agencies.tasks.rows
      #expect(rows.allSatisfy { row in row.agencies.contains { $0.agency.code == code } })
    }
  }

  @Test func `without an agency there is no work of one`() {
    var driver = DashboardDriver.demo()
    driver.go(to: "4", finding: "không có cơ quan này")
    #expect(driver.state.agencies.tasks.count == 0)
    driver.press(.tab, .character("."))
    #expect(driver.takeEffects().isEmpty)
  }

  @Test func `a detail longer than its pane scrolls and stops at its end`() {
    var driver = DashboardDriver.demo(.small)
    driver.press(.character("3"), .enter)
    #expect(driver.state.tasks.browser.isDetailOpen)
    let code = driver.chosenTask
    driver.press(.down, .down)
    #expect(driver.state.tasks.browser.detail.offset == 2)
    driver.press(.end)
    let end = driver.state.tasks.browser.detail.offset
    driver.press(.down)
    #expect(driver.state.tasks.browser.detail.offset == end)
    #expect(end > 2)
    driver.press(.home)
    #expect(driver.state.tasks.browser.detail.offset == 0)
    #expect(driver.chosenTask == code)
    driver.press(.escape)
    #expect(!driver.state.tasks.browser.isDetailOpen)
  }
}
