import CursesTerminal
import Glibc
import Testing
import Themes

struct ConsoleTests {
  private static let letters =
    "ăắằẳẵặấầẩẫậạảđẹẻẽếềểễệịỉĩọỏốồổỗộơớờởỡợụủũưứừửữựỳỵỷỹĂẮẰẲẴẶẤẦẨẪẬẠẢĐẸẺẼẾỀỂỄỆỊỈĨỌỎỐỒỔỖỘƠỚỜỞỠỢỤỦŨƯỨỪỬỮỰỲỴỶỸ"

  private static func font(_ signs: String) -> ConsoleFont {
    ConsoleFont(codePoints: Set(signs.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }))
  }

  @Test(arguments: [("ệ", "ệ"), ("Đ", "Đ"), ("│", "│"), ("●", "●")])
  func `a font with all letters shows them`(sign: Character, shown: Character) {
    let font = Self.font(Self.letters + "│●")
    #expect(font.hasVietnamese)
    #expect(font.shown(sign) == shown)
  }

  @Test(arguments: [
    ("ệ", "e"), ("Đ", "D"), ("é", "e"), ("│", "│"), ("●", "●"), ("…", "~"), ("x", "x"), ("漢", "漢"),
  ])
  func `a font without some letter shows all without marks`(sign: Character, shown: Character) {
    let font = Self.font(Self.letters.dropLast() + "é│●")
    #expect(!font.hasVietnamese)
    #expect(font.shown(sign) == shown)
  }

  @Test func `what is no console has no font`() throws {
    let pty = try Pty()
    #expect(ConsoleFont(of: pty.slave) == nil)
  }

  @Test(arguments: [
    (Colour.standard, -1, -1), (.indexed(0), 0, 0), (.indexed(7), 7, 7),
    (.indexed(9), 9, 0xFF0000), (.indexed(16), 16, 0), (.indexed(196), 196, 0xFF0000),
    (.indexed(110), 110, 0x87AFD7), (.indexed(231), 231, 0xFFFFFF), (.indexed(232), 232, 0x080808),
    (.indexed(255), 255, 0xEEEEEE), (.rgb(1, 2, 3), -1, 0x010203),
  ])
  func `colours have the numbers the terminal takes`(colour: Colour, table: Int32, direct: Int32) {
    #expect(ColourPairs.number(of: colour, isDirect: false) == table)
    #expect(ColourPairs.number(of: colour, isDirect: true) == direct)
  }
}
