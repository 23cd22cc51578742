import Cells
import Testing

struct SpanTests {
  private let spans = [
    Span("quá hạn ", .statusLate), Span("324", .textStrong), Span(" ngày", .textDim),
  ]

  @Test(arguments: [
    (16, "quá hạn 324 ngày"), (15, "quá hạn 324 ng…"), (12, "quá hạn 324…"), (11, "quá hạn 32…"),
    (8, "quá hạn…"), (1, "…"), (0, ""), (-3, ""),
  ])
  func `pieces are cut together with one sign for the rest`(columns: Int, shown: String) {
    let cut = spans.cut(to: columns, ellipsis: "…")
    #expect(cut.map(\.text).joined() == shown)
    #expect(cut.columns <= max(0, columns))
  }

  @Test func `a piece keeps no control character`() {
    #expect(Span("a\u{1B}[0mb\n").text == "a\u{FFFD}[0mb ")
    #expect(Span("e\u{302}\u{323}").text.unicodeScalars.count == 1)
  }
}

struct SpanLineTests {
  private let segments = [
    Span("45 việc"), Span("đúng hạn 7", .statusDone), Span("quá hạn 2", .statusLate),
    Span("thường xuyên 6"),
  ]

  @Test(arguments: [
    (80, ["45 việc · đúng hạn 7 · quá hạn 2 · thường xuyên 6"]),
    (40, ["45 việc · đúng hạn 7 · quá hạn 2", "thường xuyên 6"]),
    (32, ["45 việc · đúng hạn 7 · quá hạn 2", "thường xuyên 6"]),
    (31, ["45 việc · đúng hạn 7", "quá hạn 2 · thường xuyên 6"]),
    (9, ["45 việc", "đúng hạn", "7", "quá hạn 2", "thường", "xuyên 6"]),
    (
      3,
      ["45", "việ", "c", "đún", "g", "hạn", "7", "quá", "hạn", "2", "thư", "ờng", "xuy", "ên", "6"]
    ),
  ])
  func `segments wrap and none is dropped`(columns: Int, rows: [String]) {
    let wrapped = SpanLine.wrap(segments, to: columns)
    #expect(wrapped.map { $0.map(\.text).joined() } == rows)
    #expect(wrapped.allSatisfy { $0.columns <= columns })
  }

  @Test func `a segment of several pieces stays together and keeps their roles`() {
    let first = [Span("đạt "), Span("7/44", .textStrong)]
    #expect(SpanLine.wrap([[Span("a")], first], to: 11) == [[Span("a")], first])
    let joined = SpanLine.wrap([[Span("a")], first], to: 12, joinedBy: "-")
    #expect(joined == [[Span("a"), Span(" - ", .textDim)] + first])
  }

  @Test func `empty segments leave no separator`() {
    let rows = SpanLine.wrap([Span(""), Span("a"), Span(""), Span("b"), Span("")], to: 20)
    #expect(rows.map { $0.map(\.text).joined() } == ["a · b"])
    #expect(SpanLine.wrap([Span](), to: 20) == [])
  }

  @Test func `words of a paragraph break at spaces across roles`() {
    let spans = [Span("chủ trì "), Span("Sở Nội vụ", .match), Span(", phối hợp")]
    let rows = SpanLine.wrapWords(spans, to: 14)
    #expect(rows.map { $0.map(\.text).joined() } == ["chủ trì Sở Nội", "vụ, phối hợp"])
    #expect(rows[1].first == Span("vụ", .match))
  }

  @Test func `a width of nothing still ends`() {
    #expect(SpanLine.wrap(segments, to: 0).count > 10)
  }
}
