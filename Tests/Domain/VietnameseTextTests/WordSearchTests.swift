import TestRandom
import Testing
import VietnameseText

/// A search by the numbers of parts finds and ranks what a search of the texts does.
struct WordSearchTests {
  /// Words that are parts of each other, differ by a mark, a tone, an i or y, or begin alike.
  private static let words = [
    "Sở", "sơ", "so", "số", "Nội", "nổi", "noi", "vụ", "và", "va", "Và", "vă", "đào", "dao", "tạo",
    "tao", "đa", "Đắk", "Lắk", "daklak", "nghề", "nghe", "ng", "n", "y", "i", "kỹ", "kĩ", "lý",
    "quý", "quí", "bác", "sỹ", "sĩ", "UBND", "ủy", "ban", "nhân", "dân", "45", "NQ", "TW", "2026",
    "hoà", "hòa", "hóá", "a", "á",
  ]
  private static let gaps = [
    " ", " ", " ", " ", " ", " ", ", ", "; ", "-", "/", "  ", "\n", " – ", ". ", "–", " - ", "\t",
    "\u{A0}",
  ]

  private var random: SeededRandom

  init() { random = SeededRandom(seed: 4_711) }

  private func make(_ random: inout SeededRandom, upTo count: Int, gaps: [String]) -> String {
    var text = Int.random(in: 0..<12, using: &random) == 0 ? gaps[6] : ""
    for _ in 0..<Int.random(in: 0...count, using: &random) {
      text += Self.words[Int.random(in: 0..<Self.words.count, using: &random)]
      text += gaps[Int.random(in: 0..<gaps.count, using: &random)]
    }
    if Int.random(in: 0..<3, using: &random) > 0 { text = String(text.dropLast()) }
    return text
  }

  /// A piece of a text, or words at random, sometimes without marks or spaces.
  private func query(_ random: inout SeededRandom, from fields: [String]) -> String {
    var query = fields[Int.random(in: 0..<fields.count, using: &random)]
    if Int.random(in: 0..<3, using: &random) == 0 {
      query = make(&random, upTo: 3, gaps: Self.gaps)
    }
    let start = Int.random(in: 0...query.count, using: &random)
    query = String(query.dropFirst(start).prefix(Int.random(in: 1...9, using: &random)))
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 1: query = fold(query)
    case 2: query = query.filter { $0.isLetter || $0.isNumber }
    case 3:
      let initials = query.split { !$0.isLetter && !$0.isNumber }.compactMap(\.first)
      query = String(initials)
    default: break
    }
    return query
  }

  private func expectSame(_ fields: [String], _ query: SearchQuery, _ typed: String) throws {
    var numbers: [String: UInt32] = [:]
    var list = WordList()
    var units: [UInt32] = []
    for field in fields {
      for part in try #require(WordParts.parts(of: field)) {
        if numbers[part] == nil {
          list.append(part)
          numbers[part] = UInt32(list.count - 1)
        }
        units.append(numbers[part] ?? 0)
      }
      units.append(0)
    }
    let search = WordSearch(query, in: list)
    let expected = query.quality(of: fields).map { $0.tier.rawValue * 7 + $0.position.rawValue }
    var byParts = search.emptyFinding
    let end = units.withUnsafeBufferPointer {
      search.look(at: $0, from: 0, fields: fields.count, &byParts)
    }
    var byTexts = search.emptyFinding
    for field in fields { search.look(at: field, &byTexts) }
    #expect(end == units.count)
    #expect(byParts.quality == expected, "\(typed) in \(fields)")
    #expect(byTexts.quality == expected, "\(typed) in \(fields) as texts")
  }

  @Test func `it finds and ranks the same in texts at random`() throws {
    var random = random
    var found = 0
    for _ in 0..<20_000 {
      let fields = (0..<Int.random(in: 2...3, using: &random)).map { _ in
        make(&random, upTo: 7, gaps: Self.gaps)
      }
      let typed = query(&random, from: fields)
      let query = SearchQuery(typed)
      guard !query.isEmpty, WordParts.parts(of: typed) != nil else { continue }
      try expectSame(fields, query, typed)
      if query.quality(of: fields) != nil { found += 1 }
    }
    #expect(found > 8_000)
  }

  @Test(arguments: ["n", "s", "-", "/", "y", "ng", "so", "nq", "vu", "45", "qu", "ky"])
  func `it finds and ranks one and two letters the same`(typed: String) throws {
    var random = random
    for _ in 0..<500 {
      let fields = (0..<2).map { _ in make(&random, upTo: 6, gaps: Self.gaps) }
      try expectSame(fields, SearchQuery(typed), typed)
    }
  }

  @Test func `what is taken apart is put together again`() throws {
    #expect(
      WordParts.parts(of: "Sở  Nội vụ, 45-NQ/TW\n")
        == ["sở", "  ", "nội", "vụ", ", ", "45", "-", "nq", "/", "tw", "\n"])
    #expect(WordParts.parts(of: " a ") == [" ", "a", " "])
    #expect(WordParts.parts(of: "") == [])
    for foreign in ["x\u{301}", "ü", "İ", "\r\n", "日", "a\u{200B}"] {
      #expect(WordParts.parts(of: foreign) == nil)
    }
  }

  @Test func `a field that does not end leads to no failure`() {
    var list = WordList()
    list.append("sở")
    let search = WordSearch(SearchQuery("so"), in: list)
    var finding = search.emptyFinding
    let end = [UInt32](repeating: 1, count: 3).withUnsafeBufferPointer {
      search.look(at: $0, from: 0, fields: 1, &finding)
    }
    #expect(end == nil)
  }
}
