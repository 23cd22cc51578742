import Cells
import Dashboard
import DashboardTestSupport
import Foundation
import PlanModel
import Testing
import Values
import VietnameseText

@Suite struct `Finding and choosing` {
  private func tasks() -> DashboardDriver {
    var driver = DashboardDriver.demo()
    driver.press(.character("3"))
    return driver
  }

  @Test func `a list narrows with every letter, with or without marks`() {
    var driver = tasks()
    driver.press(.character("/"))
    driver.type("dao tao")
    let bare = driver.state.tasks.browser.list.count
    #expect(bare > 0 && bare < 45)
    driver.press(.control("u"))
    #expect(driver.state.tasks.browser.list.count == 45)
    driver.send(.event(.paste("đào\ntạo")))
    #expect(driver.state.tasks.browser.find.text == "đào tạo")
    #expect(driver.state.tasks.browser.list.count == bare)
  }

  @Test func `what was found stays chosen when the words are taken back`() {
    var driver = tasks()
    driver.press(.end, .character("/"))
    driver.type("dao tao")
    driver.press(.enter, .down, .down)
    let list = driver.state.tasks.browser.list
    driver.press(.escape)
    let widened = driver.state.tasks.browser.list
    #expect(widened.count > list.count)
    #expect(widened.selection > 2 && widened.selected?.code == list.selected?.code)
  }

  @Test func `a list of all plans is made ready for finding, and let go of`() {
    var driver = DashboardDriver.demo(plan: nil)
    driver.press(.character("3"), .character("/"))
    driver.type("dao")
    var request = ListRequest(window: 0..<1)
    request.filter.isCurrentOnly = true
    let prepared = Effect.prepareToFind(.tasks(request))
    #expect(driver.findingEffects == [prepared])
    driver.press(.enter)
    #expect(driver.findingEffects == [prepared, .endFinding])
    driver.press(.character("2"), .character("/"), .escape)
    #expect(
      driver.findingEffects == [
        prepared, .endFinding, .prepareToFind(.targets(request)), .endFinding,
      ])
  }

  @Test func `one plan is searched as it is`() {
    var driver = DashboardDriver.demo(plan: "BG")
    driver.press(.character("3"), .character("/"))
    driver.type("dao")
    driver.press(.enter)
    #expect(driver.findingEffects.isEmpty)
  }

  @Test func `each letter asks first for the rows in view alone`() throws {
    var driver = tasks()
    driver.press(.character("/"))
    let asked = driver.queries.count
    driver.type("n")
    let windows = driver.queries.dropFirst(asked).compactMap { query -> Range<Int>? in
      guard case .tasks(let request) = query, request.filter.find == "n" else { return nil }
      return request.window
    }
    let first = try #require(windows.first)
    #expect(first.count < 60)
    #expect(windows.last.map { $0.count } == ListState<TaskRow>.foundLength)
  }

  @Test func `Esc lists everything again and Enter keeps what was found`() {
    var driver = tasks()
    driver.press(.character("f"))
    driver.type("dao tao")
    driver.press(.enter)
    #expect(!driver.state.tasks.browser.isFinding)
    let found = driver.state.tasks.browser.list.count
    driver.press(.down)
    #expect(driver.state.tasks.browser.list.count == found)
    driver.press(.character("/"), .escape)
    #expect(!driver.state.tasks.browser.isFinding)
    #expect(driver.state.tasks.browser.list.count == 45)
  }

  @Test func `x lists everything again around the item that was found`() {
    var driver = tasks()
    driver.press(.character("/"))
    driver.type("BG-V15")
    driver.press(.enter, .character("x"))
    #expect(driver.state.tasks.browser.find.text.isEmpty)
    #expect(driver.state.tasks.browser.list.selected?.code == "BG-V15")
    #expect(driver.state.tasks.browser.list.selection > 0)
  }

  @Test func `Esc ends typing also when nothing was typed`() {
    var driver = tasks()
    driver.press(.character("/"), .escape)
    #expect(!driver.state.tasks.browser.isFinding)
    #expect(driver.state.message == nil)
  }

  @Test func `Esc in a narrowed list first lists everything, then goes to the overview`() {
    var driver = DashboardDriver.demo()
    driver.go(to: "3", finding: "đào tạo")
    driver.press(.escape)
    #expect(driver.state.tasks.browser.list.count == 45)
    #expect(driver.state.screen == .tasks)
    driver.press(.escape)
    #expect(driver.state.screen == .overview)
  }

  @Test func `letters that are commands elsewhere are typed into the filter`() {
    var driver = tasks()
    driver.press(.character("/"))
    driver.type("qu.1?:")
    #expect(driver.state.tasks.browser.find.text == "qu.1?:")
    #expect(driver.takeEffects().isEmpty)
  }

  @Test func `from the overview the list of the pane is searched`() {
    var driver = DashboardDriver.demo()
    driver.press(.tab, .character("/"))
    #expect(driver.state.screen == .targets)
    driver.type("tien si")
    #expect(driver.state.targets.browser.list.count == 2)
  }

  @Test func `what was looked for is marked in the names`() {
    var driver = tasks()
    driver.press(.character("/"))
    driver.type("tri thuc")
    let grid = driver.frame.grid
    let marked = (4..<8).map { row in
      String(grid[row: row].filter { $0.role == .match }.map(\.character))
    }
    #expect(marked.prefix(2) == ["trí thức", "trí thức"])
  }

  @Test func `what was looked for is marked wherever it stands: code, agency, detail, note`() {
    var driver = DashboardDriver.demo()
    func marked() -> Set<String> {
      Set(
        (0..<40).flatMap { row in
          driver.frame.grid[row: row].split { $0.role != .match }.map { run in
            String(run.map(\.character)).trimmingCharacters(in: .whitespaces)
          }
        })
    }
    driver.press(.character("3"), .character("/"))
    driver.type("bg-v8")
    #expect(marked() == ["BG-V8"])
    driver.press(.control("u"))
    driver.type("noi vu so")
    #expect(Set(marked().map(fold)) == ["so", "noi", "vu"])
    driver.press(.escape, .character("c"))
    driver.type("dien bien")
    #expect(marked() == ["Điện Biên"])
  }

  @Test func `a list to choose from has the best found first`() throws {
    var driver = DashboardDriver.demo(plan: nil)
    driver.press(.character("o"))
    driver.type("noi vu")
    let shown = try #require(driver.picker).shown.map(\.label)
    let first = try #require(shown.first)
    #expect(first.contains("Nội vụ"))
    let ranks = shown.map { SearchQuery("noi vu").match($0)?.quality }
    #expect(
      zip(ranks, ranks.dropFirst()).allSatisfy { first, second in
        guard let first else { return second == nil }
        return second.map { first <= $0 } ?? true
      })
  }

  @Test func `a plan is chosen by code or by place without marks and is remembered`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("c"))
    driver.type("dien bien")
    driver.press(.enter)
    #expect(driver.state.plan == "DB")
    #expect(driver.takeEffects() == [.rememberPlan("DB")])
    #expect(driver.state.overview.tasks.count == 31)
    driver.press(.character("c"))
    driver.type("tat ca")
    driver.press(.enter)
    #expect(driver.state.plan == nil)
    #expect(driver.takeEffects() == [.rememberPlan(nil)])
    #expect(driver.state.overview.tasks.count == 118)
    #expect(driver.state.summaries.count == 5)
  }

  @Test func `a plan the store does not have gives way to all plans`() {
    let driver = DashboardDriver(judged: Books.demo, plan: "ZZ")
    #expect(driver.state.plan == nil)
    #expect(driver.state.overview.tasks.count == 118)
  }

  @Test func `an agency is chosen among all of the plan, also when a list is narrowed`() throws {
    var driver = DashboardDriver.demo()
    driver.go(to: "4", finding: "HĐND")
    #expect(driver.state.agencies.browser.list.count < 18)
    driver.press(.character("o"))
    #expect(try #require(driver.picker).entries.count == 24)
    driver.type("BG-C2")
    driver.press(.enter)
    #expect(driver.state.agency?.filter == "BG-C2")
    driver.press(.character("o"))
    #expect(try #require(driver.picker).entries.count == 24)
    #expect(try #require(driver.picker).chosen?.id == "BG-C2")
    driver.press(.home, .escape, .character("1"))
    #expect(driver.state.overview.tasks.count == 1)
    driver.press(.character("x"))
    #expect(driver.state.agency == nil)
    #expect(driver.state.overview.tasks.count == 45)
  }

  @Test func `agencies that come late fill the list and keep what is typed`() throws {
    var driver = DashboardDriver.demo()
    driver.holdAnswers()
    driver.press(.character("o"))
    driver.type("BG-C2")
    driver.press(.enter)
    #expect(try #require(driver.picker).chosen == nil)
    driver.letAnswersThrough()
    #expect(try #require(driver.picker).chosen?.id == "BG-C2")
  }

  @Test func `Esc in the filter leaves the agency chosen before alone`() {
    var driver = DashboardDriver(judged: Books.demo, agency: "BG-C22")
    driver.press(.character("3"), .character("/"))
    driver.type("a")
    driver.press(.escape)
    #expect(driver.state.agency?.filter == "BG-C22")
    #expect(driver.state.tasks.browser.list.count == 2)
  }

  @Test func `with one agency the counts over the panes are those of its own work`() {
    let driver = DashboardDriver(judged: Books.demo, plan: "BG", agency: "bg-c22")
    let line = String(driver.frame.grid[row: 2].map(\.character))
    #expect(line.hasPrefix("HĐND tỉnh Bắc Ninh phải làm 2 việc: "))
  }

  @Test(arguments: [("UBND", "khớp với «UBND»"), ("không đâu cả", "0 cơ quan, đơn vị khớp với")])
  func `words that fit several agencies or none are answered with how many`(
    words: String, said: String
  ) {
    let driver = DashboardDriver(judged: Books.demo, agency: words)
    let line = String(driver.frame.grid[row: 2].map(\.character))
    #expect(line.contains(said))
  }
}
