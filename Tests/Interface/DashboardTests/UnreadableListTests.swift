import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import Testing

@Suite struct `What lists say that could not be read` {
  @Test(arguments: ["1", "2", "3", "4", "6"] as [Character])
  func `lists that could not be read do not say that there is nothing`(screen: Character) {
    var driver = DashboardDriver(judged: Books.empty, size: .usual)
    func text() -> String {
      let grid = driver.frame.grid
      return (0..<grid.size.rows).map { String(grid[row: $0].map(\.character)) }.joined()
    }
    driver.press(.character(screen))
    #expect(!text().contains("không đọc được kho dữ liệu"))
    driver.holdAnswers()
    driver.press(.character("R"))
    driver.failAnswers(.damaged(path: "x.db", detail: "SQLITE_CORRUPT"))
    // The message goes with the next key; what the lists say stays.
    driver.press(.down)
    #expect(driver.state.message == nil)
    #expect(text().contains("không đọc được kho dữ liệu"))
    #expect(!text().contains("bấm a để thêm"))
    driver.press(.character("R"))
    #expect(!text().contains("không đọc được kho dữ liệu"))
  }
}
