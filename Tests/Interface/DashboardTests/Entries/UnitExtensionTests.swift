import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

/// A later day for work that several units share.
struct UnitExtensionTests {
  private func driver() -> DashboardDriver {
    var driver = DashboardDriver(judged: TickingTests.book(members: 3), plan: "HT")
    driver.go(to: "3", finding: "HT-B1")
    driver.press(.character("h"))
    return driver
  }

  private func granted(_ driver: inout DashboardDriver) -> DeadlineExtension? {
    driver.press(.character("1"))
    driver.type("31/12/2026")
    driver.press(.control("s"))
    guard case .save(.make(let planned))? = driver.takeEffects().last else { return nil }
    return planned.change as? DeadlineExtension
  }

  @Test func `it is entered for all units`() {
    var driver = driver()
    #expect(driver.picker?.entries.count == 4)
    driver.press(.enter)
    #expect(granted(&driver)?.code == "HT-B1/2026")
  }

  @Test func `or for the one that is found by its name`() {
    var driver = driver()
    driver.type("so 2")
    driver.press(.enter)
    #expect(granted(&driver)?.code == "HT-B1/2026@HT-D2")
  }

  @Test func `who decides for a unit finds what that unit asked for, and no other`() throws {
    let judged = TickingTests.book(members: 3)
    var contents = judged.book.contents
    let task = try #require(contents.tasks.first { $0.code == "HT-B1" }?.id)
    var asked = Extension(
      id: RecordID(high: 7, low: 1), task: task, newDue: Day("2026-12-20") ?? judged.day,
      decision: .asked)
    asked.member = contents.agencies.first { $0.code == "HT-D1" }?.id
    asked.period = .year(2026)
    contents.extensions.append(asked)
    for (unit, due) in [("1", "20/12/2026"), ("2", "")] {
      var driver = DashboardDriver(PlanBook(contents), on: judged.day, plan: "HT")
      driver.go(to: "3", finding: "HT-B1")
      driver.press(.character("h"))
      driver.type("so \(unit)")
      driver.press(.enter, .character("1"))
      #expect(driver.typed(.entry("new_due", .day)) == due)
    }
  }

  @Test func `or for some of them, marked by hand, in one change`() throws {
    var driver = driver()
    driver.press(.down, .character(" "))
    driver.type("so 3")
    driver.press(.insert)
    #expect(driver.picker?.markedEntries.map(\.id) == ["HT-B1/2026@HT-D1", "HT-B1/2026@HT-D3"])
    #expect(picture(of: driver.frame.grid).contains("đã đánh dấu 2"))
    driver.press(.enter, .character("1"))
    #expect(driver.form?.title == "HT-B1/2026 · 2 đơn vị · đồng ý gia hạn")
    driver.type("31/12/2026")
    driver.press(.control("s"), .enter)
    guard case .save(.make(let planned))? = driver.takeEffects().last,
      let change = planned.change as? ItemwiseChange
    else {
      Issue.record("nothing was saved")
      return
    }
    #expect(change.items.map(\.code) == ["HT-B1/2026@HT-D1", "HT-B1/2026@HT-D3"])
    #expect(change.command == "extend")
  }

  @Test func `marks are taken away before the list is left, and one mark is one unit`() {
    var driver = driver()
    driver.press(.down, .shiftDown, .escape)
    #expect(driver.picker?.markedEntries.isEmpty == true)
    driver.press(.character(" "), .enter)
    #expect(granted(&driver)?.code == "HT-B1/2026@HT-D2")
    // The line for all of them can not be marked.
    driver = self.driver()
    driver.press(.character(" "))
    #expect(driver.picker?.markedEntries.isEmpty == true)
  }

  @Test func `what was asked for one unit is not answered for another, nor for all`() throws {
    let judged = TickingTests.book(members: 2)
    let author = Author(user: "lan", uid: 7, at: "2026-11-20T02:00:00Z", day: judged.day)
    let asking = DeadlineExtension(
      of: "HT-B1/2026@HT-D1", to: Day("2026-12-20") ?? judged.day, .asked)
    let id = RecordID(high: 7, low: 1)
    var contents = judged.book.contents
    let task = try #require(contents.tasks.first { $0.code == "HT-B1" }?.id)
    let asked = try asking.edits(in: ChangeScene(judged, author: author) { id })
    #expect(asked.map(\.action) == [.insert])
    var record = Extension(id: id, task: task, newDue: asking.newDue, decision: .asked)
    record.member = contents.agencies.first { $0.code == "HT-D1" }?.id
    record.period = .year(2026)
    contents.extensions.append(record)
    let scene = ChangeScene(JudgedBook(PlanBook(contents), on: judged.day), author: author) {
      RecordID(high: 7, low: 2)
    }
    let answers = [("@HT-D1", Edit.Action.set), ("@HT-D2", .insert), ("", .insert)]
    for (unit, action) in answers {
      let edits = try DeadlineExtension(of: "HT-B1/2026\(unit)", to: asking.newDue)
        .edits(in: scene)
      #expect(edits.map(\.action) == [action], "\(unit)")
    }
  }
}
