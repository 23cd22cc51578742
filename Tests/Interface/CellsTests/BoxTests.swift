import Cells
import ScreenTestSupport
import Testing

struct BoxTests {
  @Test func `a box has a title above and a mark below`() {
    var grid = Grid(size: Size(columns: 24, rows: 4))
    let inside = Box("CHỈ TIÊU · đạt 1/10", mark: "3/45", isFocused: true)
      .draw(on: &grid, in: Rect(grid.size), glyphs: .unicode)
    expectPicture(
      grid,
      """
      ┌ CHỈ TIÊU · đạt 1/10 ─┐
      │                      │
      │                      │
      └─────────────── 3/45 ─┘
      """)
    #expect(
      roles(of: grid) == """
        BBHHHHHHHHHHHHHHHHHHHBBB
        B                      B
        B                      B
        BBBBBBBBBBBBBBBBBddddBBB
        """)
    #expect(inside == Rect(column: 1, row: 1, columns: 22, rows: 2))
  }

  @Test func `a narrow box cuts its title and drops its mark`() {
    var grid = Grid(size: Size(columns: 9, rows: 3))
    Box("NHIỆM VỤ", mark: "103/4500").draw(on: &grid, in: Rect(grid.size), glyphs: .ascii)
    expectPicture(
      grid,
      """
      + NH... +
      |       |
      +-------+
      """)
  }

  @Test(arguments: [(0, 0), (1, 5), (5, 1), (2, 2), (3, 3), (4, 2)])
  func `a tiny box draws what it can`(columns: Int, rows: Int) {
    var grid = Grid(size: Size(columns: 6, rows: 6))
    let rect = Rect(column: 0, row: 0, columns: columns, rows: rows)
    let inside = Box("dài quá", mark: "1/2").draw(on: &grid, in: rect, glyphs: .unicode)
    #expect(inside.columns == max(0, min(columns, rows < 2 ? 0 : columns) - 2))
    #expect((picture(of: grid) == "") == (columns < 2 || rows < 2))
  }

  @Test func `a dialog covers the middle of the screen`() {
    var grid = Grid(size: Size(columns: 16, rows: 5))
    for row in 0..<5 { grid.write("漢漢漢漢漢漢漢漢", at: Point(column: 0, row: row)) }
    let inside = Dialog("Xoá?", content: Size(columns: 7, rows: 1)).draw(
      on: &grid, glyphs: .unicode)
    grid.write("c / k", at: Point(column: inside.column, row: inside.row))
    expectPicture(
      grid,
      """
      漢漢漢漢漢漢漢漢
      漢┌ Xoá? ───┐ 漢
      漢│ c / k   │ 漢
      漢└─────────┘ 漢
      漢漢漢漢漢漢漢漢
      """)
    #expect(brokenSigns(in: grid).isEmpty)
  }

  @Test func `a dialog larger than the screen takes all of it`() {
    let place = Dialog("", content: Size(columns: .max, rows: 99)).place(
      on: Size(columns: 8, rows: 3))
    #expect(place == Rect(column: 0, row: 0, columns: 8, rows: 3))
  }

  @Test(arguments: [
    (0, "1 Tổng quan  2 Chỉ tiêu  3 Nhiệm vụ", 40), (1, "1  2 Chỉ tiêu  3", 20),
    (2, "1  2  3 N…", 10),
  ])
  func `tabs keep the name of the view shown longest`(selected: Int, shown: String, columns: Int) {
    var grid = Grid(size: Size(columns: columns, rows: 1))
    tabs(selected).draw(on: &grid, in: Rect(grid.size), glyphs: .unicode)
    #expect(picture(of: grid) == shown)
  }

  @Test(arguments: [(0, 40, 0), (10, 40, 0), (11, 40, nil), (13, 40, 1), (39, 40, nil), (4, 20, 1)])
  func `a click finds the view`(column: Int, columns: Int, index: Int?) {
    #expect(tabs(1).tab(at: column, columns: columns) == index)
  }

  private func tabs(_ selected: Int) -> TabBar {
    TabBar(
      [.init("1", "Tổng quan"), .init("2", "Chỉ tiêu"), .init("3", "Nhiệm vụ")],
      selected: selected)
  }
}
