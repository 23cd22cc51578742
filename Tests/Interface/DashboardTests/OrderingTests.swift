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
