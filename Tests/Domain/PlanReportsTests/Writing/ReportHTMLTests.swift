import PlanModel
import PlanModelTestSupport
import PlanReports
import Testing
import Values

struct ReportHTMLTests {
  private static let pages: [String] = ReportFixtures.plans.map { plan in
    let book = ReportFixtures.demo(on: .of("2026-09-30"))
    return ReportHTML.written(
      Report(.full, from: ReportFixtures.source(plan, in: book, isDemo: true)))
  }

  @Test(arguments: [
    "<script", "src=", "href=", "http:", "https:", "url(", "@import", "<link", "<img", "<iframe",
    "onload", "javascript",
  ])
  func `a page takes nothing from outside and runs nothing`(word: String) {
    for page in Self.pages { #expect(!page.lowercased().contains(word)) }
  }

  @Test func `every element is closed in its turn`() {
    for page in Self.pages { #expect(Self.firstFault(in: page) == nil) }
  }

  @Test func `every table has a head to be repeated and rows as wide as it`() {
    for page in Self.pages {
      for table in page.split(separator: "<table class=\"grid\">", omittingEmptySubsequences: false)
        .dropFirst()
      {
        #expect(table.contains("<thead>"))
        let columns = table.count(of: "<col ")
        let body = table.split(separator: "<tbody>").last ?? ""
        let rows = body.split(separator: "</tbody>").first?.split(separator: "\n") ?? []
        #expect(rows.allSatisfy { $0.count(of: "<td") == columns })
      }
    }
  }

  @Test func `texts of people are never read as marks`() {
    var book = Book()
    book.task("XX-V1", .due("2024-01-01"), label: "<script>alert('x')</script> & \"y\"")
    book.part(.inProgress)
    let judged = JudgedBook(PlanBook(book.contents), on: .of("2026-11-20"))
    let report = Report(.overdue, from: ReportFixtures.source("XX", in: judged))
    let page = ReportHTML.written(report)
    #expect(
      page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;"))
    #expect(!page.contains("<script"))
    #expect(
      ReportMarkdown.written(report).contains("\\<script\\>alert('x')\\</script\\> \\& \"y\""))
  }

  @Test func `control characters of people reach no page`() {
    var book = Book()
    book.task("XX-V1", .due("2024-01-01"), label: "a\u{1B}[2Jb\nc")
    book.part(.inProgress)
    let judged = JudgedBook(PlanBook(book.contents), on: .of("2026-11-20"))
    let source = ReportFixtures.source("XX", in: judged)
    let report = Report(.overdue, from: source)
    let texts = [
      ReportText.written(report), ReportHTML.written(report), ReportMarkdown.written(report),
      ReportCSV.written(report), DeadlineCalendar(source, at: "2026-11-20T00:00:00Z").text,
    ]
    for text in texts { #expect(!text.unicodeScalars.contains("\u{1B}")) }
  }

  /// The first mark that closes what is not open, or what is left open at the end.
  private static func firstFault(in page: String) -> String? {
    let withoutNotes = page.split(separator: "<!--").enumerated().map { index, piece in
      index == 0 ? piece : piece.split(separator: "-->", maxSplits: 1).last ?? ""
    }.joined()
    var open: [Substring] = []
    for piece in withoutNotes.split(separator: "<").dropFirst() {
      let mark = piece.prefix { $0 != ">" }
      let name = mark.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if mark.hasPrefix("!") || mark.hasSuffix("/") || ["meta", "col"].contains(name) { continue }
      if mark.hasPrefix("/") {
        guard open.popLast() == name else { return String(mark) }
      } else {
        open.append(name)
      }
    }
    return open.first.map(String.init)
  }
}

extension StringProtocol {
  fileprivate func count(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
