import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

/// The order of lists, as a person chooses it.
struct OrderingTests {
  private func tasks() -> DashboardDriver {
    var driver = DashboardDriver.demo()
    driver.press(.character("3"))
    return driver
  }

  @Test func `a list ordered anew begins with its first row, both ways round`() throws {
    var driver = tasks()
    driver.press(.character("s"))
    #expect(try #require(driver.picker).chosen?.id == ListOrder.need.rawValue)
    driver.press(.character("6"))
    #expect(driver.state.overlay == nil)
    #expect(driver.state.tasks.browser.list.order == .code)
    #expect(driver.state.tasks.browser.list.selection == 0)
    let first = driver.chosenTask
    driver.press(.character("S"))
    #expect(driver.state.tasks.browser.list.selection == 0)
    #expect(driver.chosenTask != first)
    driver.press(.end)
    #expect(driver.chosenTask == first)
  }

  @Test func `of what is found the best stands first, until a person chooses a column`() throws {
    func codes(_ driver: DashboardDriver) -> [String] {
      driver.state.tasks.browser.list.rows.map(\.code)
    }
    func heads(_ driver: DashboardDriver, have head: String) -> Bool {
      picture(of: driver.frame).contains(head)
    }
    var whole = tasks()
    whole.press(.character("s"), .character("6"))
    var driver = tasks()
    driver.press(.character("/"))
    driver.type("dao tao")
    driver.press(.enter)
    let best = codes(driver)
    #expect(best.count > 2)
    #expect(!heads(driver, have: "Tình hình↑"))
    driver.press(.character("s"))
    #expect(try #require(driver.picker).chosen?.label == "khớp với chữ tìm nhất trước")
    driver.press(.character("6"))
    #expect(codes(driver) == codes(whole).filter(best.contains))
    #expect(codes(driver) != best)
    driver.press(.character("s"), .character("2"))
    #expect(heads(driver, have: "Hạn↑"))
    driver.press(.character("s"), .character("7"))
    #expect(codes(driver) == best)
    #expect(!heads(driver, have: "Hạn↑"))
    driver.press(.character("S"))
    #expect(codes(driver) != best)
    #expect(heads(driver, have: "Tình hình↓"))
  }

  @Test func `each column and each search begins in its own direction`() {
    var driver = tasks()
    func list() -> ListState<TaskRow> { driver.state.tasks.browser.list }
    driver.press(.character("s"), .character("6"))
    let codes = list().rows.map(\.code)
    driver.press(.character("S"), .character("s"), .character("3"))
    #expect(!list().isReversed)
    driver.press(.character("s"), .character("6"), .character("S"))
    #expect(list().rows.first?.code == codes.last)
    driver.press(.character("/"))
    #expect(!list().isReversed && list().rows.first?.code == codes.first)
    driver.type("dao tao")
    driver.press(.enter)
    let found = list().rows.map(\.code)
    #expect(found == codes.filter(found.contains))
    // Within one search a person turns it round, and may write on.
    driver.press(.character("S"), .character("/"))
    #expect(list().isReversed && list().rows.map(\.code) == found.reversed())
  }

  @Test func `of what is found the best stands first again in the search after a turned one`() {
    var driver = tasks()
    driver.press(.character("/"))
    driver.type("dao tao")
    driver.press(.enter)
    let best = driver.state.tasks.browser.list.rows.map(\.code)
    driver.press(.character("S"))
    #expect(driver.state.tasks.browser.list.rows.map(\.code) != best)
    driver.press(.escape, .character("/"))
    driver.type("dao tao")
    driver.press(.enter)
    #expect(driver.state.tasks.browser.list.rows.map(\.code) == best)
  }

  @Test func `rows without a day stand last, whichever way the list is turned`() {
    var driver = tasks()
    driver.press(.character("s"), .character("2"))
    func days() -> [Day?] { driver.state.tasks.browser.list.rows.map(\.effectiveDue) }
    let known = days().compactMap(\.self)
    #expect(known.count > 2 && known.count < days().count)
    #expect(Array(days().prefix(known.count)) == known.sorted())
    driver.press(.character("S"))
    #expect(Array(days().prefix(known.count)) == known.sorted(by: >))
  }

  @Test(arguments: ["2", "3", "4"] as [Character])
  func `every order of every list can be chosen by its number`(screen: Character) throws {
    var driver = DashboardDriver.demo(plan: nil)
    driver.press(.character(screen), .character("s"))
    let entries = try #require(driver.picker).entries
    driver.press(.escape)
    for entry in entries {
      driver.press(.character("s"))
      driver.type(entry.key)
      #expect(driver.state.overlay == nil)
      let orders = [
        driver.state.targets.browser.list.order, driver.state.tasks.browser.list.order,
        driver.state.agencies.browser.list.order,
      ]
      #expect(orders.map(\.rawValue).contains(entry.id))
    }
  }
}
