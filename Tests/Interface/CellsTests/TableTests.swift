import Cells
import ScreenTestSupport
import Testing

struct TableTests {
  private let table = Table(
    columns: [
      TableColumn("Mã", 5...6, priority: 9),
      TableColumn(flexible: "Nhiệm vụ", minimum: 10, priority: 8),
      TableColumn("Hạn", 6...10, priority: 5),
      TableColumn("Muộn", 4...5, priority: 2, alignment: .trailing),
    ], order: Table.Order(column: 2))

  private func rows(
    _ count: Int, from offset: Int = 0, selected: Int? = nil, isFocused: Bool = true
  ) -> TableRows {
    TableRows(
      count: count, scroll: ListScroll(offset: offset), selected: selected, isFocused: isFocused
    ) { index in
      [
        [Span("BG-V\(index)", .textStrong)], [Span("Đề án nhân lực trình độ cao")],
        [Span("31/12/2025", .statusLate)], [Span("\(index * 100)")],
      ]
    }
  }

  private func drawn(_ rows: TableRows, _ columns: Int, _ height: Int) -> (Grid, Point?) {
    var grid = Grid(size: Size(columns: columns, rows: height))
    let cursor = table.draw(rows, on: &grid, in: Rect(grid.size), glyphs: .unicode)
    return (grid, cursor)
  }

  @Test func `a wide table shows every column`() {
    let (grid, cursor) = drawn(rows(9, from: 2, selected: 3), 60, 4)
    expectPicture(
      grid,
      """
       Mã      Nhiệm vụ                          Hạn↑         Muộn
       BG-V2   Đề án nhân lực trình độ cao       31/12/2025    200
      ▌BG-V3   Đề án nhân lực trình độ cao       31/12/2025    300
       BG-V4   Đề án nhân lực trình độ cao       31/12/2025    400
      """)
    #expect(cursor == Point(column: 0, row: 2))
    #expect(emphases(of: grid) == "\n\n" + String(repeating: "#", count: 60))
  }

  @Test(arguments: [
    (34, "▌BG-V0   Đề án nhâ…  31/12/…     0"), (33, "▌BG-V0   Đề án nhâ…  31/12…     0"),
    (31, "▌BG-V0   Đề án nhâ…  31/12/2025"), (26, "▌BG-V0  Đề án nhâ…  31/12…"),
    (25, "▌BG-V0   Đề án nhân lực…"), (19, "▌BG-V0   Đề án nhâ…"), (17, "▌BG-V0"),
    (4, "▌BG…"), (1, "▌"),
  ])
  func `columns of low priority go first`(columns: Int, shown: String) {
    let (grid, _) = drawn(rows(1, selected: 0), columns, 2)
    #expect(picture(of: grid).split(separator: "\n").last.map(String.init) == shown)
  }

  @Test func `the chosen row of another pane looks otherwise`() {
    let (grid, _) = drawn(rows(2, selected: 1, isFocused: false), 20, 3)
    #expect(emphases(of: grid) == "\n\n" + String(repeating: "+", count: 20))
  }

  @Test func `a chosen row out of view has no place`() {
    let (_, cursor) = drawn(rows(50, from: 10, selected: 3), 40, 5)
    #expect(cursor == nil)
  }

  @Test(arguments: [(0, 0), (0, 3), (3, 0), (1, 1), (2, 2), (7, 1)])
  func `a table draws in any room`(columns: Int, height: Int) {
    let (grid, _) = drawn(rows(3, selected: 0), columns, height)
    #expect(grid.size == Size(columns: columns, rows: height))
  }

  @Test func `a row with too few cells leaves the others empty`() {
    var grid = Grid(size: Size(columns: 40, rows: 2))
    let short = TableRows(count: 1, scroll: ListScroll(), selected: nil, isFocused: true) { _ in
      [[Span("a")]]
    }
    table.draw(short, on: &grid, in: Rect(grid.size), glyphs: .unicode)
    #expect(picture(of: grid).hasSuffix("\n a"))
  }
}

struct ListScrollTests {
  @Test(arguments: [
    (0, 0, 45, 10, 0), (9, 0, 45, 10, 0), (10, 0, 45, 10, 1), (44, 0, 45, 10, 35),
    (3, 20, 45, 10, 3), (25, 20, 45, 10, 20), (5, 40, 12, 10, 2), (5, 3, 0, 10, 0),
    (5, 3, 45, 0, 0), (99, 0, 45, 10, 35), (-4, 9, 45, 10, 0), (2, 9, 4, 10, 0),
  ])
  func `the view moves as little as it can`(
    index: Int, offset: Int, count: Int, rows: Int, expected: Int
  ) {
    var scroll = ListScroll(offset: offset)
    scroll.show(index, of: count, rows: rows)
    #expect(scroll.offset == expected)
  }

  @Test(arguments: [
    (0, 0, ""), (0, 1, "1/1"), (2, 45, "3/45"), (99, 45, "45/45"), (-1, 45, "1/45"),
  ])
  func `the mark counts as people do`(index: Int, count: Int, mark: String) {
    #expect(ListScroll.mark(index, of: count) == mark)
  }
}
