import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

/// What falls due for an agency in the months ahead.
struct MonthsAheadTests {
  private func line(of driver: DashboardDriver, having text: String) -> String? {
    picture(of: driver.frame).split(separator: "\n").map(String.init).first { $0.contains(text) }
  }

  @Test func `each count stands under the name of its month, the present one named as such`() throws
  {
    let driver = DashboardDriver.demo(plan: "HT")
    let row = try #require(
      driver.state.overview.agencies.rows.first { $0.monthsAhead.contains { $0.items > 0 } })
    let head = try #require(line(of: driver, having: "Đến hạn tháng này T12  T1  T2  T3  T4"))
    let shown = try #require(line(of: driver, having: row.agency.name))
    let end = try #require(head.firstRange(of: "T4")).upperBound
    let columns = head.distance(from: head.startIndex, to: end)
    let counts = String(shown.prefix(columns)).split(separator: " ").suffix(6).map(String.init)
    #expect(counts == row.monthsAhead.map { String($0.items) })
  }

  @Test func `all about an agency tells the counts by month, or that there are none`() {
    var driver = DashboardDriver.demo(plan: "HT")
    driver.go(to: "4", finding: "HT-C1")
    #expect(line(of: driver, having: "Đến hạn 6 tháng") != nil)
    let told = line(of: driver, having: "Việc đến hạn theo tháng: ") ?? ""
    #expect(told.contains("theo tháng: tháng này: 0 · 12/2026: 1 · 01/2027: "), "\(told)")
    var idle = DashboardDriver.demo(plan: "BG")
    idle.go(to: "4", finding: "BG-C23")
    #expect(line(of: idle, having: "không có việc nào đến hết tháng 04/2027") != nil)
  }
}
