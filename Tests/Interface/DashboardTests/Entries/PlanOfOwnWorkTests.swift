import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

/// The plan that work of one's own goes to.
struct PlanOfOwnWorkTests {
  @Test func `a new plan is shown and remembered as one that was chosen`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("l"), .enter)
    driver.go(to: "3", finding: "quy")
    driver.press(.character("a"), .character("6"))
    driver.type("KH")
    driver.press(.control("s"))
    _ = driver.takeEffects()
    let plan = Plan(id: Changes.record, code: "HT", title: "KH")
    let change = Change(
      seq: 9, author: Changes.change.author, command: "add", effect: .original, undoes: nil,
      edits: [plan.insertion(code: "HT")])
    driver.send(.saved(.success(.made(change))))
    #expect(driver.takeEffects() == [.rememberPlan("HT")])
    #expect(driver.state.plan == "HT")
    #expect(driver.state.tasks.browser.find.text.isEmpty)
    let rows = driver.state.tasks.browser.list.rows
    #expect(!rows.isEmpty && rows.allSatisfy { $0.plan == "HT" })
    #expect(driver.state.message?.text.contains("thêm kế hoạch") ?? false)
  }

  @Test func `where all plans are shown a section is chosen out of those of the plan typed`() {
    var driver = DashboardDriver.demo(plan: nil)
    driver.press(.character("a"), .character("1"), .up, .control("u"))
    driver.type("ht")
    driver.press(.down, .down, .down, .down, .down, .down)
    #expect(driver.form?.fields[driver.form?.focus ?? 0].name == .entry("section", .prose))
    #expect(picture(of: driver.frame).contains("Ctrl-O"))
    driver.press(.control("o"))
    #expect(driver.queries.last == .sections(plan: "HT"))
    driver.press(.escape, .up, .up, .up, .up, .up, .up, .control("u"))
    driver.press(.down, .down, .down, .down, .down, .down)
    #expect(!picture(of: driver.frame).contains("Ctrl-O"))
    driver.press(.control("o"))
    #expect(driver.picker == nil)
  }
}
