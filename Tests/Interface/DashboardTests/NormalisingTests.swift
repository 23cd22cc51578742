import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import PlanModelTestSupport
import Testing
import Values
import VietnameseText

@Suite struct `Tone signs in place` {
  private static let book = Book.make { book in
    book.task("BG-V1", label: "Khánh hoà, khoẻ mạnh, thuỷ sản bền vững của cả tỉnh và các huyện")
    book.task("BG-V2", label: "Hoà giải")
  }

  private func driver(_ size: Size = Size(columns: 80, rows: 24)) -> DashboardDriver {
    DashboardDriver(Self.book, on: .of("2024-09-01"), size: size)
  }

  private func screen(_ driver: DashboardDriver) -> String {
    let grid = driver.frame.grid
    return (0..<grid.size.rows).map { String(grid[row: $0].map(\.character)) }
      .joined(separator: "\n")
  }

  @Test func `before and after are shown, and nothing is saved until it is agreed to`() {
    var driver = driver()
    driver.press(.alt("c"))
    let shown = screen(driver)
    for text in ["trước: Khánh hoà, khoẻ mạnh, thuỷ", "sau: Khánh hòa, khỏe mạnh, thủy"] {
      #expect(shown.contains(text))
    }
    #expect(shown.contains("Enter: ghi 4 chỗ"))
    #expect(driver.takeEffects().isEmpty)
    driver.press(.escape)
    #expect(driver.state.overlay == nil)
    #expect(driver.takeEffects().isEmpty)
  }

  @Test func `Enter saves all of it as one change`() {
    var driver = driver()
    driver.press(.alt("c"), .enter)
    let edits = ToneNormalisation.edits(of: Self.book, to: .old)
    #expect(
      driver.takeEffects() == [.save(.make(AnyPlannedChange(ToneNormalisation(edits))))])
    let author = Author(user: "an", uid: 1, at: "", day: .of("2024-09-01"))
    let change = Change(
      seq: 2, author: author, command: ToneNormalisation.command, effect: .original, undoes: nil,
      edits: edits)
    driver.send(.saved(.success(.made(change))))
    #expect(driver.state.overlay == nil)
    #expect(driver.state.message?.text == "Đã ghi chuẩn hóa dấu thanh ở 4 chỗ · u hoàn tác")
  }

  @Test func `where every sign is in place there is nothing to agree to`() {
    var driver = driver()
    driver.press(.alt("k"))
    driver.type("6")
    #expect(driver.takeEffects() == [.rememberTone(.new)])
    driver.press(.alt("c"))
    #expect(driver.state.overlay == nil)
    #expect(
      driver.state.message?.text == "mọi chữ đã viết dấu kiểu mới (hoà, khoẻ, thuỷ)")
  }

  @Test func `a long review can be read to its end on a small screen`() {
    var driver = driver(Size(columns: 40, rows: 12))
    driver.press(.alt("c"), .pageDown, .pageDown, .down)
    #expect(screen(driver).contains("sau: Hòa giải"))
    driver.press(.up, .pageUp, .pageUp)
    #expect(screen(driver).contains("BG-V1"))
  }

  @Test func `a store that is only read can not be spelled anew`() {
    var driver = DashboardDriver(Self.book, on: .of("2024-09-01")) { $0.whyReadOnly = .readOnly }
    driver.press(.alt("c"))
    #expect(driver.state.overlay == nil)
    #expect(driver.state.message?.kind == .warning)
  }
}
