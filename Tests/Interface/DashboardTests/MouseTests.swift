import Cells
import Dashboard
import DashboardTestSupport
import Testing

@Suite struct `The mouse` {
  @Test func `a click chooses a row and its pane, a second one opens it`() {
    var driver = DashboardDriver.demo()
    driver.point(.press, 70, 11)
    #expect(driver.state.overview.focus == .tasks)
    #expect(driver.state.overview.tasks.selection == 3)
    driver.point(.press, 5, 23)
    #expect(driver.state.overview.focus == .targets)
    #expect(driver.state.overview.targets.selection == 1)
    driver.point(.press, 5, 30)
    #expect(driver.state.overview.focus == .agencies)
    driver.point(.doublePress, 70, 9)
    #expect(driver.state.screen == .tasks)
    #expect(driver.state.tasks.browser.isDetailOpen)
  }

  @Test func `a click on the name of a screen goes there, beside it nowhere`() {
    var driver = DashboardDriver.demo(.usual)
    driver.point(.press, 15, 1)
    #expect(driver.state.screen == .targets)
    driver.point(.press, 45, 1)
    #expect(driver.state.screen == .agencies)
    driver.point(.press, 79, 1)
    driver.point(.press, 5, 0)
    driver.point(.press, 500, 500)
    driver.point(.press, -3, -3)
    #expect(driver.state.screen == .agencies)
  }

  @Test func `the wheel moves the list it is over by three rows`() {
    var driver = DashboardDriver.demo(.usual)
    driver.press(.character("3"))
    driver.point(.wheelDown, 10, 5)
    #expect(driver.state.tasks.browser.list.selection == 3)
    driver.point(.wheelUp, 10, 5)
    driver.point(.wheelUp, 10, 5)
    #expect(driver.state.tasks.browser.list.selection == 0)
    driver.point(.wheelDown, 10, 17)
    #expect(driver.state.tasks.browser.list.selection == 0)
    #expect(driver.state.tasks.browser.detail.offset == 3)
  }

  @Test func `a click on heads, frames and below the last row chooses nothing`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("2"), .down)
    for row in [2, 3, 22, 39] { driver.point(.press, 10, row) }
    #expect(driver.state.targets.browser.list.selection == 1)
  }

  @Test func `a click ends typing in the filter`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("3"), .character("/"))
    driver.type("a")
    driver.point(.press, 10, 6)
    #expect(!driver.state.tasks.browser.isFinding)
    driver.press(.character("/"))
    driver.point(.press, 15, 1)
    #expect(driver.state.screen == .targets)
    driver.press(.character("3"))
    #expect(!driver.state.tasks.browser.isFinding)
  }

  @Test func `a list to choose from follows wheel and click`() throws {
    var driver = DashboardDriver.demo(.usual)
    driver.press(.character("c"))
    driver.point(.wheelDown, 40, 12)
    #expect(try #require(driver.picker).selection == 5)
    driver.point(.wheelUp, 40, 12)
    let rows = (0..<24).map { String(driver.frame.grid[row: $0].map(\.character)) }
    let row = try #require(rows.firstIndex { $0.contains("Điện Biên") })
    driver.point(.press, 40, row)
    #expect(driver.state.plan == "DB")
    #expect(driver.state.overlay == nil)
  }

  @Test func `a click on a heading of a list chooses nothing`() throws {
    var driver = Scene.reassignPicker.driver(.wide)
    let before = try #require(driver.picker)
    let headings = before.entries.filter(\.isHeading).map(\.label)
    #expect(headings.count > 1)
    let rows = (0..<40).map { String(driver.frame.grid[row: $0].map(\.character)) }
    for heading in headings {
      let row = try #require(rows.firstIndex { $0.contains(heading.prefix(20)) })
      driver.point(.press, 60, row)
      driver.point(.doublePress, 60, row)
      #expect(driver.picker == before)
    }
    #expect(driver.takeEffects().isEmpty)
  }

  @Test func `a form stays as it is under the mouse`() {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("t"), .character("3"))
    let before = driver.state
    driver.point(.press, 60, 20)
    driver.point(.wheelDown, 60, 20)
    #expect(driver.state == before)
  }
}
