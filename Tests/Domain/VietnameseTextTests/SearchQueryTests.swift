import Testing
import VietnameseText

struct SearchQueryTests {
  typealias Tier = SearchMatch.Tier
  typealias Position = SearchMatch.Position

  private func matchesFold(_ query: SearchQuery, _ text: String) -> Bool {
    query.matches(folded: fold(text).utf8.span)
  }

  @Test(arguments: [
    ("Đắk Lắk", "Đắk Lắk", Tier.exact, Position.whole),
    ("đắk", "Tỉnh Đắk Lắk", .exact, .wordStart),
    ("dak lak", "Đắk Lắk", .marks, .whole),
    ("dak", "Tỉnh Đắk Lắk", .marks, .wordStart),
    ("hà nội", "Ha Noi", .marks, .whole),
    ("Hạ Long", "Hà Long", .tone, .whole),
    ("ha", "Hà Nam", .tone, .prefix),
    ("khoẻ", "Sức khỏe", .exact, .wordStart),
    ("hoà", "Khánh Hòa", .exact, .wordStart),
    ("toà", "toàn dân", .exact, .prefix),
    ("bác sĩ", "Bác sỹ", .iOrY, .whole),
    ("li", "Quản lý", .iOrY, .wordStart),
    ("công ti", "Công ty cổ phần", .iOrY, .prefix),
    ("quí", "Quý III", .iOrY, .prefix),
    ("quit", "quýt", .iOrY, .whole),
    ("i tế", "Sở Y tế", .iOrY, .wordStart),
    ("guyễn", "Nguyễn", .exact, .inside),
    ("nội vụ sở", "Sở Nội vụ", .exact, .words),
    ("vu noi", "Sở Nội vụ", .marks, .words),
    ("ubnd", "Ủy ban nhân dân tỉnh", .marks, .initials),
    ("UBND", "UBND tỉnh", .exact, .prefix),
    ("skhcn", "Sở Khoa học và Công nghệ", .marks, .initials),
    ("khcn", "Sở Khoa học và Công nghệ", .marks, .initials),
    ("vhvtt", "Văn hóa và Vận tải to", .marks, .initials),
    ("hđnd", "Hội đồng nhân dân", .marks, .initials),
    ("daklak", "Tỉnh Đắk Lắk", .marks, .spaceless),
    ("đắklắk", "Đắk Lắk", .exact, .spaceless),
    ("dak lak", "Daklak", .exact, .words),
    ("45nqtw", "số 45-NQ/TW", .exact, .spaceless),
    ("nq/tw", "45-NQ/TW", .exact, .wordStart),
    ("", "Sở", .exact, .prefix),
    ("  sở  ", "Sở", .exact, .whole),
    ("u.b.n.d", "Ủy ban nhân dân", .marks, .initials),
    ("nội vụ", "Sở Nội\nvụ", .exact, .words),
    ("漢", "chữ 漢字", .exact, .wordStart),
    ("MÜ", "Müller", .exact, .prefix),
    ("so\u{31B}\u{309}", "Sở", .exact, .whole),
  ])
  func `a query is found`(query: String, text: String, tier: Tier, position: Position) throws {
    let match = try #require(SearchQuery(query).match(text))
    #expect(match.tier == tier)
    #expect(match.position == position)
    #expect(matchesFold(SearchQuery(query), text))
  }

  @Test(arguments: [
    ("tay", "tai"), ("thúi", "thúy"), ("tin", "tyn"), ("hà nội", "Hà Nam"), ("x", "Sở"),
    ("ub", "Sở Y tế"), ("aklak", "Đắk Lắk"), ("dakx", "Đắk Lắk"), ("sở sở sở x", "Sở"),
    ("đ", ""), ("khai", "khay"), ("ubnd", "Ủy ban"), ("yêu", "iêu"),
    ("ubnd", "Ủy ban\nnhân dân"), ("daklak", "Đắk\nLắk"), ("漢ab", "zz ab"), ("ab", "a漢-c"),
  ])
  func `a query is not found`(query: String, text: String) {
    #expect(SearchQuery(query).match(text) == nil)
    #expect(!matchesFold(SearchQuery(query), text))
  }

  @Test(arguments: [
    ("lak", "Đắk Lắk", [4..<7]), ("lak dak", "Đắk Lắk", [0..<3, 4..<7]),
    ("skhcn", "Sở Khoa học và Công nghệ", [0..<1, 3..<4, 8..<9, 15..<16, 20..<21]),
    ("daklak", "tỉnh Đắk-Lắk", [5..<12]), ("viet", "Vie\u{323}\u{302}t Nam", [0..<4]),
    ("nam", "Vie\u{323}\u{302}t Nam", [5..<8]), ("b", "👍🏽 b", [2..<3]), ("", "a", []),
    ("ban an", "ban", [0..<3]),
  ])
  func `what was found is marked in the original text`(
    query: String, text: String, ranges: [Range<Int>]
  ) {
    #expect(SearchQuery(query).match(text)?.ranges == [ranges])
  }

  @Test func `the best of several places is taken`() throws {
    let match = try #require(SearchQuery("hà").match("Nhà ở Hạ Long, Hà Nam"))
    #expect(match.ranges == [[15..<17]])
    #expect(match.quality == SearchMatch.Quality(tier: .exact, position: .wordStart))
  }

  @Test func `results are ranked by letters first and then by place`() {
    let texts = ["Đà Nẵng", "Da Nang", "Thành phố Da", "Đã nắng", "Adam", "Hà Đa"]
    let query = SearchQuery("da")
    let ranked = texts.compactMap { text in query.match(text).map { (text, $0.quality) } }
      .sorted { $0.1 < $1.1 }.map(\.0)
    #expect(ranked == ["Da Nang", "Thành phố Da", "Adam", "Đà Nẵng", "Đã nắng", "Hà Đa"])
  }

  @Test func `an accented query finds the others last`() throws {
    let query = SearchQuery("hỏi")
    let exact = try #require(query.match("hỏi")).quality
    let tone = try #require(query.match("hõi")).quality
    let marks = try #require(query.match("hồi")).quality
    #expect(exact < tone && tone < marks)
  }

  @Test func `fields are searched each and together`() throws {
    let fields = ["HT-C4", "Sở Nội vụ", "Bắc Giang"].map(SearchText.init)
    let one = try #require(SearchQuery("noi vu").match(fields))
    #expect(one.ranges == [[], [3..<9], []])
    let across = try #require(SearchQuery("giang sở").match(fields))
    #expect(across.ranges == [[], [0..<2], [4..<9]])
    #expect(across.quality == SearchMatch.Quality(tier: .exact, position: .words))
    #expect(SearchQuery("giang sở x").match(fields) == nil)
    #expect(SearchQuery("sở").match([SearchText]()) == nil)
  }

  @Test func `the quick test on the fold agrees with the match`() {
    let texts = RandomVietnamese.texts(seed: 11, count: 120)
    let queries =
      RandomVietnamese.texts(seed: 12, count: 60).map { String($0.prefix(4)) }
      + ["hl", "q k", "hanl", "aa", "i", "y", "va", "kva", "n-k", "vv", "bđ"]
    for query in queries.map(SearchQuery.init) {
      for text in texts {
        #expect(matchesFold(query, text) == (query.match(text) != nil))
        #expect(query.matches(text) == (query.match(text) != nil))
      }
    }
  }

  @Test func `every part of a text is found in it and marked`() throws {
    for text in RandomVietnamese.texts(seed: 13, count: 150) {
      let characters = Array(text)
      for start in characters.indices where characters[start].isLetter {
        let part = String(characters[start...].prefix(5))
          .split(separator: " ").joined(separator: " ")
        guard text.contains(part) else { continue }
        let match = try #require(SearchQuery(part).match(text))
        #expect(match.tier == .exact)
        let marked = match.ranges[0].map { String(characters[$0]) }.joined()
        #expect(fold(marked) == fold(part))
      }
    }
  }
}
