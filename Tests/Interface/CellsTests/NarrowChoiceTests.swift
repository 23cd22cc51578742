import Cells
import ScreenTestSupport
import Testing

struct NarrowChoiceTests {
  private func emphasis(isNarrow: Bool, columns: Int) -> String {
    var grid = Grid(size: Size(columns: columns, rows: 3))
    var table = Table(columns: [
      TableColumn("A", 3...3, priority: 5), TableColumn(flexible: "B", minimum: 4, priority: 3),
    ])
    table.isChoiceNarrow = isNarrow
    table.draw(
      TableRows(count: 2, scroll: ListScroll(), selected: 1, isFocused: true) { _ in
        [[Span("abc")], [Span("def")]]
      }, on: &grid, in: Rect(grid.size), glyphs: .ascii)
    return emphases(of: grid).split(separator: "\n", omittingEmptySubsequences: false).last
      .map(String.init) ?? ""
  }

  @Test func `the whole row tells which is chosen, or its name alone`() {
    #expect(emphasis(isNarrow: false, columns: 12) == "############")
    #expect(emphasis(isNarrow: true, columns: 12) == "#     ######")
  }

  @Test func `without room for the name the row tells it`() {
    #expect(emphasis(isNarrow: true, columns: 5) == "#####")
  }
}
