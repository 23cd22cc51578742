import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import PlanModelTestSupport
import Testing
import Values

@Suite struct `What waits for a person` {
  /// Work with a day of its own whose agency is still there.
  private static let asked =
    Books.reorganised.tasks.first { row in
      row.plan == "BG" && !row.mustBeReassigned && row.timeClass == .unreported
        && row.task.deadline.recurrence == nil
    } ?? Books.reorganised.tasks[0]

  /// A plan with work of which more time was asked for, work without an agency, and work closed.
  private static let waiting: JudgedBook = {
    var contents = Books.reorganised.book.contents
    let work = contents.tasks.first { $0.code == asked.code }
    let closed = contents.tasks.first { $0.code == "DB-G1" } ?? contents.tasks.last
    if let work {
      contents.extensions.append(
        Extension(id: .of(9_001), task: work.id, newDue: .of("2026-12-31"), decision: .asked))
      var told = ProgressReport(
        id: .of(9_002), item: .work(task: work.id, member: nil, period: nil), for: .year(2025),
        day: .of("2025-07-20"), by: "Lan")
      told.difficulty = "chưa bố trí kinh phí"
      told.difficultyState = .open
      contents.progressReports.append(told)
    }
    if let closed, let index = contents.obligations.firstIndex(where: { $0.task == closed.id }) {
      contents.obligations[index].state = .closed
    }
    return JudgedBook(PlanBook(contents), on: Books.reorganised.day)
  }()

  private func rows(_ driver: DashboardDriver) -> [String] {
    (0..<driver.frame.grid.size.rows).map { row in
      String(driver.frame.grid[row: row].map(\.character))
    }
  }

  @Test(arguments: [nil, "BG", "QN"] as [String?])
  func `each count of the line opens a list of as many`(plan: String?) throws {
    let driver = DashboardDriver(judged: Books.demo, plan: plan)
    let line = try #require(rows(driver).firstIndex { $0.hasPrefix("VIỆC CẦN XỬ LÝ") })
    var opened = 0
    for column in 0..<120 {
      var clicked = driver
      clicked.point(.press, column, line)
      guard let kind = clicked.state.tasks.attention else { continue }
      opened += 1
      #expect(clicked.state.screen == .tasks)
      let count = clicked.state.tasks.browser.list.count
      #expect(rows(driver)[line].contains("\(count)"), "\(kind) \(count)")
      #expect(count > 0)
    }
    #expect(opened > 20)
  }

  @Test func `the line is there for all plans and for one agency, and counts what is in view`() {
    for (plan, agency) in [(nil, nil), (nil, "HT-C1"), ("BG", "BG-C12")] as [(String?, String?)] {
      let driver = DashboardDriver(judged: Books.demo, plan: plan, agency: agency)
      #expect(rows(driver).contains { $0.hasPrefix("VIỆC CẦN XỬ LÝ") })
      for kind in Attention.allCases {
        var listed = driver
        listed.press(.character("l"))
        listed.type(kind.words.vi)
        let note = listed.picker?.chosen?.note
        listed.press(.enter)
        #expect(listed.state.tasks.attention == kind)
        #expect(note == String(listed.state.tasks.browser.list.count), "\(kind)")
      }
    }
  }

  @Test func `what a leader decides stands in one list, from which Enter decides`() throws {
    var driver = DashboardDriver(judged: Self.waiting, plan: "BG")
    driver.press(.character("y"))
    #expect(driver.state.tasks.attention == .decision)
    let rows = driver.state.tasks.browser.list.rows
    #expect(rows.contains { $0.code == Self.asked.code })
    let lost = try #require(rows.first { $0.mustBeReassigned }?.code)
    for (code, title) in [(Self.asked.code, "GIA HẠN"), (lost, "PHÂN CÔNG LẠI")] {
      var deciding = driver
      while deciding.state.tasks.browser.list.selected?.code != code { deciding.press(.down) }
      deciding.press(.enter)
      let picker = try #require(deciding.picker)
      #expect(picker.title.uppercased().contains(title))
      #expect(picker.title.contains(code))
    }
  }

  @Test func `the list of who has not reported counts agencies, and the tasks the line counts`()
    throws
  {
    var driver = DashboardDriver(judged: TickingTests.book(members: 3), plan: "HT")
    let line = try #require(rows(driver).first { $0.contains("chưa báo cáo ") })
    driver.press(.character("B"))
    let heading = try #require(driver.picker?.entries.first { $0.isHeading }?.label)
    let tasks = try #require(heading.firstMatch(of: /(\d+) việc/)?.1)
    #expect(line.contains("chưa báo cáo \(tasks)/"), "\(line) \(heading)")
    let agencies = try #require(heading.firstMatch(of: /(\d+) cơ quan/)?.1)
    #expect(Int(agencies) ?? 0 > Int(tasks) ?? 0)
  }

  @Test func `a difficulty is answered from the list`() throws {
    var contents = Self.waiting.book.contents
    contents.extensions = []
    var driver = DashboardDriver(
      judged: JudgedBook(PlanBook(contents), on: Self.waiting.day), plan: "BG")
    driver.press(.character("y"))
    while driver.state.tasks.browser.list.selected?.code != Self.asked.code { driver.press(.down) }
    driver.press(.enter)
    #expect(driver.form?.introduction == "chưa bố trí kinh phí")
    driver.press(.control("s"))
    #expect(driver.form?.fields.first?.problem != nil)
    driver.type("giao Sở Tài chính bố trí")
    driver.press(.control("s"))
    guard case .save(.make(let planned))? = driver.takeEffects().last else {
      Issue.record("nothing saved")
      return
    }
    #expect(
      planned.change as? DifficultyAnswer
        == DifficultyAnswer(
          to: Self.asked.code, "giao Sở Tài chính bố trí", on: Self.waiting.day,
          report: contents.progressReports.last?.id))
  }

  @Test func `who decides need not type what was asked for`() {
    var driver = DashboardDriver(judged: Self.waiting, plan: "BG")
    driver.press(.character("y"))
    while driver.state.tasks.browser.list.selected?.code != Self.asked.code { driver.press(.down) }
    driver.press(.enter, .character("1"))
    #expect(driver.form?.fields.first?.text.text == "31/12/2026")
  }
}
