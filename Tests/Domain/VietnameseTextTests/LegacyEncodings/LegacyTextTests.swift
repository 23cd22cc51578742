import TestRandom
import Testing
import VietnameseText

struct LegacyTextTests {
  private static let legacy: [TextEncoding] = [.tcvn3, .vniWindows, .viscii, .windows1258]

  /// Lines of the kind offices write; the second has every tone and mark.
  private static let lines = [
    "Ủy ban nhân dân tỉnh Bắc Giang ban hành kế hoạch thực hiện Nghị quyết số 45-NQ/TW.",
    "Chữ quý, đẵn gỗ, cỡ lẽ, mũi kỹ, nghĩ ngợi, dẫu rằng, bỏ vỡ, hẳn sẽ, nữa ở đây, tự lực.",
    "Phấn đấu đến năm 2030 có ít nhất 80 % cán bộ, công chức được bồi dưỡng kiến thức.",
    "Sở Nội vụ chủ trì, phối hợp với các sở, ngành và đơn vị liên quan theo dõi, đôn đốc.",
    "SỐ 617, CÁC MỤC TIÊU CỦA ĐỒNG THÁP VÀ BẮC NINH: ĐẮK LẮK, GIỮ VỮNG.",
    "Thời hạn hoàn thành: trước ngày 31/12/2025; báo cáo kết quả về Tỉnh ủy Đắk Lắk.",
  ]

  private static let page = lines.joined(separator: "\n")

  @Test(arguments: legacy)
  func `a page comes back from each old encoding`(encoding: TextEncoding) {
    let bytes = LegacyWriter.bytes(of: Self.page, encoding)
    let read = LegacyText.decode(bytes)
    #expect(read.encoding == encoding)
    let expected = encoding == .tcvn3 ? LegacyWriter.withoutTonedCapitals(Self.page) : Self.page
    #expect(read.text.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(read.confidence > 90)
    #expect(!read.wasShownAsLatin)
  }

  @Test(arguments: legacy, lines)
  func `even one line tells its encoding`(encoding: TextEncoding, line: String) {
    #expect(LegacyText.decode(LegacyWriter.bytes(of: line, encoding)).encoding == encoding)
  }

  @Test(arguments: legacy)
  func `every letter has its place`(encoding: TextEncoding) {
    for letter in LegacyWriter.letters(of: encoding) {
      let bytes = LegacyWriter.bytes(of: "x\(letter.character)x", encoding)
      #expect(LegacyText.decode(bytes, as: encoding) == "x\(letter.character)x")
    }
  }

  @Test(arguments: [
    (TextEncoding.tcvn3, [0x56, 0x69, 0xD6, 0x74, 0x20, 0x4E, 0x61, 0x6D] as [UInt8]),
    (.vniWindows, [0x56, 0x69, 0x65, 0xE4, 0x74, 0x20, 0x4E, 0x61, 0x6D]),
    (.viscii, [0x56, 0x69, 0xAE, 0x74, 0x20, 0x4E, 0x61, 0x6D]),
    (.windows1258, [0x56, 0x69, 0xEA, 0xF2, 0x74, 0x20, 0x4E, 0x61, 0x6D]),
  ])
  func `the bytes of a known word read as the word`(encoding: TextEncoding, bytes: [UInt8]) {
    #expect(LegacyText.decode(bytes, as: encoding) == "Việt Nam")
    #expect(LegacyText.decode(bytes).text == "Việt Nam")
  }

  @Test func `text of an old font shown as Latin is read through it`() {
    let read = LegacyText.repaired("Céng hßa x· héi chñ nghÜa ViÖt Nam")
    #expect(read.text == "Cộng hòa xã hội chủ nghĩa Việt Nam")
    #expect(read.encoding == .tcvn3)
    #expect(read.wasShownAsLatin)
    let file = LegacyText.decode(Array("Coäng hoøa xaõ hoäi chuû nghóa".utf8))
    #expect(file.text == "Cộng hòa xã hội chủ nghĩa")
    #expect(file.encoding == .vniWindows)
  }

  @Test(arguments: ["chào", "Hà Nội", "Café", "naïve", "Đắk Lắk", "100 °C", "plain", ""])
  func `good text stays what it is`(text: String) {
    let read = LegacyText.decode(Array(text.utf8))
    #expect(read.text == text)
    #expect(read.encoding == .utf8)
    #expect(!read.wasShownAsLatin)
  }

  @Test func `a byte order mark decides`() {
    let text = "Kế hoạch số 6"
    #expect(LegacyText.decode([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == LegacyText.repaired(text))
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in text.utf16 {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(LegacyText.decode(little).text == text)
    #expect(LegacyText.decode(little).encoding == .utf16LittleEndian)
    #expect(LegacyText.decode(big).text == text)
    #expect(LegacyText.decode(big).encoding == .utf16BigEndian)
    #expect(LegacyText.decode(little.dropLast()).text == "Kế hoạch số ")
  }

  @Test(arguments: legacy)
  func `the first lines with marks show whether the guess is right`(encoding: TextEncoding) {
    let text = "PLAN 2024\n\n" + Self.page
    let read = LegacyText.decode(LegacyWriter.bytes(of: text, encoding))
    let lines = read.preview(lines: 2)
    #expect(lines.count == 2)
    #expect(lines.first?.hasSuffix("Nghị quyết số 45-NQ/TW.") ?? false)
    let readings = LegacyText.readings(of: LegacyWriter.bytes(of: text, encoding))
    #expect(readings.first == read)
    #expect(Set(readings.map(\.encoding)).count == readings.count)
    let chosen = LegacyText.reading(of: LegacyWriter.bytes(of: text, encoding), as: encoding)
    #expect(chosen == read)
  }

  @Test func `a preview has nothing that steers a terminal, and falls back on plain lines`() {
    #expect(LegacyText.decode(Array("a\tb\n\nc".utf8)).preview(lines: 5) == ["a b", "c"])
    #expect(LegacyText.decode([]).preview(lines: 3) == [])
  }

  @Test func `letters in pieces are put together`() {
    let read = LegacyText.decode(Array("Vie\u{323}\u{302}t".utf8))
    #expect(read.text.unicodeScalars.elementsEqual("Việt".unicodeScalars))
  }

  @Test func `controls go and lines stay, also where VISCII has letters`() {
    #expect(LegacyText.decode(Array("a\u{1B}[31m\tb\r\nc\rd\u{7F}".utf8)).text == "a[31m\tb\nc\nd")
    #expect(LegacyText.decode([0x74, 0x14, 0x1B, 0x0A], as: .viscii) == "tỶ\n")
  }

  @Test func `one bad byte does not make UTF-8 an old encoding`() {
    let read = LegacyText.decode(Array(Self.page.utf8) + [0xE1])
    #expect(read.encoding == .utf8)
    #expect(read.text == Self.page + "\u{FFFD}")
  }

  @Test func `any bytes can be read`() {
    var random = SeededRandom(seed: 9)
    for count in 0..<200 {
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      let read = LegacyText.decode(bytes)
      #expect((0...100).contains(read.confidence))
      #expect(read.text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" })
    }
  }
}
