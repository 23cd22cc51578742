import Cells
import CursesTerminal
import Testing

struct KeyDecoderTests {
  private static func events(of bytes: String...) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    return bytes.flatMap { burst in
      for byte in burst.utf8 { decoder.accept(Int32(byte)) }
      return decoder.finish()
    }
  }

  @Test(arguments: [
    ("a", [Key.character("a")]), ("ế", [.character("ế")]), (" ", [.character(" ")]),
    ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
    ("\u{8}", [.backspace]), ("\u{3}", [.control("c")]), ("\u{12}", [.control("r")]),
    ("\u{0}", [.control(" ")]), ("\u{1C}", [.control("\\")]), ("\u{1F}", [.control("_")]),
    ("\u{1B}", [.escape]), ("\u{1B}z", [.alt("z")]), ("\u{1B}đ", [.alt("đ")]),
    ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}\r", [.escape, .enter]),
    ("\u{1B}\u{7F}", [.control("w")]), ("\u{1B}O", [.alt("O")]), ("\u{1B}[", [.alt("[")]),
    ("\u{1B}[A", [.up]), ("\u{1B}[B", [.down]), ("\u{1B}OC", [.right]), ("\u{1B}[D", [.left]),
    ("\u{1B}[1;5D", [.left]), ("\u{1B}[H", [.home]), ("\u{1B}OF", [.end]), ("\u{1B}[1~", [.home]),
    ("\u{1B}[4~", [.end]), ("\u{1B}[2~", [.insert]), ("\u{1B}[3~", [.delete]),
    ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6~", [.pageDown]), ("\u{1B}[Z", [.backTab]),
    ("\u{1B}OP", [.function(1)]), ("\u{1B}[15~", [.function(5)]), ("\u{1B}[17~", [.function(6)]),
    ("\u{1B}[21~", [.function(10)]), ("\u{1B}[24~", [.function(12)]), ("\u{1B}[[A", [.function(1)]),
    ("\u{1B}[1;2A", [.shiftUp]), ("\u{1B}[1;2B", [.shiftDown]), ("\u{1B}[1;5B", [.down]),
    ("\u{1B}[1;2P", [.function(1)]), ("\u{1B}[99;99;99X", []), ("\u{1B}[?1;2c", []),
    ("\u{1B}[A\u{1B}[Bx", [.up, .down, .character("x")]),
    ("\u{1B}[12\u{1B}[A", [.up]), ("\u{1B}OPq", [.function(1), .character("q")]),
  ])
  func `bytes are the keys a person means`(bytes: String, keys: [Key]) {
    #expect(Self.events(of: bytes) == keys.map { .key($0) })
  }

  @Test func `an input method's burst is taken in order`() {
    let keys = "tie\u{7F}êng\u{7F}\u{8}\u{7F}ếng".map { letter -> Key in
      letter == "\u{7F}" || letter == "\u{8}" ? .backspace : .character(letter)
    }
    #expect(Self.events(of: "tie\u{7F}êng\u{7F}\u{8}\u{7F}ếng") == keys.map { .key($0) })
  }

  @Test(arguments: [
    ("e\u{302}\u{323}t", ["ệ", "t"]), ("e\u{323}\u{302}", ["ệ"]), ("o\u{31B}\u{301}", ["ớ"]),
    ("đa\u{306}\u{301}k", ["đ", "ắ", "k"]), ("漢字", ["漢", "字"]), ("x\u{85}y", ["x", "y"]),
  ])
  func `letters sent in parts are composed`(bytes: String, letters: [Character]) {
    let events = Self.events(of: bytes)
    #expect(events == letters.map { .key(.character($0)) })
    for case .key(.character(let letter)) in events { #expect(letter.unicodeScalars.count == 1) }
  }

  @Test func `a letter may come in two reads`() {
    var decoder = KeyDecoder()
    let bytes = Array("ế".utf8)
    decoder.accept(Int32(bytes[0]))
    #expect(decoder.finish() == [])
    decoder.accept(Int32(bytes[1]))
    decoder.accept(Int32(bytes[2]))
    #expect(decoder.finish() == [.key(.character("ế"))])
  }

  static let noText: [([Int32], Character)] = [
    ([0xE1, 0xBB, 0x61], "a"), ([0xFF, 0x62], "b"), ([0x80, 0x80, 0x63], "c"),
    ([0xC0, 0x80, 0x64], "d"), ([0xED, 0xA0, 0x80, 0x65], "e"),
    ([0xF5, 0x80, 0x80, 0x80, 0x66], "f"),
  ]

  @Test(arguments: noText)
  func `what is no UTF-8 is left out and swallows nothing`(bytes: [Int32], letter: Character) {
    var decoder = KeyDecoder()
    for byte in bytes { decoder.accept(byte) }
    #expect(decoder.finish() == [.key(.character(letter))])
  }

  @Test(arguments: [
    ("mot\r\nhai\rba\nbon", "mot\nhai\nba\nbon"), ("Vie\u{323}\u{302}t", "Việt"),
    ("a\u{1B}[31mb\u{7}\u{0}\tc", "a[31mb\tc"), ("", ""), ("\u{1B}[200~x", "[200~x"),
    ("a\u{1B}[20\u{1B}[201x", "a[20[201x"),
  ])
  func `pasted text comes in one piece, composed and clean`(pasted: String, text: String) {
    let events = Self.events(of: "a\u{1B}[200~" + pasted + "\u{1B}[201~b")
    #expect(events == [.key(.character("a")), .paste(text), .key(.character("b"))])
    for case .paste(let composed) in events {
      #expect(composed.unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }

  @Test func `a paste may come in many reads`() {
    let events = Self.events(of: "\u{1B}[200~mot", " hai", "\u{1B}[20", "1~", "x")
    #expect(events == [.paste("mot hai"), .key(.character("x"))])
  }

  @Test func `a letter with a flood of marks keeps as many as text may have`() {
    let flood = "a" + String(repeating: "\u{331}", count: 200_000) + "b"
    let events = Self.events(of: flood)
    #expect(events.count == 2)
    guard case .key(.character(let letter))? = events.first else {
      Issue.record("no letter")
      return
    }
    #expect(letter.unicodeScalars.count == 31)
    #expect(events.last == .key(.character("b")))
  }

  @Test func `Ctrl-C leaves a paste that never ends`() {
    let events = Self.events(of: "\u{1B}[200~mot", "\u{3}", "x")
    #expect(events == [.key(.control("c")), .key(.character("x"))])
  }

  @Test func `a monstrous paste is held to a megabyte and no letter of it becomes a key`() {
    let events = Self.events(
      of: "\u{1B}[200~" + String(repeating: "q", count: 1_200_000), "\u{1B}[201~")
    guard case .paste(let text) = events.first else {
      Issue.record("no paste")
      return
    }
    #expect(events.count == 1)
    #expect(text.utf8.count == 1 << 20)
  }

  @Test func `focus and the wheel are told`() {
    let events = Self.events(of: "\u{1B}[I\u{1B}[O\u{1B}[<64;10;5M\u{1B}[<65;1;1M\u{1B}[<0;3;2m")
    #expect(
      events == [
        .focus(true), .focus(false), .mouse(MouseEvent(.wheelUp, at: Point(column: 9, row: 4))),
        .mouse(MouseEvent(.wheelDown, at: Point(column: 0, row: 0))),
      ])
  }

  @Test(arguments: [
    ([(0, 1), (300, 1)], [false, true]), ([(0, 1), (401, 1)], [false, false]),
    ([(0, 1), (100, 2)], [false, false]), ([(0, 1), (100, 1), (200, 1)], [false, true, false]),
  ])
  func `two presses on one cell in quick succession are a double press`(
    presses: [(Int, Int)], isDouble: [Bool]
  ) {
    var decoder = KeyDecoder()
    let events = presses.flatMap { time, column in
      decoder.now = time
      decoder.accept(button: 0, at: Point(column: column, row: 0))
      return decoder.finish()
    }
    let expected = zip(presses, isDouble).map { press, isDouble in
      TerminalEvent.mouse(
        MouseEvent(isDouble ? .doublePress : .press, at: Point(column: press.1, row: 0)))
    }
    #expect(events == expected)
  }

  @Test func `random bytes never trap and leave the decoder usable`() {
    var state: UInt64 = 45
    var decoder = KeyDecoder()
    for count in 1...8_000 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      decoder.accept(Int32(state % 600))
      if state.isMultiple(of: 41) || count == 8_000 { _ = decoder.finish() }
    }
    for byte in "\u{3}\u{18}x".utf8 { decoder.accept(Int32(byte)) }
    #expect(decoder.finish().contains(.key(.character("x"))))
  }
}
