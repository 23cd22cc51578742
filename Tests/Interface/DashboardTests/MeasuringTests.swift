import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

@Suite struct `Entering a figure` {
  private func target(_ code: String, demo: Bool = true) -> DashboardDriver {
    var driver = DashboardDriver(judged: demo ? Books.demo : Books.sample)
    driver.go(to: "2", finding: code)
    driver.press(.character("m"))
    return driver
  }

  private func chosen(_ driver: DashboardDriver) throws -> TargetRow {
    try #require(driver.state.targets.browser.list.selected)
  }

  @Test func `the last figure is shown, and its day and source are not taken over`() throws {
    var driver = target("DB-T6")
    let last = try #require(chosen(driver).observations.first)
    let screen = picture(of: driver.frame)
    #expect(screen.contains(", \(last.day.printed)"))
    let source = try #require(last.source)
    #expect(screen.contains("trước: \(source)"))
    #expect(driver.typed(.value) == "")
    #expect(driver.typed(.day) == "20/11/2026")
    #expect(driver.typed(.source) == "")
    driver.type("11,2")
    driver.press(.control("s"))
    let made = driver.madeChange(FigureEntering.self)
    let figure = try #require(made).figure
    #expect(figure.day == Books.day && figure.source == nil)
  }

  @Test func `a target without a figure is offered today and no source`() {
    let driver = target("DB-T6", demo: false)
    #expect(driver.typed(.day) == "20/11/2026")
    #expect(driver.typed(.source) == "")
  }

  @Test(arguments: [
    ("11,2", "11.2"), ("11.2", "11.2"), ("90.000", "90000"), ("1.234.567,5", "1234567.5"),
    ("0", "0"),
  ])
  func `a number is read as people write it`(typed: String, value: String) throws {
    var driver = target("DB-T6", demo: false)
    driver.send(.event(.paste(typed)))
    driver.press(.control("s"))
    let measured = Measurement(value: try #require(Decimal(value)), day: Books.day, source: nil)
    let made = driver.madeChange(FigureEntering.self)
    #expect(made?.figure == measured)
  }

  @Test(arguments: [
    ("DB-T6", "12,5 %", "tính bằng"), ("DB-T6", "-3", "số âm"), ("DB-T1", "101", "0–100"),
    ("BG-T11", "0", "số nguyên từ 1"), ("BG-T11", "2,5", "số nguyên từ 1"),
  ])
  func `what a target can hardly have is asked for once more`(
    code: String, typed: String, why: String
  ) throws {
    var driver = target(code, demo: false)
    driver.send(.event(.paste(typed)))
    driver.press(.control("s"))
    #expect(driver.takeEffects().isEmpty)
    #expect(driver.form?.fields.first?.caution?.contains(why) == true)
    driver.press(.control("s"))
    let made = driver.madeChange(FigureEntering.self)
    let change = try #require(made)
    #expect(change.agreed?.vi.contains(why) == true)
  }

  @Test(arguments: ["14", "0,5", "-1"])
  func `a target of yes or no takes no other number`(typed: String) {
    var driver = target("BG-T9")
    driver.type(typed)
    driver.press(.control("s"))
    #expect(driver.takeEffects().isEmpty)
    #expect(driver.form?.fields.first?.problem?.contains("«có» hoặc «chưa»") == true)
  }

  @Test func `a day in a year that can not be is refused, and how to write it is said`() {
    var driver = target("DB-T6")
    driver.type("11,2")
    driver.press(.tab)
    driver.type("30/9/0206")
    driver.press(.control("s"))
    #expect(driver.takeEffects().isEmpty)
    #expect(driver.form?.fields[1].problem?.contains("năm 206") == true)
  }

  @Test(arguments: ["khoảng 12", "1,2,3", "12a", "có"])
  func `a text that is no number is refused and stays`(typed: String) throws {
    var driver = target("DB-T6")
    driver.type(typed)
    driver.press(.control("s"))
    #expect(driver.takeEffects().isEmpty)
    #expect(driver.typed(.value) == typed)
    #expect(try #require(driver.form).fields[0].problem?.contains("11,2") ?? false)
    #expect(try #require(driver.form).focus == 0)
  }

  @Test func `figure and day are needed, the source is not`() throws {
    var driver = target("DB-T6")
    driver.press(.control("s"))
    #expect(try #require(driver.form).fields[0].problem == "cần điền ô này")
    driver.type("11,2")
    driver.press(.tab, .control("u"), .control("s"))
    #expect(try #require(driver.form).fields[1].problem == "cần điền ô này")
    driver.type("30/2/2026")
    driver.press(.control("s"))
    #expect(try #require(driver.form).fields[1].problem?.contains("30/4/2024") ?? false)
    #expect(driver.takeEffects().isEmpty)
    driver.press(.control("u"))
    driver.type("30/6/2026")
    driver.press(.tab, .control("u"), .enter)
    let day = try #require(Day(2026, 6, 30))
    let measured = Measurement(value: try #require(Decimal("11.2")), day: day, source: nil)
    let made = driver.madeChange(FigureEntering.self)
    #expect(made?.figure == measured)
  }

  @Test(arguments: [
    ("cuoi quy", "Thứ Năm 31/12/2026"), ("-3", "Thứ Ba 17/11/2026"),
    ("thu sau", "Thứ Sáu 20/11/2026"), ("quý III/2026", "Thứ Tư 30/09/2026"),
    ("30/6", "Thứ Ba 30/06/2026"),
  ])
  func `a day may be typed in words, and how it is read is shown`(
    typed: String, shown: String
  ) throws {
    var driver = target("DB-T6")
    driver.type("11,2")
    driver.press(.tab)
    driver.type(typed)
    #expect(driver.typed(.day) == typed)
    let screen = (0..<40).map { String(driver.frame.grid[row: $0].map(\.character)) }
    #expect(screen.contains { $0.contains("đọc là \(shown)") })
    driver.press(.control("s"))
    // A day still to come is asked for once more.
    if driver.form?.fields[0].caution != nil { driver.press(.control("s")) }
    guard let measured = driver.madeChange(FigureEntering.self)?.figure else {
      Issue.record("nothing was saved")
      return
    }
    #expect("\(measured.day.weekday.name.vi) \(measured.day.printed)" == shown)
  }

  @Test(arguments: [
    ("DB-T6", "11,2", "đọc là: 11,2"), ("DB-T6", "mấy", "chưa đọc được; viết như 11,2"),
    ("DB-T6", "có", "DB-T6 cần một số"), ("BG-T9", "dat", "đọc là: đạt"),
    ("BG-T9", "14", "ghi «có» hoặc «chưa»"),
  ])
  func `how a figure is read is shown while it is typed, and nothing is red`(
    code: String, typed: String, shown: String
  ) {
    var driver = target(code)
    driver.type(typed)
    #expect(picture(of: driver.frame.grid).contains(shown))
    #expect(driver.form?.fields[0].problem == nil)
  }

  @Test func `a text that is no day is not said to be one`() {
    var driver = target("DB-T6")
    driver.press(.tab)
    driver.type("cuối")
    let screen = (0..<40).map { String(driver.frame.grid[row: $0].map(\.character)) }
    #expect(!screen.contains { $0.contains("đọc là") })
  }

  @Test(arguments: [("có", 1), ("Co", 1), ("yes", 1), ("chưa", 0), ("không", 0), ("1", 1)])
  func `a target of yes or no takes the words`(typed: String, value: Int) throws {
    var driver = target("BG-T9")
    driver.type(typed)
    driver.press(.control("s"))
    guard let measured = driver.madeChange(FigureEntering.self)?.figure else {
      Issue.record("nothing was saved")
      return
    }
    #expect(measured.value == Decimal(value))
  }

  @Test func `an objective in words takes no figure`() {
    let driver = target("BG-Q1")
    #expect(driver.form == nil)
    #expect(
      driver.state.message?.text == "chỉ tiêu định tính, không có số liệu; bấm n để ký nhận định")
  }
}
