import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

/// What must be understood also on the smallest screens.
struct NarrowScreenTests {
  private func lines(_ driver: DashboardDriver) -> [String] {
    picture(of: driver.frame).split(separator: "\n").map(String.init)
  }

  private func small(plan: String?, _ keys: Key...) -> DashboardDriver {
    var driver = DashboardDriver.demo(plan: plan)
    driver.resize(40, 12)
    for key in keys { driver.press(key) }
    return driver
  }

  @Test func `a long title gives way to the place in the list and to the marks`() throws {
    var driver = small(plan: nil, .character("3"))
    let count = driver.state.tasks.browser.list.count
    let head = try #require(lines(driver).first { $0.contains("NHIỆM VỤ") })
    #expect(head.contains(" 1/\(count) "), "\(head)")
    driver.press(.character(" "), .character(" "))
    let marked = try #require(lines(driver).first { $0.contains("NHIỆM VỤ") })
    #expect(marked.contains("đã đánh dấu 2") && marked.contains(" 3/\(count) "), "\(marked)")
  }

  @Test func `what waits is told in one line with how much more there is`() throws {
    let driver = small(plan: "BG")
    let line = try #require(lines(driver).first { $0.contains("CẦN XỬ LÝ") })
    #expect(line.contains("phân công lại 15") && line.contains("l: còn "), "\(line)")
  }

  @Test func `that a plan is in doubt is said in words, not in a letter`() {
    let driver = small(plan: "DL")
    #expect(lines(driver).contains { $0.contains("Cần xác nhận hiệu lực (bấm V)") })
    #expect(!lines(driver).contains { $0.contains("  c…") })
  }

  @Test func `agencies of one name are told apart by their codes`() {
    let driver = small(plan: nil, .character("o"))
    let alike = lines(driver).filter { $0.contains("Ban Thường vụ Tỉnh ủy") }
    #expect(alike.count > 1 && alike.allSatisfy { $0.contains("-C") }, "\(alike)")
  }
}
