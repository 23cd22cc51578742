import Cells
import Testing

struct ChangeTests {
  @Test(arguments: [
    ("Sở Nội vụ", "Sở Nội vụ", 0..<0), ("Sở Nội vụ", "Sở nội Vụ", 3..<8), ("abc", "xbc", 0..<1),
    ("漢b", "ab", 0..<3), ("a漢b", "axyb", 1..<3), ("漢字", "漢漢", 2..<4), ("", "a", 0..<1),
    ("", "         a", 9..<10),
  ])
  func `a row tells which part of it changed`(old: String, new: String, columns: Range<Int>) {
    var (first, second) = (
      Grid(size: Size(columns: 10, rows: 2)), Grid(size: Size(columns: 10, rows: 2))
    )
    first.write(old, at: Point(column: 0, row: 1))
    second.write(new, at: Point(column: 0, row: 1))
    #expect(second.changedColumns(inRow: 1, from: first) == columns)
    #expect(second.changedColumns(inRow: 0, from: first).isEmpty)
  }

  @Test func `a change of meaning or emphasis is a change`() {
    let old = Grid(size: Size(columns: 4, rows: 1))
    var new = old
    new.emphasize(Rect(column: 1, row: 0, columns: 2, rows: 1), .selected)
    #expect(new.changedColumns(inRow: 0, from: old) == 1..<3)
  }

  @Test func `another size and a missing row`() {
    let old = Grid(size: Size(columns: 4, rows: 1))
    let new = Grid(size: Size(columns: 5, rows: 1))
    #expect(new.changedColumns(inRow: 0, from: old) == 0..<5)
    #expect(new.changedColumns(inRow: 7, from: new).isEmpty)
  }
}
