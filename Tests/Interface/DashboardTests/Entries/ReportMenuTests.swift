import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import PlanReports
import ScreenTestSupport
import Testing
import Values

/// Reports from the keyboard.
struct ReportMenuTests {
  private func driver(plan: String? = "BG", size: Size = .wide) -> DashboardDriver {
    var driver = DashboardDriver(judged: Books.demo, size: size, plan: plan)
    driver.press(.character("b"))
    return driver
  }

  private func request(_ driver: inout DashboardDriver) -> ReportRequest? {
    guard case .write(let request)? = driver.takeEffects().last else { return nil }
    return request
  }

  @Test(arguments: [Size.wide, .usual, .small])
  func `what can be written stands in one list`(size: Size) {
    let screen = picture(of: driver(size: size).frame)
    for words in ["BÁO CÁO · BG", "Báo cáo kết quả thực hiện", "Chốt số liệu một kỳ"] {
      #expect(screen.contains(words))
    }
  }

  @Test func `three keys write the report on the plan shown, of the period of the day`() throws {
    var driver = driver()
    _ = driver.takeEffects()
    driver.press(.character("1"), .enter)
    let written = try #require(request(&driver))
    #expect(written.kind == .full && written.plan == "BG" && written.agency == nil)
    #expect(written.period == Period("2026-Q4") && written.form == .html)
    #expect(written.path == "bao-cao-BG-2026-Q4.html" && !written.replaces)
    driver.send(.reportWritten(.success(["bao-cao-BG-2026-Q4.html"])))
    #expect(picture(of: driver.frame).contains("đã ghi báo cáo vào bao-cao-BG-2026-Q4.html"))
  }

  @Test func `a plan that owes a yearly report is reported on for the year`() throws {
    var driver = driver(plan: "HT")
    driver.press(.character("1"))
    #expect(driver.typed(.entry("period", .plain)) == "năm 2026")
    driver.press(.enter)
    let written = try #require(request(&driver))
    #expect(written.period == .year(2026) && written.path == "bao-cao-HT-2026.html")
  }

  @Test func `what is typed first is the period, as it is printed, and not the file`() throws {
    var driver = driver()
    driver.press(.character("1"))
    driver.type("quý III/2026")
    driver.press(.enter)
    let written = try #require(request(&driver))
    #expect(written.period == .quarter(2026, 3) && written.path == "bao-cao-BG-2026-Q3.html")
  }

  @Test(arguments: [
    ("bao cao", "bao cao.html"), ("thang.11/bc", "thang.11/bc.html"), ("bc.htm", "bc.htm"),
    ("~/x/", "~/x/"), ("bao cao 30.11", "bao cao 30.11.html"), ("bc v.2", "bc v.2.html"),
    ("KH 12/Q.3", "KH 12/Q.3.html"), ("bc.docx", "bc.docx"),
  ])
  func `a file named without an ending gets that of its form`(typed: String, path: String) throws {
    var driver = driver()
    driver.press(.character("1"), .tab, .tab)
    driver.type(typed)
    driver.press(.enter)
    #expect(try #require(request(&driver)).path == path)
  }

  @Test func `an emptied period is the one that is offered, in the report and its name`() throws {
    var driver = driver()
    driver.press(.character("1"), .control("u"))
    #expect(picture(of: driver.frame).contains("để trống: quý IV/2026"))
    driver.press(.enter)
    let written = try #require(request(&driver))
    #expect(written.period == .quarter(2026, 4) && written.path == "bao-cao-BG-2026-Q4.html")
  }

  @Test func `a list for urging is offered as of today`() throws {
    var driver = driver()
    driver.press(.character("2"))
    #expect(picture(of: driver.frame).contains("để trống: tính đến hôm nay"))
    driver.press(.enter)
    #expect(try #require(request(&driver)).period == nil)
  }

  @Test func `of all plans, the plan of the chosen row is reported on`() throws {
    var driver = driver(plan: nil)
    let row = try #require(driver.state.overview.tasks.selected)
    driver.press(.character("2"), .enter)
    let written = try #require(request(&driver))
    #expect(written.plan == row.plan && written.kind == .overdue && written.period == nil)
  }

  @Test func `for one agency in all plans only its lists are offered`() throws {
    var driver = DashboardDriver(judged: Books.demo, agency: "BG-C3")
    driver.press(.character("b"))
    #expect(!picture(of: driver.frame).contains("Biểu kết quả chỉ tiêu"))
    driver.press(.character("1"), .enter)
    let written = try #require(request(&driver))
    #expect(written.plan == nil && written.agency == "BG-C3")
    #expect(written.path == "viec-qua-han-BG-C3.html")
  }

  @Test func `the annexes for urging go into a folder, a file for each agency`() throws {
    var driver = driver()
    driver.press(.character("3"))
    #expect(driver.form?.title == "PHỤ LỤC ĐÔN ĐỐC, MỖI CƠ QUAN MỘT TỆP")
    #expect(driver.form?.fields.map(\.label) == ["Dạng tệp", "Thư mục"])
    driver.press(.enter)
    let written = try #require(request(&driver))
    #expect(
      written.division == .agencies([]) && written.plan == "BG" && written.path == "don-doc-BG")
    driver.send(.reportWritten(.success(["don-doc-BG/a.html", "don-doc-BG/b.html"])))
    #expect(
      picture(of: driver.frame).contains("đã ghi 2 tệp vào don-doc-BG: a.html, b.html"))
  }

  @Test func `of marked agencies only their annexes are written`() throws {
    var driver = DashboardDriver(judged: Books.demo, size: .wide, plan: "BG")
    driver.press(.character("4"), .shiftDown, .character("b"))
    let marked = driver.state.agencyMarks.inOrder
    #expect(marked.count == 2)
    #expect(picture(of: driver.frame).contains("Phụ lục đôn đốc 2 cơ quan đã đánh dấu"))
    driver.press(.character("3"), .enter)
    #expect(try #require(request(&driver)).division == .agencies(marked))
  }

  @Test func `a file that is there is asked about, and Esc leaves it`() throws {
    var driver = driver()
    driver.press(.character("5"), .enter)
    let asked = try #require(request(&driver))
    driver.send(.reportWritten(.failure(.exists(asked, [asked.path ?? ""]))))
    #expect(picture(of: driver.frame).contains("ĐÃ CÓ TỆP NÀY"))
    driver.press(.escape)
    #expect(driver.takeEffects().isEmpty)
    driver.send(.reportWritten(.failure(.exists(asked, [asked.path ?? ""]))))
    driver.press(.enter)
    let again = try #require(request(&driver))
    #expect(again.replaces && again.path == asked.path)
  }

  private static let file = Form.FieldName.entry("file", .plain)

  /// A report that was sent with the name of its file typed.
  private func sent() throws -> (DashboardDriver, ReportRequest) {
    var driver = driver()
    driver.press(.character("4"), .backTab)
    driver.type("~/x/y.html")
    driver.press(.enter)
    return (driver, try #require(request(&driver)))
  }

  @Test func `what was typed is there again when the file can not be written`() throws {
    var (driver, _) = try sent()
    driver.send(.reportWritten(.failure(.failed(Words("không có thư mục ~/x", "no folder ~/x")))))
    #expect(picture(of: driver.frame).contains("không có thư mục ~/x"))
    driver.press(.enter)
    #expect(driver.typed(Self.file) == "~/x/y.html")
  }

  @Test func `what was typed is there again when a file is not to be replaced`() throws {
    var (driver, asked) = try sent()
    driver.send(.reportWritten(.failure(.exists(asked, [asked.path ?? ""]))))
    driver.press(.escape)
    #expect(driver.typed(Self.file) == "~/x/y.html")
    driver.send(.reportWritten(.failure(.exists(asked, [asked.path ?? ""]))))
    driver.press(.enter)
    #expect(driver.state.overlay == nil)
  }

  @Test func `a form opened while a report is written stays open`() throws {
    var (driver, asked) = try sent()
    driver.press(.character("3"), .character("a"), .character("1"))
    driver.type("Việc")
    driver.send(.reportWritten(.success(["/home/a/y.html"])))
    #expect(driver.typed(.entry("label", .prose)) == "Việc")
    driver.send(.reportWritten(.failure(.exists(asked, [asked.path ?? ""]))))
    driver.press(.escape)
    #expect(driver.typed(.entry("label", .prose)) == "Việc")
  }

  @Test(arguments: [
    ("2026-Q9", "html", "ghi như 7/2026"), ("2026-Q3", "pdf", "chọn một trong: 1 text, 2 md"),
    ("2026-Q3", "ics", "chọn một trong: 1 text, 2 md"),
  ])
  func `what can not be read is marked and nothing is written`(
    period: String, form: String, problem: String
  ) {
    var driver = driver()
    driver.press(.character("1"))
    driver.type(period)
    driver.press(.tab, .control("u"))
    driver.type(form)
    _ = driver.takeEffects()
    driver.press(.control("s"))
    #expect(driver.takeEffects().isEmpty)
    #expect(picture(of: driver.frame).contains(problem))
  }

  @Test(arguments: [
    ("", ReportForm.html), ("2", .md), ("cs", .csv), ("HTML", .html), ("1", .text),
  ])
  func `the form of the file is chosen by its number or its name`(
    typed: String, form: ReportForm
  ) throws {
    var driver = driver()
    driver.press(.character("1"), .tab)
    #expect(picture(of: driver.frame).contains("để trống: html; hoặc 1 text, 2 md"))
    driver.type(typed)
    driver.press(.enter)
    let written = try #require(request(&driver))
    #expect(written.form == form && written.path?.hasSuffix(".\(form.fileEnding)") == true)
  }
}
