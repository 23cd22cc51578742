import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

struct SheetEntryTests {
  /// The sheet of an agency with some cells filled in, as it comes back.
  private static func returned(
    _ filling: [(code: String, column: SheetColumn, text: String)]
  ) throws -> ReturnedSheet {
    let request = SheetRequest(agency: "BG-C23")
    guard case .sheet(let sheet?)? = Books.sample.answer(.sheet(request)) else {
      throw Missing()
    }
    return ReturnedSheet(
      name: "so.csv",
      rows: sheet.rows.enumerated().map { place, row in
        var cells: [SheetColumn: String] = [
          .code: row.code, .plan: row.plan, .agency: sheet.agency.code, .state: row.state.vi,
          .period: SheetPeriod.text(row.period, .vi), .lock: row.lock.text,
        ]
        for fill in filling where fill.code == row.code { cells[fill.column] = fill.text }
        return ReturnedSheet.Row(line: place + 5, cells: cells)
      })
  }

  private struct Missing: Error {}

  private static let filling: [(code: String, column: SheetColumn, text: String)] = [
    ("BG-V6", .result, "Đã ban hành kế hoạch"), ("BG-V8", .newState, "đang thực hiện"),
    ("BG-V9", .sentOn, "31/2/2026"),
  ]

  /// A dashboard that was told the path of a sheet, and the request for it.
  private func asked(_ size: Size = .wide) throws -> (DashboardDriver, Request) {
    var driver = DashboardDriver(judged: Books.sample, size: size, plan: "BG")
    driver.press(.alt("n"))
    driver.send(.event(.paste("/tmp/so.csv")))
    driver.press(.enter)
    guard case .readSheet("/tmp/so.csv", let request)? = driver.takeEffects().last else {
      throw Missing()
    }
    return (driver, request)
  }

  private func opened(_ size: Size = .wide) throws -> DashboardDriver {
    var (driver, request) = try asked(size)
    let sheet = try Self.returned(Self.filling)
    let answer = try #require(Books.sample.answer(.sheetReview(sheet)))
    driver.send(.answered(request, .success(answer)))
    return driver
  }

  /// The screen as running text, since a narrow one breaks lines.
  private func text(of driver: DashboardDriver) -> String {
    picture(of: driver.frame).split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
  }

  private func taking(_ driver: inout DashboardDriver) -> SheetTaking? {
    driver.press(.control("s"))
    guard case .save(.make(let planned))? = driver.takeEffects().last else { return nil }
    return planned.change as? SheetTaking
  }

  @Test(arguments: [Size.wide, .usual, .small])
  func `a sheet is shown with what is new, old beside new`(size: Size) throws {
    var driver = try opened(size)
    let first = text(of: driver)
    #expect(first.contains("so.csv"))
    #expect(first.contains("BG-V6"))
    #expect(first.contains("Đã ban hành kế hoạch"))
    driver.press(.down)
    #expect(text(of: driver).contains("chưa có thông tin → đang thực hiện"))
    driver.press(.down)
    #expect(text(of: driver).contains("không phải ngày trên lịch"))
  }

  @Test func `what is accepted is saved as one change, and what can not be is not`() throws {
    var driver = try opened()
    #expect(taking(&driver) == nil)
    driver.press(.character(" "), .enter, .character(" "))
    #expect(taking(&driver)?.accepted.map(\.code) == ["BG-V6", "BG-V8"])
  }

  @Test func `an item is left again, and all that clash with nothing are taken at once`() throws {
    var driver = try opened()
    driver.press(.character(" "), .up, .character(" "))
    #expect(taking(&driver) == nil)
    driver.press(.escape, .character("a"))
    #expect(taking(&driver)?.accepted.map(\.code) == ["BG-V6", "BG-V8"])
  }

  @Test func `the list closes once it is saved, and with Esc`() throws {
    var driver = try opened()
    driver.press(.character("a"), .control("s"))
    driver.send(.saved(.success(.nothing)))
    #expect(driver.state.overlay == nil)
    var left = try opened()
    left.press(.escape)
    #expect(left.state.overlay == nil)
  }

  @Test func `items that were accepted are not left without a question`() throws {
    var driver = try opened()
    driver.press(.character("a"), .escape)
    #expect(driver.state.notice?.question == .leaveForm)
    driver.press(.escape)
    #expect(taking(&driver)?.accepted.count == 2)
  }

  @Test(arguments: [Size.wide, .usual, .small])
  func `that nothing is accepted is seen over the list`(size: Size) throws {
    var driver = try opened(size)
    #expect(taking(&driver) == nil)
    #expect(text(of: driver).contains("chưa chọn nội dung nào"))
  }

  @Test func `a file that is no sheet is told why, and an empty sheet that nothing is new`() throws
  {
    var (driver, request) = try asked()
    driver.send(
      .answered(request, .failure(.refused(Words("so.csv: tệp trống", "so.csv: empty")))))
    #expect(picture(of: driver.frame).contains("so.csv: tệp trống"))
    driver.press(.enter)
    #expect(driver.typed(.entry("path", .plain)) == "/tmp/so.csv")

    (driver, request) = try asked()
    let sheet = try Self.returned([])
    let answer = try #require(Books.sample.answer(.sheetReview(sheet)))
    driver.send(.answered(request, .success(answer)))
    #expect(driver.state.overlay == nil)
    #expect(picture(of: driver.frame).contains("so.csv: không có gì mới"))
  }
}
