import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

/// Agencies of one name in one list, on a small screen.
struct AlikeNamesTests {
  @Test func `agencies of one name stand after their codes, and others by their names alone`() {
    var driver = DashboardDriver.demo(.usual, plan: nil)
    driver.press(.character("4"), .character("/"))
    driver.type("so noi vu")
    driver.press(.enter)
    let screen = picture(of: driver.frame)
    #expect(screen.contains("HT-C1 Sở Nội vụ") && screen.contains("DL-C4 Sở Nội vụ"), "\(screen)")
    driver.press(.character("/"), .control("u"))
    driver.type("tinh doan")
    driver.press(.enter)
    #expect(!picture(of: driver.frame).contains("BG-C6 Ban Thường vụ Tỉnh đoàn"))
  }

  @Test func `units of one name are told apart where they are ticked off`() {
    var contents = TickingTests.book(members: 3).book.contents
    for index in contents.agencies.indices where contents.agencies[index].code.hasPrefix("HT-D") {
      let isThird = contents.agencies[index].code == "HT-D3"
      contents.agencies[index].name = isThird ? "UBND xã Đức Thọ" : "UBND xã Tân Lập"
    }
    var driver = DashboardDriver(
      PlanBook(contents), on: Day("2026-12-04") ?? Books.day, size: .usual, plan: "HT")
    driver.go(to: "3", finding: "HT-B1")
    driver.press(.character("t"))
    let screen = picture(of: driver.frame)
    #expect(screen.contains("HT-D1 UBND xã Tân Lập") && screen.contains("HT-D2 UBND xã Tân Lập"))
    #expect(screen.contains(" UBND xã Đức Thọ") && !screen.contains("HT-D3 "), "\(screen)")
  }
}
