import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

@Suite struct `Judging targets` {
  private func target(_ code: String) -> DashboardDriver {
    var driver = DashboardDriver(judged: Books.demo)
    driver.go(to: "2", finding: code)
    return driver
  }

  // MARK: - Figures

  @Test(arguments: [("120", "0–100"), ("-3", "0–100"), ("2,1", "5 lần")])
  func `an odd figure is asked for once more, and then saved`(typed: String, why: String) throws {
    var driver = target("DB-T1")
    driver.press(.character("m"))
    driver.type(typed)
    driver.press(.control("s"))
    #expect(driver.takeEffects().isEmpty)
    #expect(try #require(driver.form).fields[0].caution?.contains(why) ?? false)
    driver.press(.enter)
    guard let figure = driver.madeChange(FigureEntering.self)?.figure else {
      Issue.record("nothing was saved")
      return
    }
    #expect(figure.value == Decimal(typed.replacing(",", with: ".")))
  }

  @Test func `a figure that is changed after a warning is looked over again`() throws {
    var driver = target("DB-T1")
    driver.press(.character("m"))
    driver.type("120")
    driver.press(.control("s"), .backspace)
    #expect(try #require(driver.form).fields[0].caution == nil)
    driver.type("1")
    driver.press(.control("s"))
    #expect(driver.takeEffects().isEmpty)
    #expect(try #require(driver.form).fields[0].caution != nil)
  }

  @Test func `a figure like those before takes six keys`() throws {
    var driver = target("DB-T6")
    for key: Key in [
      .character("m"), .character("1"), .character("2"), .character(","), .character("9"),
      .control("s"),
    ] { driver.press(key) }
    guard let figure = driver.madeChange(FigureEntering.self)?.figure else {
      Issue.record("nothing was saved")
      return
    }
    #expect(figure.value == Decimal("12.9"))
    #expect(figure.grade == nil && figure.verification == nil && figure.startsSeries == nil)
  }

  @Test func `group, grade, verification and a new series are typed by number or word`() throws {
    var driver = target("BG-T7")
    driver.press(.character("m"))
    driver.type("2")
    driver.press(.tab, .tab, .tab)
    driver.type("y t")
    driver.press(.tab)
    driver.type("3")
    driver.press(.tab)
    driver.type("đã xác")
    driver.press(.tab)
    driver.type("có")
    driver.press(.control("s"))
    guard let figure = driver.madeChange(FigureEntering.self)?.figure else {
      Issue.record("nothing was saved")
      return
    }
    #expect(figure.breakdown == "Y tế")
    #expect(figure.grade == .official)
    #expect(figure.verification == .verified)
    #expect(figure.startsSeries == true)
  }

  @Test(arguments: [(3, "z", "số từ 1 đến 8"), (4, "9", "1 ước tính"), (6, "hm", "có: ")])
  func `what is no choice is refused with the choices`(
    tabs: Int, typed: String, why: String
  ) throws {
    var driver = target("BG-T7")
    driver.press(.character("m"))
    driver.type("2")
    for _ in 0..<tabs { driver.press(.tab) }
    driver.type(typed)
    driver.press(.control("s"))
    #expect(driver.takeEffects().isEmpty)
    #expect(try #require(driver.form).fields[tabs].problem?.contains(why) ?? false)
  }

  // MARK: - Judgements

  @Test(arguments: [("1", Outlook.likely), ("can tap", .needsEffort), ("khó đạt", .unlikely)])
  func `a judgement is signed with its day and its reason`(
    typed: String, outlook: Outlook
  ) throws {
    var driver = target("DB-T6")
    driver.press(.character("n"))
    driver.type(typed)
    driver.press(.enter)
    driver.type("thiếu chỉ tiêu tuyển dụng")
    driver.press(.control("s"))
    let rating = TargetRating(
      code: "DB-T6", outlook: outlook, day: Books.day, note: "thiếu chỉ tiêu tuyển dụng")
    #expect(driver.takeEffects() == [.save(.make(AnyPlannedChange(rating)))])
  }

  @Test func `a judgement needs one of the words`() throws {
    var driver = target("DB-T6")
    driver.press(.character("n"), .control("s"))
    #expect(try #require(driver.form).fields[0].problem == "cần điền ô này")
    driver.type("tốt")
    driver.press(.control("s"))
    #expect(try #require(driver.form).fields[0].problem?.contains("2 cần tập trung") ?? false)
    #expect(driver.takeEffects().isEmpty)
  }

  @Test func `a target whose object is gone gets the reason`() {
    var driver = target("DB-T10")
    driver.press(.alt("v"))
    driver.type("cấp huyện kết thúc hoạt động")
    driver.press(.enter)
    let void = TargetVoiding(code: "DB-T10", reason: "cấp huyện kết thúc hoạt động")
    #expect(driver.takeEffects() == [.save(.make(AnyPlannedChange(void)))])
  }

  // MARK: - The picture

  @Test func `an opened target says where it leads, beside the same indicator elsewhere`() {
    var driver = target("DB-T6")
    driver.press(.enter)
    let shown = picture(of: driver.frame)
    #expect(shown.contains("đạt 53% mức tăng cần thiết khi đã qua 50% thời gian"))
    #expect(shown.contains("năm 2030 ước đạt 14,2"))
    driver.press(.end)
    #expect(picture(of: driver.frame).contains("HT-T1 Hà Tĩnh: "))
  }

  @Test(arguments: GlyphLevel.allCases)
  func `the picture keeps to the signs of the terminal`(level: GlyphLevel) {
    var driver = DashboardDriver.demo(plan: nil) { $0.glyphs = Glyphs(level) }
    driver.go(to: "2", finding: "DB-T6")
    driver.press(.enter)
    let shown = picture(of: driver.frame)
    let braille = shown.unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) }
    #expect(braille == (level == .unicode))
    #expect(shown.contains("2020") && shown.contains("2030") && shown.contains("2045"))
  }
}
