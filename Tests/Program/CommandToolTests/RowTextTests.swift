import CommandTool
import Testing
import Values
import VietnameseText

struct JSONTextTests {
  @Test(arguments: [
    (RowValue.none, "null"), (.flag(true), "true"), (.flag(false), "false"), (.whole(-3), "-3"),
    (.number(Decimal(90_000)), "90000"), (.text(""), "\"\""), (.text("Đôn đốc"), "\"Đôn đốc\""),
    (.text("a\"b\\c"), #""a\"b\\c""#), (.text("a\nb\tc\r"), #""a\nb\tc\r""#),
    (.text("\u{1B}[2J\u{7F}"), #""\u001b[2J\u007f""#), (.text("\u{9B}"), #""\u009b""#),
    (.text("\u{202E}x\u{2028}"), #""\u202ex\u2028""#), (.text("\u{E0041}"), #""\udb40\udc41""#),
    (.text("😀"), "\"😀\""), (.list([]), "[]"), (.list([.whole(1), .text("a")]), #"[1, "a"]"#),
    (.record([]), "{}"),
    (.record([RowField("b", .none), RowField("a", .list([]))]), #"{"b": null, "a": []}"#),
  ])
  func `a value is written on one line`(value: RowValue, text: String) {
    #expect(JSONText.written(value) == text + "\n")
  }

  @Test func `decimals are exact`() throws {
    #expect(try JSONText.written(.number(#require(Decimal("99.96")))) == "99.96\n")
    #expect(try JSONText.written(.number(#require(Decimal("-0.50")))) == "-0.5\n")
  }

  @Test func `each row of a list is a line`() {
    let rows = RowValue.list([
      .record([RowField("a", .whole(1))]), .record([RowField("a", .list([.text("x")]))]),
    ])
    #expect(
      JSONText.written(rows) == """
        [
          {"a": 1},
          {"a": ["x"]}
        ]

        """)
  }

  @Test func `a record with records inside has a line for each field`() {
    let value = RowValue.record([
      RowField("a", .whole(1)), RowField("b", .list([.record([RowField("c", .none)])])),
      RowField("d", .record([RowField("e", .flag(true))])),
    ])
    #expect(
      JSONText.written(value) == """
        {
          "a": 1,
          "b": [
            {"c": null}
          ],
          "d": {"e": true}
        }

        """)
  }

  @Test(arguments: [[0], [2, 0, 1], []])
  func `lists made record by record are written as lists are`(counts: [Int]) throws {
    let head = [RowField("a", .text("x")), RowField("b", .flag(false))]
    let record = { (place: Int) in
      [RowField("id", .whole(place)), RowField("of", .list([.text("ô"), .text("\n")]))]
    }
    let lists = counts.map { count in
      RowField("n\(count)", .list((0..<count).map { .record(record($0)) }))
    }
    let oneByOne = counts.map { count in
      JSONText.RecordList(name: "n\(count)", count: count) { take in
        for place in 0..<count { take(record(place)) }
      }
    }
    for fields in [head, []] {
      var text = ""
      try JSONText.write(fields, lists: oneByOne, to: &text)
      #expect(text == JSONText.written(.record(fields + lists)))
    }
  }

  @Test func `letters that stand as they are stand so beside others, too`() {
    for value in UInt32(0x20)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in ["\(scalar)", "ế\(scalar)a", "á\(scalar)ộ"] {
        // By bytes: some letters form one character with the quotation mark after them.
        let alone = Array(JSONText.written(.text(text)).utf8.dropLast(2))
        let beside = Array(JSONText.written(.text(text + "\u{1}")).utf8)
        #expect(alone + Array("\\u0001\"\n".utf8) == beside, "\(value)")
      }
    }
  }
}

struct CSVTextTests {

  @Test(arguments: [
    (RowValue.text("a"), "a"), (.text("a,b"), "\"a,b\""), (.text("a\"b"), "\"a\"\"b\""),
    (.text("a\nb"), "\"a\nb\""), (.text(" a"), "\" a\""), (.none, ""), (.list([]), ""),
    (.list([.text("a"), .text("b")]), "\"a; b\""), (.flag(true), "true"), (.whole(-5), "-5"),
    (.text("=1+1"), "'=1+1"), (.text("+84"), "+84"), (.text("+cmd"), "'+cmd"),
    (.text("-0,5"), "\"-0,5\""), (.text("-0.5"), "-0.5"), (.text("-"), "'-"),
    (.text("-1-1"), "'-1-1"), (.text("-1."), "'-1."),
    (.text("@SUM(A1)"), "'@SUM(A1)"), (.text("\t=1"), "'\t=1"), (.text("\r=1"), "\"'\n=1\""),
    (.text("a\rb"), "\"a\nb\""), (.text("a\r\nb\r"), "\"a\r\nb\n\""),
    (.text("＝1"), "'＝1"), (.list([.text("=a"), .text("b")]), "\"'=a; b\""),
    (.text("\u{1B}[2J"), "\u{FFFD}[2J"), (.text("Sở Y tế"), "Sở Y tế"),
  ])
  func `a cell is quoted where needed and never run`(value: RowValue, text: String) {
    let written = CSVText.written(names: ["n"], rows: [[RowField("n", value)]])
    #expect(Array(written.unicodeScalars) == Array("\u{FEFF}n\r\n\(text)\r\n".unicodeScalars))
  }

  @Test func `a list without rows still names its columns`() {
    #expect(
      Array(CSVText.written(names: ["a", "b"], rows: []).utf8)
        == [0xEF, 0xBB, 0xBF] + Array("a,b\r\n".utf8))
  }
}

struct TextTableTests {
  private let table = TextTable(
    [
      TextTable.Column("MÃ"), TextTable.Column("SỐ", isNumber: true),
      TextTable.Column("TÊN", least: 4),
    ],
    rows: [["BG", "5", "Đắk Lắk và Điện Biên"], ["HT-C4", "100"], ["a\u{1B}b", "1", ""]])

  @Test func `columns are as wide as their cells`() {
    #expect(
      table.lines(width: nil) == [
        "MÃ      SỐ  TÊN", "BG       5  Đắk Lắk và Điện Biên", "HT-C4  100", "a\u{FFFD}b      1",
      ])
  }

  @Test(arguments: [
    ("dak lak", "BG       5  [Đắk Lắk] và Điện Biên"),
    ("dien", "BG       5  Đắk Lắk và [Điện] Biên"),
    ("BG", "[BG]       5  Đắk Lắk và Điện Biên"), ("", "BG       5  Đắk Lắk và Điện Biên"),
    ("hà nội", "BG       5  Đắk Lắk và Điện Biên"),
  ])
  func `what was looked for is marked where it stands`(query: String, line: String) {
    let wanted = line.map { character in
      switch character {
      case "[": "\u{1B}[1;4m"
      case "]": "\u{1B}[0m"
      default: String(character)
      }
    }.joined()
    #expect(table.lines(width: nil, marking: SearchQuery(query))[1] == wanted)
    #expect(table.lines(width: nil, marking: SearchQuery(query))[3] == "a\u{FFFD}b      1")
  }

  @Test func `a column that may be cut gives way`() {
    #expect(table.lines(width: 22).map(\.count).max() == 22)
    #expect(table.lines(width: 22)[1] == "BG       5  Đắk Lắk v…")
    #expect(table.lines(width: 3)[1] == "BG       5  Đắk…")
  }
}
