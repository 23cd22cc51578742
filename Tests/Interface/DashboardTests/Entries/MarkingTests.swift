import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

struct MarkingTests {
  private func tasks(_ size: Size = .wide) -> DashboardDriver {
    var driver = DashboardDriver(judged: Books.sample, size: size, plan: "BG")
    driver.press(.character("3"))
    return driver
  }

  private func marked(_ driver: DashboardDriver) -> [String] { driver.state.marks.inOrder }

  private func codes(_ driver: DashboardDriver, _ count: Int) -> [String] {
    driver.state.tasks.browser.list.rows.prefix(count).map(\.task.code)
  }

  /// The change that was to be saved.
  private func planned(_ driver: inout DashboardDriver) throws -> any PlannedChange {
    guard case .save(.make(let planned))? = driver.takeEffects().last else { throw Missing() }
    return planned.change
  }

  private struct Missing: Error {}

  @Test func `space marks a row, goes down, and unmarks it when pressed there again`() {
    var driver = tasks()
    driver.press(.character(" "), .character(" "))
    #expect(marked(driver) == codes(driver, 2))
    #expect(driver.state.tasks.browser.list.selection == 2)
    driver.press(.up, .character(" "))
    #expect(marked(driver) == codes(driver, 1))
  }

  @Test func `with marks the foot of the screen says that Esc takes them back`() {
    var driver = tasks()
    driver.press(.character(" "))
    #expect(picture(of: driver.frame).contains("Esc bỏ đánh dấu"))
    driver.press(.escape)
    #expect(marked(driver).isEmpty && !picture(of: driver.frame).contains("Esc bỏ đánh dấu"))
  }

  @Test func `shift and an arrow mark a range, also upwards`() {
    var driver = tasks()
    driver.press(.shiftDown, .shiftDown)
    #expect(marked(driver) == codes(driver, 3))
    var second = tasks()
    second.press(.down, .down, .shiftUp)
    #expect(Set(marked(second)) == Set(codes(second, 3).suffix(2)))
  }

  @Test func `a range reaches from the last mark to the chosen row, where Shift is not sent`() {
    var driver = tasks()
    driver.press(.character(" "), .down, .down, .character("-"))
    #expect(Set(marked(driver)) == Set(codes(driver, 4)))
  }

  @Test func `the whole list is marked and unmarked, also what is not held`() {
    var driver = DashboardDriver(judged: Books.big, size: .wide, plan: "XX")
    driver.press(.character("3"), .character("*"))
    #expect(driver.state.marks.count == 2_000)
    #expect(driver.state.marks.inOrder.last == "XX-V1999")
    driver.press(.character("*"))
    #expect(driver.state.marks.isEmpty)
  }

  @Test func `marks stay through sorting, filtering and reading anew, and go with Esc`() {
    var driver = tasks()
    driver.press(.shiftDown, .shiftDown)
    let before = marked(driver)
    driver.press(.character("s"), .character("6"), .character("S"), .character("R"))
    driver.press(.character("/"))
    driver.type("không có ở đâu")
    driver.press(.enter)
    #expect(marked(driver) == before)
    #expect(picture(of: driver.frame).contains("NHIỆM VỤ · đã đánh dấu 3"))
    driver.press(.escape)
    #expect(marked(driver).isEmpty)
    #expect(driver.state.message?.text == "đã bỏ đánh dấu 3 mục")
    #expect(driver.state.notice == nil)
  }

  @Test func `another plan begins without marks`() {
    var driver = tasks()
    driver.press(.character(" "), .character("c"))
    driver.type("HT")
    driver.press(.enter)
    #expect(marked(driver).isEmpty)
  }

  @Test func `a detail that is open is about its own task`() {
    var driver = tasks()
    driver.press(.character(" "), .enter, .character("t"))
    #expect(driver.picker?.title.hasSuffix("việc đã đánh dấu") == false)
  }

  @Test func `three marked tasks are asked about by name, and get a state in one change`() throws {
    var driver = tasks()
    driver.press(.shiftDown, .shiftDown)
    let wanted = marked(driver)
    driver.press(.character("t"), .character("3"))
    driver.type("họp giao ban")
    driver.press(.enter)
    #expect(driver.takeEffects().isEmpty)
    let text = try #require(driver.state.notice?.text)
    #expect(text.hasPrefix("Ghi tình trạng «đang thực hiện» cho 3 mục:\n- \(wanted[0]) "))
    driver.press(.enter)
    var said = WorkUpdate(.inProgress)
    said.note = "họp giao ban"
    let change = try #require(try planned(&driver) as? ItemwiseChange)
    #expect(change == ItemwiseChange(wanted) { StateChange(of: $0, said) })
    driver.send(.saved(.success(.made(Changes.change))))
    #expect(driver.state.overlay == nil)
    #expect(marked(driver).isEmpty)
    let codes = wanted.joined(separator: ", ")
    #expect(driver.state.message?.text == "Đã ghi 3 mục: \(codes) · u hoàn tác")
  }

  @Test func `two in sight are not asked about; one out of sight is`() throws {
    var driver = tasks()
    driver.press(.shiftDown, .character("t"), .character("3"), .enter)
    #expect(driver.state.notice == nil)
    #expect(driver.takeEffects().count == 1)
    var hidden = tasks()
    let code = hidden.state.tasks.browser.list.rows[0].task.code
    hidden.press(.character(" "), .character("/"))
    hidden.type("BG-V8")
    hidden.press(.enter, .character("t"), .character("3"), .enter)
    #expect(try #require(hidden.state.notice?.text).contains("\n- \(code) "))
  }

  @Test func `finished and paused work among the marked is told, whatever their number`() throws {
    var driver = DashboardDriver.demo()
    driver.press(.character("3"), .character("*"), .character("t"), .character("3"), .control("s"))
    let all = try #require(driver.state.notice?.text)
    #expect(all.contains(" cho 45 mục, trong đó 5 đã hoàn thành, "), "\(all)")
    #expect(all.contains("1 tạm dừng"))
    var single = DashboardDriver.demo()
    single.go(to: "3", finding: "BG-V5")
    single.press(.character(" "), .character("t"), .character("3"), .enter)
    #expect(try #require(single.state.notice?.text).contains("trong đó 1 đã hoàn thành:"))
  }

  @Test func `the states told are those of now, not those when the rows were marked`() throws {
    var driver = tasks()
    driver.press(.shiftDown, .character("t"), .character("3"))
    let wanted = marked(driver)
    var contents = Books.sample.book.contents
    let task = try #require(contents.tasks.first { $0.code == wanted[1] })
    for index in contents.obligations.indices where contents.obligations[index].task == task.id {
      contents.obligations[index].state = .paused
      contents.obligations[index].note = "chờ hướng dẫn"
    }
    driver.changeStore(to: PlanBook(contents))
    driver.press(.enter)
    #expect(try #require(driver.state.notice?.text).contains("trong đó 1 tạm dừng:"))
  }

  @Test func `a remark that the one for all would replace is told before`() throws {
    var driver = tasks()
    driver.press(.shiftDown, .character("t"), .character("7"))
    let wanted = marked(driver)
    var contents = Books.sample.book.contents
    let task = try #require(contents.tasks.first { $0.code == wanted[1] })
    for index in contents.obligations.indices where contents.obligations[index].task == task.id {
      contents.obligations[index].note = "chờ Sở Tài chính"
    }
    driver.changeStore(to: PlanBook(contents))
    driver.type("chờ vốn")
    driver.press(.enter)
    let told = try #require(driver.state.notice?.text)
    #expect(told.contains("trong đó 1 đang có ghi chú, sẽ bị thay bằng lý do này:"), "\(told)")
    // Without a remark for all, each keeps its own.
    var kept = tasks()
    kept.changeStore(to: PlanBook(contents))
    kept.press(.shiftDown, .character("t"), .character("3"), .enter)
    #expect(kept.state.notice == nil)
  }

  @Test func `a reason is asked for once, for all`() throws {
    var driver = tasks()
    driver.press(.shiftDown, .character("t"), .character("7"), .enter)
    #expect(driver.form?.fields.last?.problem == "cần điền ô này")
    #expect(driver.takeEffects().isEmpty)
  }

  @Test func `a role is given in all marked tasks`() throws {
    var driver = tasks()
    driver.press(.shiftDown, .shiftDown)
    let wanted = marked(driver)
    driver.press(.character("p"), .character("4"))
    driver.type("Ban Tuyên giáo")
    let agency = try #require(driver.picker?.chosen?.id)
    driver.press(.enter, .control("s"), .enter)
    let change = try #require(try planned(&driver) as? AssignRole)
    #expect(change.codes == wanted)
    #expect(change.agency == agency)
  }

  @Test func `a later day is written for all marked tasks`() throws {
    var driver = tasks()
    driver.press(.shiftDown, .shiftDown)
    let wanted = marked(driver)
    driver.press(.character("h"), .character("1"))
    driver.type("31/3/2027")
    driver.press(.control("s"), .enter)
    let change = try #require(try planned(&driver) as? ItemwiseChange)
    #expect(change.items.map(\.code) == wanted)
    let first = try #require(change.items.first?.change.change as? DeadlineExtension)
    #expect(first.newDue == Day(2027, 3, 31))
    #expect(first.decision == .granted)
  }

  @Test func `parts of a task are marked and get a state in one change`() throws {
    var driver = DashboardDriver(judged: TickingTests.book(members: 5), size: .wide, plan: "HT")
    driver.go(to: "3", finding: "HT-B1")
    driver.press(.character("t"), .shiftDown, .insert, .insert, .control("t"), .character("3"))
    driver.press(.enter, .enter)
    let change = try #require(try planned(&driver) as? ItemwiseChange)
    #expect(change.items.map(\.code) == ["HT-B1/2026@HT-D1", "HT-B1/2026@HT-D3"])
  }

  @Test func `agencies are marked on their own`() {
    var driver = tasks()
    driver.press(.character("4"), .character(" "), .character(" "))
    #expect(driver.state.agencyMarks.count == 2)
    #expect(marked(driver).isEmpty)
    #expect(picture(of: driver.frame).contains("· đã đánh dấu 2"))
  }

  @Test func `there is nothing to mark in targets, the calendar or the log`() {
    for screen: Character in ["2", "5", "6"] {
      var driver = tasks()
      driver.press(.character(screen), .character(" "))
      #expect(driver.state.message?.text.hasPrefix("mở danh sách nhiệm vụ") == true)
    }
  }
}
