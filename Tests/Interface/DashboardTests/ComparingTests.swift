import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

@Suite struct `Comparing with a day` {
  private func driver(_ keys: [Key] = []) -> DashboardDriver {
    var driver = DashboardDriver.demo()
    driver.remember(Books.lastMonth, log: [])
    for key in keys { driver.press(key) }
    return driver
  }

  private func requests(_ driver: DashboardDriver) -> [ComparisonRequest] {
    driver.queries.compactMap { if case .comparison(let request) = $0 { request } else { nil } }
  }

  @Test func `in a narrow list what is so now is read before what was`() {
    var driver = driver()
    driver.resize(80, 24)
    driver.press(.character("3"), .character("w"))
    #expect(picture(of: driver.frame).contains("Enter: so sánh"))
    driver.type("20/10/2026")
    driver.press(.enter)
    #expect(picture(of: driver.frame).contains("tình trạng đang thực hiện"))
  }

  @Test func `a day before the plan was issued is remarked on, in full also on a small screen`() {
    for (columns, rows) in [(120, 40), (40, 12)] {
      var driver = DashboardDriver.demo(plan: "QN")
      driver.resize(columns, rows)
      driver.press(.character("w"))
      driver.type("1/1/2020")
      driver.press(.enter)
      let told = driver.state.notice?.text ?? driver.state.message?.text
      #expect(told?.hasPrefix("ngày 01/01/2020 chưa ban hành kế hoạch QN (") == true)
      driver.press(.escape)
      #expect(driver.state.notice == nil)
    }
  }

  @Test(arguments: [
    ([Key](), ComparedList.tasks), ([.tab], .targets), ([.tab, .tab], .agencies),
    ([.character("2")], .targets), ([.character("3")], .tasks), ([.character("4")], .agencies),
    ([.character("4"), .tab], .tasks),
  ])
  func `any list is held against that day`(keys: [Key], list: ComparedList) throws {
    var driver = driver(keys)
    driver.press(.character("w"))
    driver.type("20/10/2026")
    #expect(requests(driver).isEmpty)
    driver.press(.enter)
    let request = try #require(requests(driver).last)
    #expect(request.list == list)
    #expect(request.since == Day("2026-10-20"))
    #expect(request.filter.plan == "BG")
    #expect(driver.state.overlay == nil)
    #expect(picture(of: driver.frame).contains("so với 20/10/2026"))
    driver.press(.escape)
    #expect(driver.state.comparison == nil)
    #expect(driver.takeEffects().isEmpty)
  }

  @Test func `new comes first, and what changed stands old beside new`() throws {
    var driver = driver([.character("3"), .character("w")])
    driver.type("20/10/2026")
    driver.press(.enter)
    let list = try #require(driver.state.comparison?.browser.list)
    #expect(list.rows.first?.outcome == .new)
    #expect(list.rows.first?.code == "BG-V3")
    #expect(list.rows.last?.outcome == .changed)
    driver.press(.end, .enter)
    let shown = picture(of: driver.frame)
    #expect(shown.contains("TRƯỚC VÀ NAY"))
    #expect(shown.contains("→"))
    driver.press(.escape, .escape)
    #expect(driver.state.screen == .tasks && driver.state.comparison == nil)
  }

  /// A comparison with the twentieth of October of what some keys lead to.
  private func compared(_ keys: Key...) -> DashboardDriver {
    var driver = driver(keys)
    driver.press(.character("w"))
    driver.type("20/10/2026")
    driver.press(.enter)
    return driver
  }

  @Test func `the tasks of one agency are compared and no others`() throws {
    var driver = compared(.character("4"), .tab)
    let code = try #require(driver.state.agencies.browser.list.selected?.code)
    #expect(requests(driver).last?.filter.agency == code)
    // Again, and for another agency, which then is shown whole.
    driver.press(.character("w"))
    driver.type("1/10/2026")
    driver.press(.enter)
    #expect(requests(driver).last?.filter.agency == code)
    driver.press(.character("o"), .enter)
    #expect(requests(driver).last?.filter.agency == nil)
  }

  @Test func `an open detail of a comparison is scrolled, whatever list is below it`() throws {
    var contents = Books.lastMonth.book.contents
    for index in contents.tasks.indices { contents.tasks[index].label += " (trước)" }
    var driver = DashboardDriver.demo(Size(columns: 80, rows: 12))
    driver.remember(JudgedBook(PlanBook(contents), on: Books.lastMonth.day), log: [])
    driver.press(.character("4"))
    for _ in 0..<20 where driver.state.agencies.tasks.count < 2 { driver.press(.down) }
    driver.press(.tab, .character("w"))
    driver.type("20/10/2026")
    driver.press(.enter)
    #expect(try #require(driver.state.comparison?.browser.list.count) > 1)
    driver.press(.enter, .down)
    #expect(driver.state.comparison?.browser.list.selection == 0)
  }

  @Test func `what waits for something is compared and no more`() throws {
    var driver = driver([.character("l"), .enter])
    let attention = try #require(driver.state.tasks.attention)
    driver.press(.character("w"))
    driver.type("20/10/2026")
    driver.press(.enter)
    #expect(requests(driver).last?.filter.attention == attention)
    driver.press(.escape)
    #expect(driver.state.tasks.attention == attention)
  }

  @Test func `keys mean what they mean in the comparison, not in the list below it`() throws {
    var driver = compared(.character("4"))
    driver.press(.character("H"))
    #expect(!driver.state.agencies.isByHeirs)
    #expect(driver.state.message?.kind == .warning)
    driver = compared(.character("l"), .enter)
    let attention = driver.state.tasks.attention
    driver.press(.character("x"))
    #expect(requests(driver).last?.filter.attention == nil)
    #expect(attention != nil && driver.state.tasks.attention == attention)
    driver.press(.character("x"))
    #expect(driver.state.message?.text == "danh sách không bị lọc")
    driver.press(.character("/"))
    driver.type("xyz")
    driver.press(.enter, .escape)
    #expect(driver.state.comparison != nil && driver.state.tasks.attention == attention)
    #expect(driver.state.comparison?.browser.find.text.isEmpty ?? false)
  }

  @Test(arguments: ["20/11/2026", "21/11/2026", "31/2/2026", ""])
  func `a day that is none, or not earlier, is refused in its field`(typed: String) {
    var driver = driver([.character("3"), .character("w")])
    driver.type(typed)
    driver.press(.enter)
    #expect(driver.form?.fields.first?.problem != nil)
    #expect(requests(driver).isEmpty)
    driver.press(.escape)
    #expect(driver.state.overlay == nil)
  }

  @Test func `words the list was narrowed to narrow the comparison, and can be taken back`() {
    var driver = driver()
    driver.go(to: "3", finding: "BG-V3")
    driver.press(.character("w"))
    driver.type("20/10/2026")
    driver.press(.enter)
    #expect(driver.state.comparison?.browser.list.count == 1)
    driver.press(.escape)
    #expect((driver.state.comparison?.browser.list.count ?? 0) > 1)
    driver.press(.character("2"))
    #expect(driver.state.comparison == nil)
  }
}

@Suite struct `The work of agencies` {
  @Test func `how it did is asked for only when the detail is open`() {
    var driver = DashboardDriver.demo()
    func asked() -> [String] {
      driver.queries.compactMap { if case .agency(let code) = $0 { code } else { nil } }
    }
    driver.press(.character("4"), .down, .up)
    #expect(asked().isEmpty)
    driver.press(.enter)
    #expect(asked() == ["BG-C23"])
    let shown = picture(of: driver.frame)
    #expect(shown.contains("Quý IV/2025 · hoàn thành 0/1 · đúng hạn 0/1"))
    driver.press(.escape, .down, .enter)
    #expect(asked() == ["BG-C23", "BG-C12"])
  }

  @Test func `weights are off until asked for, and the head says when they are on`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("4"))
    #expect(!picture(of: driver.frame).contains("trọng số"))
    driver.press(.character("W"))
    #expect(picture(of: driver.frame).contains("có trọng số"))
    driver.press(.character("W"))
    #expect(!picture(of: driver.frame).contains("trọng số"))
  }

  @Test func `who has not reported is listed, and opens the report`() throws {
    var driver = DashboardDriver.demo(plan: "HT")
    driver.press(.character("B"))
    let entries = try #require(driver.picker).entries
    #expect(entries.contains { $0.id.hasPrefix("HT-B1/2026") })
    driver.press(.enter)
    #expect(driver.state.screen == .tasks)
    #expect(driver.chosenTask?.hasPrefix("HT-B") ?? false)
  }
}
