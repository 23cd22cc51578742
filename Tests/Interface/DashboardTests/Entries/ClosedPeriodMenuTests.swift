import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

/// Closed periods from the keyboard.
struct ClosedPeriodMenuTests {
  private func driver() -> DashboardDriver {
    var driver = DashboardDriver(judged: Books.demo, size: .wide, plan: "BG")
    driver.press(.character("b"))
    return driver
  }

  @Test func `a period is closed from the same list`() throws {
    var driver = driver()
    driver.press(.character("7"))
    driver.type("2026-q3")
    _ = driver.takeEffects()
    driver.press(.control("s"))
    guard case .save(.make(let planned))? = driver.takeEffects().last else {
      Issue.record("nothing was saved")
      return
    }
    let closing = try #require(planned.change as? PeriodClosing)
    #expect(closing.plan == "BG" && closing.period == Period("2026-Q3") && closing.asOf == nil)
  }

  @Test func `in a store opened for reading it is said why no period is closed`() {
    var driver = DashboardDriver(judged: Books.demo, plan: "BG") { $0.whyReadOnly = .readOnly }
    driver.press(.character("b"), .character("7"))
    #expect(driver.state.overlay == nil)
    #expect(driver.state.message?.text.contains("--read-only") ?? false)
  }

  @Test func `without a closed period the list says so`() {
    var driver = driver()
    driver.press(.character("8"))
    #expect(picture(of: driver.frame).contains("BG chưa chốt kỳ nào"))
  }

  @Test func `without a chosen plan the closed periods of all plans are listed`() throws {
    var contents = Books.demo.book.contents
    func close(_ code: String, _ number: UInt64) throws {
      let plan = try #require(contents.plans.first { $0.code == code })
      let days = try #require(Day("2026-07-01"))...(try #require(Day("2026-09-30")))
      contents.closedPeriods.append(
        ClosedPeriod(
          id: RecordID(high: 7, low: number), plan: plan.id, period: .quarter(2026, 3), days: days,
          asOf: days.upperBound, closedOn: Books.demo.day, by: "an", seq: 12, rule: .sent))
    }
    var none = DashboardDriver(PlanBook(contents), on: Books.demo.day, plan: nil)
    none.press(.character("b"), .character("8"))
    #expect(picture(of: none.frame).contains("chưa kế hoạch nào chốt kỳ nào"))
    try close("BG", 7)
    try close("HT", 8)
    var driver = DashboardDriver(PlanBook(contents), on: Books.demo.day, plan: nil)
    driver.press(.character("b"), .character("8"))
    #expect(driver.picker?.title.hasPrefix("CÁC KỲ ĐÃ CHỐT · mọi kế hoạch") == true)
    let labels = driver.picker?.entries.map(\.label) ?? []
    #expect(Set(labels) == ["BG · quý III/2026", "HT · quý III/2026"])
    // That of a plan is reopened by its own name, whatever row was chosen.
    driver.press(.down, .character("x"), .enter)
    let made = driver.madeChange(PeriodReopening.self)
    let reopened = try #require(made)
    #expect(labels.last == "\(reopened.plan) · quý III/2026")
  }

  @Test func `a closed period tells what changed since, and is reopened by x`() throws {
    var contents = Books.demo.book.contents
    let plan = try #require(contents.plans.first { $0.code == "BG" })
    let days = try #require(Day("2026-07-01"))...(try #require(Day("2026-09-30")))
    contents.closedPeriods = [
      ClosedPeriod(
        id: RecordID(high: 7, low: 7), plan: plan.id, period: .quarter(2026, 3), days: days,
        asOf: days.upperBound, closedOn: Books.demo.day, by: "an", seq: 12, rule: .sent)
    ]
    // The keys a person is told of after a change that the report is without.
    let remark = ClosedPeriodRow(closed: contents.closedPeriods[0], plan: "BG").leftOut.inDashboard
      .vi
    #expect(remark.hasPrefix("kỳ quý III/2026 của BG đã chốt: "))
    #expect(remark.hasSuffix("mở lại: phím b, mục «Các kỳ đã chốt» (8), chọn kỳ, x"))
    var driver = DashboardDriver(PlanBook(contents), on: Books.demo.day, plan: "BG")
    driver.press(.character("b"), .character("8"))
    #expect(driver.picker?.title.hasPrefix("CÁC KỲ ĐÃ CHỐT") == true)
    #expect(picture(of: driver.frame).contains("số liệu đến 30/09/2026, chốt ngày"))
    var reopening = driver
    reopening.press(.character("x"))
    // One key does not give up what was final.
    #expect(reopening.takeEffects().isEmpty)
    let question = try #require(reopening.state.notice?.text)
    #expect(question.hasPrefix("Mở lại kỳ quý III/2026 của BG?"), "\(question)")
    reopening.press(.enter)
    guard case .save(.make(let planned))? = reopening.takeEffects().last else {
      Issue.record("nothing was saved")
      return
    }
    #expect((planned.change as? PeriodReopening)?.period == .quarter(2026, 3))
    driver.press(.enter)
    guard case .comparison(let asked)? = driver.queries.last else {
      Issue.record("nothing was asked")
      return
    }
    #expect(asked.closing == contents.closedPeriods[0].frozen)
    #expect(asked.filter.plan == "BG" && asked.since == days.upperBound)
    let screen = picture(of: driver.frame)
    #expect(screen.contains("từ lúc chốt đến nay"))
    #expect(screen.contains("LÚC CHỐT VÀ NAY · không tính kết quả gửi sau 30/09/2026"))
  }
}
