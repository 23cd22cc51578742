import Testing
import VietnameseText

struct RankedSearchTests {
  @Test func `the best found stand first and equal ones keep their order`() {
    let texts = ["Nhà Đa", "Đa dạng", "da", "Sở Đa", "Da liễu", "da", "Dạ", "ban", "đá"]
    #expect(
      SearchQuery("da").ranked(texts) { [$0] }
        == ["da", "da", "Da liễu", "Dạ", "Đa dạng", "đá", "Nhà Đa", "Sở Đa"])
    #expect(SearchQuery("").ranked(texts) { [$0] } == texts)
    #expect(SearchQuery("x").groups(of: texts) { [$0] }.isEmpty)
  }

  @Test(arguments: [
    // Without marks what has fewest of them agrees best, and the phrase that is meant least.
    ("tri thuc", ["đội ngũ trí thức", "trị giá, thúc đẩy"]),
    ("thi xa", ["UBND thị xã", "thi công ở vùng xa"]), ("bac si", ["14 bác sỹ", "si tình ở Bạc"]),
    ("dao tao", ["Đào tạo", "mở lớp đào tạo", "tao ra dao"]),
    // With them the phrase that agrees stands first, then the phrase, then its words.
    ("trí thức", ["đội ngũ trí thức", "tri thức trẻ", "nhận thức, tâm trí"]),
    ("ubnd", ["UBND tỉnh", "Ủy ban nhân dân"]),
  ])
  func `a phrase stands before its words here and there`(query: String, texts: [String]) {
    #expect(SearchQuery(query).ranked(texts.reversed()) { [$0] } == texts)
  }

  @Test func `groups hold what is found equally well`() {
    let groups = SearchQuery("hòa").groups(of: ["hoà", "Hoa", "Khánh Hòa", "hòa", "hỏa"]) { [$0] }
    #expect(groups == [["hoà", "hòa"], ["Khánh Hòa"], ["Hoa", "hỏa"]])
  }

  @Test func `the quality of fields is that of the match`() {
    let texts = RandomVietnamese.texts(seed: 51, count: 90)
    let queries = RandomVietnamese.texts(seed: 52, count: 40).map { String($0.prefix(5)) }
    for query in queries.map(SearchQuery.init) {
      for (first, second) in zip(texts, texts.dropFirst()) {
        let match = query.match([first, second].map(SearchText.init))
        #expect(query.quality(of: [first, second]) == match?.quality)
      }
    }
  }

  @Test(arguments: [
    ("noi vu", "Sở Nội vụ", [3..<9]), ("vụ sở", "Sở Nội vụ", [0..<2, 7..<9]),
    ("snv", "Sở Nội vụ", [0..<1, 3..<4, 7..<8]), ("", "Sở", []), ("giang", "Sở Nội vụ", []),
  ])
  func `what one text has whole is marked in it`(query: String, text: String, ranges: [Range<Int>])
  {
    let marker = SearchMarker(SearchQuery(query), in: [text, "Bắc Giang"])
    #expect(marker.ranges(in: text) == ranges)
  }

  @Test func `words that stand in different texts are marked one by one`() {
    let marker = SearchMarker(SearchQuery("giang sở"), in: ["Sở Nội vụ", "Bắc Giang"])
    #expect(marker.ranges(in: "Sở Nội vụ") == [0..<2])
    #expect(marker.ranges(in: "Bắc Giang") == [4..<9])
    let whole = SearchMarker(SearchQuery("nội vụ"), in: ["Sở Nội vụ", "Nhiệm vụ"])
    #expect(whole.ranges(in: "Nhiệm vụ") == [])
  }
}
