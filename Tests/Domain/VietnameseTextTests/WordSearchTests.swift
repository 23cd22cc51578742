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

  /// A row of fields by itself, as a list and rows of numbers; the rows have some texts each.
  private func rows(
    _ fields: [String], each count: Int
  ) throws -> (list: WordList, rows: WordRows) {
    var numbers: [String: Int] = [:]
    var (list, rows) = (WordList(), WordRows(fields: count))
    let texts = try fields.map { field in
      try #require(WordParts.parts(of: field)).map { part in
        if let number = numbers[part] { return number }
        list.append(part)
        numbers[part] = list.count - 1
        return list.count - 1
      }
    }
    for start in stride(from: 0, to: texts.count, by: count) {
      let isAdded = rows.append(Array(texts[start..<start + count]))
      #expect(isAdded)
    }
    return (list, rows)
  }

  private func rank(_ fields: [String], _ query: SearchQuery, areTexts: Bool) throws -> UInt8? {
    let (list, rows) = try rows(fields, each: fields.count)
    var empty = WordRows(fields: fields.count)
    empty.appendEmpty()
    let table = WordTable(
      areTexts ? empty : rows, texts: areTexts ? [0: fields] : [:], names: WordRows(fields: 1),
      nameTexts: [:])
    return WordSearch(query, in: list).ranks(of: table)?.first
  }

  /// All qualities, the best first.
  private static let qualities = SearchMatch.Tier.allCases.flatMap { tier in
    SearchMatch.Position.allCases.map { SearchMatch.Quality(tier: tier, position: $0) }
  }.sorted()

  private func expectSame(_ fields: [String], _ query: SearchQuery, _ typed: String) throws {
    let place = query.quality(of: fields).flatMap(Self.qualities.firstIndex(of:))
    let expected = place.map(UInt8.init) ?? WordSearch.notFound
    #expect(
      try rank(fields, query, areTexts: false) == expected, "\(typed) in \(fields)")
    #expect(
      try rank(fields, query, areTexts: true) == expected, "\(typed) in \(fields) as texts")
    // The last field as a name that the row shares with others counts like one of its own.
    let (list, all) = try rows(fields, each: 1)
    var own = WordRows(fields: fields.count - 1)
    _ = own.append(fields.dropLast().map { _ in [] })
    var table = WordTable(own, texts: [:], names: all, nameTexts: [:])
    table.link(0, fields.indices)
    #expect(
      WordSearch(query, in: list).ranks(of: table) == [expected], "\(typed) in names \(fields)")
  }

  @Test func `it finds and ranks the same in texts at random`() throws {
    var random = random
    var found = 0
    for _ in 0..<8_000 {
      let fields = (0..<Int.random(in: 2...3, using: &random)).map { _ in
        make(&random, upTo: 7, gaps: Self.gaps)
      }
      let typed = query(&random, from: fields)
      let query = SearchQuery(typed)
      guard !query.isEmpty else { continue }
      try expectSame(fields, query, typed)
      if query.quality(of: fields) != nil { found += 1 }
    }
    #expect(found > 3_000)
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

  @Test func `whoever types on finds some of what was found before`() throws {
    var random = random
    var (narrower, fewer) = (0, 0)
    for _ in 0..<600 {
      let fields = (0..<40).map { _ in make(&random, upTo: 5, gaps: Self.gaps) }
      let (list, rows) = try rows(fields, each: 2)
      let table = WordTable(rows, texts: [:], names: WordRows(fields: 1), nameTexts: [:])
      let typed = query(&random, from: fields)
      var earlier: (typed: String, ranks: [UInt8])?
      for count in 1...max(1, typed.count) {
        let typed = String(typed.prefix(count))
        guard !SearchQuery(typed).isEmpty else { continue }
        let search = WordSearch(SearchQuery(typed), in: list)
        let ranks = try #require(search.ranks(of: table))
        if let earlier, SearchQuery.narrows(typed, after: earlier.typed) {
          #expect(search.ranks(of: table, among: earlier.ranks) == ranks, "\(typed)")
          narrower += 1
          fewer += zip(earlier.ranks, ranks).count { $0 != $1 && $1 == WordSearch.notFound }
        }
        earlier = (typed, ranks)
      }
    }
    #expect(narrower > 400)
    #expect(fewer > 1_000)
  }

  @Test(arguments: 1...5)
  func `a search done in parts finds the same`(count: Int) throws {
    var random = random
    let fields = (0..<14).map { _ in make(&random, upTo: 5, gaps: Self.gaps) }
    let (list, rows) = try rows(fields, each: 2)
    let table = WordTable(rows, texts: [:], names: WordRows(fields: 1), nameTexts: [:])
    for typed in ["n", "so", "noi vu", "45-nq"] {
      let search = WordSearch(SearchQuery(typed), in: list)
      let whole = try #require(search.ranks(of: table))
      let parts = search.ranks(of: table) { part in (0..<count).map { part($0, count) } }
      #expect(parts == whole, "\(typed)")
    }
  }

  @Test(arguments: [3, 15, 16])
  func `words are found and ranked the same however many have bits`(count: Int) throws {
    var random = random
    let many = (0..<count).map { Self.words[$0] + "x\($0)" }
    for _ in 0..<20 {
      let fields = [many, Array(many.dropFirst())].map {
        $0.shuffled(using: &random).joined(separator: " ")
      }
      let typed = many.shuffled(using: &random).map(fold).joined(separator: " ")
      try expectSame(fields, SearchQuery(typed), typed)
    }
    let phrase = many.joined(separator: " ")
    try expectSame([phrase, ""], SearchQuery(phrase), phrase)
  }

  @Test(arguments: [17, 20, 32])
  func `every one of many words counts`(count: Int) throws {
    let many = (1...count).map { "w\($0)" }
    let text = many.joined(separator: " ")
    let other = many.reversed().joined(separator: " ")
    let shorter = many.dropLast().joined(separator: " ")
    for fields in [
      [text, ""], [other, ""], [text, other], [shorter, "x"], [shorter, many[count - 1]],
    ] {
      try expectSame(fields, SearchQuery(text), text)
    }
    #expect(!SearchQuery(text).matches(shorter))
  }

  @Test func `of very many words a text has all as they stand`() throws {
    let many = (1...40).map { "w\($0)" }
    let text = many.joined(separator: " ")
    let other = many.reversed().joined(separator: " ")
    #expect(try rank([text, ""], SearchQuery(text), areTexts: false) == 0)
    #expect(try rank([other, ""], SearchQuery(text), areTexts: false) == WordSearch.notFound)
  }

  @Test func `a field that does not end is no row`() {
    var rows = WordRows(fields: 2)
    let numbers: [UInt16] = [1, 0, 2, 0, 3, 0, 4]
    let added = numbers.withUnsafeBufferPointer { numbers in
      [0, 4, 8, -1].map { rows.append(numbers, from: $0) }
    }
    #expect(added == [true, false, false, false])
    let hasLarge = rows.append([[70_000], []])
    #expect(!hasLarge)
    #expect(rows.count == 1)
    let table = WordTable(rows, texts: [:], names: WordRows(fields: 1), nameTexts: [:])
    var list = WordList()
    list.append("sở")
    #expect(WordSearch(SearchQuery("so"), in: list).ranks(of: table) == nil)
  }
}
