import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import SamplePlans
import Testing
import Values

struct DeadlineFormTests {
  @Test func `a task with a deadline is extended`() throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("h"), .character("1"))
    driver.type("31/12/2026")
    driver.press(.control("s"))
    let change = try #require(Changes.planned(by: &driver) as? DeadlineExtension)
    #expect(change.code == "BG-V8")
    #expect(change.newDue == Day("2026-12-31"))
    #expect(change.decision == .granted)
    #expect(change.decidedOn == Books.day)
  }

  @Test(arguments: [Key.character("1"), .character("2")])
  func `a day that can not be read is not left by Enter`(choice: Key) {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("h"), choice)
    driver.type("31/2/2027")
    driver.press(.enter)
    #expect(driver.form?.focus == 0 && driver.form?.fields[0].problem != nil)
    driver.press(.control("u"))
    driver.type("28/2/2027")
    driver.press(.enter)
    #expect(driver.form?.focus == 1 && driver.form?.fields[0].problem == nil)
  }

  @Test func `more time can be asked for and refused`() throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("h"), .character("2"))
    driver.type("31/12/2026")
    driver.press(.control("s"))
    let asked = try #require(Changes.planned(by: &driver) as? DeadlineExtension)
    #expect(asked.decision == .asked)
    #expect(asked.askedOn == Books.day)
    #expect(asked.decidedOn == nil)
  }

  @Test func `a task without a deadline gets one, with its basis`() throws {
    var driver = DashboardDriver.task("BG-A2")
    driver.press(.character("h"))
    driver.type("trong quý I/2027")
    driver.press(.control("s"))
    #expect(Changes.planned(by: &driver) == nil)
    #expect(driver.form?.fields.last?.problem != nil)
    driver.type("họp ngày 12/11/2026")
    driver.press(.control("s"))
    let change = try #require(Changes.planned(by: &driver) as? DeadlineSetting)
    #expect(change.time == .words("trong quý I/2027"))
    #expect(change.basis == "họp ngày 12/11/2026")
  }

  @Test(arguments: [
    ("+10", "30/11/2026"), ("thứ sáu", "20/11/2026"), ("30/6", "30/06/2026"),
    ("cuối tháng", "30/11/2026"), ("ngày mai", "21/11/2026"), ("quý III/2027", "30/09/2027"),
    ("trước ngày 30/6/2027", "30/06/2027"), ("hằng quý", "hằng quý"),
  ])
  func `how a deadline is read is shown while it is typed`(typed: String, shown: String) throws {
    var driver = DashboardDriver.task("BG-A2")
    driver.press(.character("h"))
    driver.send(.event(.paste(typed)))
    let screen = (0..<40).map { String(driver.frame.grid[row: $0].map(\.character)) }
    #expect(screen.contains { $0.contains("đọc là:") && $0.contains(shown) })
    driver.press(.tab)
    driver.type("họp")
    driver.press(.control("s"))
    let made = driver.madeChange(DeadlineSetting.self)
    #expect(made?.time == .words(typed))
  }

  @Test func `a doubtful change is made once its person agrees`() throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("h"), .character("1"))
    driver.type("1/1/2024")
    driver.press(.control("s"))
    let made = driver.madeChange(DeadlineExtension.self)
    #expect(made != nil && made?.agreed == nil)
    let doubt = Words("BG-V8: hạn mới 01/01/2024 không sau hạn", "BG-V8: not after")
    driver.send(.saved(.failure(.unconfirmed(doubt))))
    #expect(driver.state.notice?.text == doubt.vi)
    driver.press(.enter)
    let agreed = driver.madeChange(DeadlineExtension.self)
    #expect(agreed?.agreed == doubt)
  }

  /// The sample in which more time was asked for BG-V8.
  private func asked(finding text: String) throws -> DashboardDriver {
    var contents = SamplePlans.contents
    let task = try #require(contents.tasks.first { $0.code == "BG-V8" }?.id)
    var asked = Extension(
      id: RecordID(high: 7, low: 1), task: task, newDue: Day("2026-12-20") ?? Books.day,
      decision: .asked)
    asked.reason = "chờ hướng dẫn"
    contents.extensions.append(asked)
    var driver = DashboardDriver(PlanBook(contents), on: Books.day, plan: "BG")
    driver.go(to: "3", finding: text)
    return driver
  }

  private func newDue(_ driver: DashboardDriver) -> String? {
    driver.typed(.entry("new_due", .day))
  }

  @Test func `who decides finds what was asked for, and for marked items nothing`() throws {
    var driver = try asked(finding: "BG-V8")
    driver.press(.character("h"), .character("1"))
    #expect(newDue(driver) == "20/12/2026")
    #expect(driver.typed(.entry("reason", .prose)) == "chờ hướng dẫn")
    driver = try asked(finding: "BG-V")
    driver.press(.character("*"))
    for _ in 0..<60 where driver.chosenTask != "BG-V8" { driver.press(.down) }
    #expect(driver.state.marks.count > 1)
    driver.press(.character("h"), .character("1"))
    #expect(newDue(driver) == "")
    #expect(driver.typed(.entry("reason", .prose)) == "")
  }

  @Test func `a review offers the days it may be counted from`() throws {
    var driver = DashboardDriver(judged: Books.sample, plan: "QN")
    driver.go(to: "3", finding: "QN-B2")
    driver.press(.character("h"))
    let labels = try #require(driver.picker).entries.map(\.label)
    #expect(labels.contains("24/11/2023"))
    #expect(labels.contains("17/04/2024"))
    let index = try #require(labels.firstIndex(of: "24/11/2023"))
    driver.type(String(index + 1))
    driver.press(.control("s"))
    let change = try #require(Changes.planned(by: &driver) as? DeadlineSetting)
    #expect(change.time == .anchor(Day("2023-11-24") ?? Books.day))
    #expect(change.basis.contains("45-NQ/TW"))
  }

  @Test func `a review counted from a chosen day can be extended, or counted from another`() throws
  {
    var contents = SamplePlans.contents
    let index = try #require(contents.tasks.firstIndex { $0.code == "QN-B2" })
    contents.tasks[index].deadline.anchor = Day("2023-11-24")
    contents.tasks[index].deadlineBasis = "NQ 45"
    var driver = DashboardDriver(
      judged: JudgedBook(PlanBook(contents), on: Books.day), plan: "QN")
    driver.go(to: "3", finding: "QN-B2")
    driver.press(.character("h"))
    #expect(driver.picker?.entries.map(\.key) == ["1", "2", "3", "4"])
    driver.press(.character("4"))
    #expect(driver.picker?.entries.first?.key == "1")
    #expect(driver.picker?.entries.last?.key == "0")
  }

  @Test func `a result that waits is confirmed or sent back from the top of the list`() throws {
    var driver = DashboardDriver.demo()
    driver.go(to: "3", finding: "BG-V7")
    driver.press(.character("t"), .character("r"), .control("s"))
    #expect(driver.form?.fields.last?.problem != nil)
    driver.press(.escape, .character("t"), .enter)
    #expect(driver.form?.title.hasSuffix("đã hoàn thành") == true)
  }
}
