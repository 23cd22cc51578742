import Cells
import ScreenTestSupport
import Testing

struct TextFieldTests {
  @Test(arguments: [
    ([Key.character("t"), .character("i"), .character("ế"), .character("n")], "tiến|"),
    ([.character("a"), .character("b"), .left, .character("x")], "ax|b"),
    ([.character("a"), .home, .character("đ"), .end, .character("!")], "đa!|"),
    ([.character("a"), .backspace, .backspace, .character("b")], "b|"),
    ([.character("a"), .character("b"), .home, .delete, .delete, .delete], "|"),
    ([.left, .right, .character("a"), .right], "a|"),
  ])
  func `keys do what they mean in a field`(keys: [Key], shown: String) {
    var field = TextField()
    let isHandled = keys.map { field.handle($0) }
    #expect(!isHandled.contains(false))
    #expect(field.before + "|" + field.after == shown)
  }

  @Test(arguments: [
    ("Sở Nội vụ", Key.control("w"), "Sở Nội |"), ("Sở Nội  ", .control("w"), "Sở |"),
    ("  ", .control("w"), "|"), ("", .control("w"), "|"), ("Sở Nội", .control("u"), "|"),
    ("Sở", .control("a"), "|Sở"), ("Sở", .control("e"), "Sở|"), ("Sở", .control("b"), "S|ở"),
  ])
  func `Ctrl keys edit as in a shell`(text: String, key: Key, shown: String) {
    var field = TextField(text)
    let isHandled = field.handle(key)
    #expect(isHandled)
    #expect(field.before + "|" + field.after == shown)
  }

  @Test(arguments: [
    Key.enter, .escape, .tab, .backTab, .up, .function(1), .control("s"), .alt("z"),
  ])
  func `other keys are left to the form`(key: Key) {
    var field = TextField("a")
    let isHandled = field.handle(key)
    #expect(!isHandled)
    #expect(field.text == "a")
  }

  @Test func `letters typed in parts become one`() {
    var field = TextField()
    for part in ["e", "\u{302}", "\u{323}", "t"] { field.insert(part) }
    #expect(field.text.unicodeScalars.map(\.value) == [0x1EC7, 0x74])
    #expect(field.cursor == 2)
  }

  @Test func `a mark typed before a letter joins none on its right`() {
    var field = TextField("ab")
    field.moveToStart()
    field.insert("\u{301}")
    #expect(field.cursor <= field.text.count)
    field.deleteBackward()
    #expect(field.text == "ab")
  }

  @Test func `pasted lines become one line`() {
    var field = TextField("x")
    field.insert("mot\nhai\tba\u{1B}[0m\u{7F}")
    #expect(!field.text.contains("\n"))
    #expect(field.text.hasPrefix("xmot hai ba"))
    #expect(field.text.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 })
  }

  @Test func `a typing aid replaces the letters before the cursor`() {
    var field = TextField("tieng Viet")
    for _ in 0..<5 { field.move(by: -1) }
    field.replace(before: 3, with: "ếng")
    #expect(field.before + "|" + field.after == "tiếng| Viet")
    field.replace(before: 99, with: "")
    #expect(field.text == " Viet")
  }

  @Test func `moving far stops at the ends`() {
    var field = TextField("abc")
    field.move(by: .min)
    #expect(field.cursor == 0)
    field.move(by: .max)
    #expect(field.cursor == 3)
  }

  @Test(arguments: [
    ("Ban Tổ chức", 0, "Ban Tổ", 0), ("Ban Tổ chức", 6, " Tổ ch", 3),
    ("Ban Tổ", 5, "Ban Tổ", 5), ("Ban Tổ", 6, " Tổ", 3), ("漢字漢字", 4, "漢字", 4),
  ])
  func `the insertion point is always in view`(
    text: String, cursor: Int, shown: String, column: Int
  ) {
    var grid = Grid(size: Size(columns: 6, rows: 1))
    var field = TextField(text)
    field.moveToStart()
    field.move(by: cursor)
    let point = field.draw(on: &grid, in: Rect(grid.size))
    #expect(picture(of: grid) == shown)
    #expect(point == Point(column: column, row: 0))
  }

  @Test(arguments: 1...9)
  func `no width loses the insertion point`(columns: Int) {
    var field = TextField("Đề án 漢字 nhân lực trình độ cao")
    field.moveToStart()
    for _ in 0...field.text.count {
      var grid = Grid(size: Size(columns: columns, rows: 1))
      let point = field.draw(on: &grid, in: Rect(grid.size))
      #expect((0..<columns).contains(point?.column ?? -1))
      field.move(by: 1)
    }
  }

  @Test func `an empty field shows its offer and a field without room nothing`() {
    var grid = Grid(size: Size(columns: 8, rows: 1))
    let point = TextField().draw(on: &grid, in: Rect(grid.size), offer: "tìm theo tên")
    #expect(picture(of: grid) == "tìm theo")
    #expect(roles(of: grid) == "oooooooo")
    #expect(point == Point(column: 0, row: 0))
    #expect(TextField("a").draw(on: &grid, in: Rect(column: 0, row: 0, columns: 0, rows: 1)) == nil)
  }

  @Test func `a field without the keyboard shows the beginning of a long text`() {
    let field = TextField("Nâng cao năng lực")
    var grid = Grid(size: Size(columns: 9, rows: 1))
    let rect = Rect(column: 0, row: 0, columns: 9, rows: 1)
    field.draw(on: &grid, in: rect, endingWith: "…")
    #expect(String(grid[row: 0].map(\.character)) == "Nâng cao…")
    TextField().draw(on: &grid, in: rect, offer: "mã hoặc tên cơ quan", endingWith: "…")
    #expect(picture(of: grid) == "mã hoặc…")
    field.draw(on: &grid, in: rect)
    #expect(String(grid[row: 0].map(\.character)).contains("lực"))
  }
}
