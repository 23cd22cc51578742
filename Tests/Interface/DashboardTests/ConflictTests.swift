import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import SamplePlans
import Testing
import Values

/// What becomes of an open form once its person was told that another had changed the item.
@Suite struct `A form after a conflict` {
  /// The demonstration in which somebody else has changed a target, its figures, a task, an agency
  /// and a plan.
  private var changed: PlanBook {
    var contents = SamplePlans.demo(on: Books.day)
    for index in contents.tasks.indices { contents.tasks[index].label += " (đã sửa)" }
    for index in contents.targets.indices { contents.targets[index].label += " (đã sửa)" }
    for index in contents.agencies.indices { contents.agencies[index].name += " (đã sửa)" }
    for index in contents.plans.indices { contents.plans[index].title += " (đã sửa)" }
    for index in contents.obligations.indices { contents.obligations[index].note = "đã sửa" }
    for index in contents.observations.indices { contents.observations[index].source = "đã sửa" }
    return PlanBook(contents)
  }

  /// Sends the form, lets it be refused since the store was changed, and sends it once more.
  private func sendTwice(_ driver: inout DashboardDriver, changedTo book: PlanBook? = nil) {
    driver.press(.control("s"))
    _ = driver.takeEffects()
    driver.changeStore(to: book ?? changed)
    driver.send(.saved(.failure(.conflict([Changes.conflict]))))
    driver.press(.enter, .control("s"))
  }

  @Test func `a figure is held against the one that is there now`() throws {
    var driver = DashboardDriver.demo(plan: nil)
    driver.go(to: "2", finding: "DB-T6")
    let day = driver.state.targets.browser.list.selected?.observations.first?.day.printed
    driver.press(.character("m"))
    driver.type("11,3")
    driver.press(.tab)
    driver.type(try #require(day))
    sendTwice(&driver)
    let saved = driver.madeChange(FigureEntering.self)
    let made = try #require(saved)
    guard case .figure(let seen) = made.seen else {
      Issue.record("\(made.seen)")
      return
    }
    #expect(seen.source == "đã sửa" && made.figure.source == nil)
    #expect(made.figure.value == Decimal("11.3"))
  }

  @Test func `a figure stays one of the day it was typed for`() throws {
    var driver = DashboardDriver.demo(plan: nil)
    driver.go(to: "2", finding: "DB-T6")
    driver.press(.character("m"))
    driver.type("11,3")
    let day = driver.typed(.day)
    var contents = changed.contents
    let target = try #require(contents.targets.first { $0.code == "DB-T6" }?.id)
    contents.observations.append(
      Observation(
        id: RecordID(high: 9, low: 9), target: target, day: Books.day - 1, value: Decimal(12)))
    driver.press(.control("s"))
    driver.changeStore(to: PlanBook(contents))
    driver.send(.saved(.failure(.conflict([Changes.conflict]))))
    #expect(driver.typed(.day) == day)
    #expect(driver.typed(.value) == "11,3")
  }

  @Test(
    arguments: [
      ("3", "BG-V8", "label"), ("2", "BG-T2", "label"), ("4", "BG-C2", "name"),
    ] as [(Character, String, String)])
  func `an edit is held against the item that is there now`(
    screen: Character, code: String, field: String
  ) throws {
    var driver = DashboardDriver.demo()
    driver.go(to: screen, finding: code)
    driver.press(.character("e"), .enter)
    driver.press(.control("u"))
    driver.type("Tên của tôi")
    sendTwice(&driver)
    let saved = driver.madeChange(EditItem.self)
    let seen = try #require(saved?.seen)
    guard case .text(let name) = seen.value(of: field) else {
      Issue.record("no \(field)")
      return
    }
    #expect(name.hasSuffix(" (đã sửa)"))
  }

  @Test func `an edit of a plan is held against the plan that is there now`() throws {
    var driver = DashboardDriver.demo()
    driver.press(.character("e"))
    let entry = try #require(driver.picker?.entries.first { $0.id == "edit BG" })
    driver.press(.character(entry.key.first ?? "?"), .control("u"))
    driver.type("Tên của tôi")
    sendTwice(&driver)
    let saved = driver.madeChange(EditItem.self)
    let seen = try #require(saved?.seen)
    guard case .text(let title) = seen.value(of: "title") else {
      Issue.record("no title")
      return
    }
    #expect(title.hasSuffix(" (đã sửa)"))
  }

  @Test func `a correction of the register is held against the act that is there now`() throws {
    var driver = DashboardDriver(judged: Books.register, plan: "BG")
    driver.press(.character("L"))
    driver.type("TD-1")
    driver.press(.control("e"), .control("u"))
    driver.type("121/UBND-TH")
    var contents = Books.register.book.contents
    for index in contents.followUps.indices { contents.followUps[index].subject = "đã sửa" }
    sendTwice(&driver, changedTo: PlanBook(contents))
    let saved = driver.madeChange(EditItem.self)
    let edit = try #require(saved)
    #expect(edit.seen?.value(of: "subject") == .text("đã sửa"))
    #expect(edit.inputs == [.value(field: "document", .text("121/UBND-TH"))])
    #expect(driver.typed(.entry("subject", .prose)) == "đã sửa")
  }

  @Test func `an edit of a section is held against the section that is there now`() throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("e"))
    let sections = try #require(driver.picker?.entries.first { $0.id == "sections BG" })
    driver.press(.character(sections.key.first ?? "?"), .enter, .character("1"))
    driver.type(" của tôi")
    var contents = SamplePlans.demo(on: Books.day)
    for index in contents.sections.indices { contents.sections[index].title += " (đã sửa)" }
    sendTwice(&driver, changedTo: PlanBook(contents))
    let saved = driver.madeChange(EditItem.self)
    guard case .text(let title)? = saved?.seen?.value(of: "title") else {
      Issue.record("no title")
      return
    }
    #expect(title.hasSuffix(" (đã sửa)"))
  }

  @Test func `a state said over time is held against the part that is there now`() throws {
    var driver = DashboardDriver.demo()
    driver.press(.character("5"), .character("v"))
    for _ in 0..<60 where driver.state.calendar.timeline.selected?.row.allParts.count != 1 {
      driver.press(.down)
    }
    driver.press(.character("t"), .character("3"))
    sendTwice(&driver)
    let saved = driver.madeChange(PartSaying.self)
    let part = try #require(saved?.part)
    #expect(part.obligation.note == "đã sửa")
  }
}
