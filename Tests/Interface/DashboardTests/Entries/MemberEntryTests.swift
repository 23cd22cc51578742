import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

struct MemberEntryTests {
  private func driver(_ size: Size = .wide) -> DashboardDriver {
    var driver = DashboardDriver(judged: Books.sample, size: size, plan: "HT")
    driver.go(to: "4", finding: "HT-C2")
    driver.press(.character("M"))
    return driver
  }

  private func list(_ driver: DashboardDriver) -> PasteList? {
    guard case .paste(let list)? = driver.state.overlay else { return nil }
    return list
  }

  private static let names = (1...81).map { "\($0). Đơn vị số \($0)" }

  @Test(arguments: [Size.wide, .usual, .small])
  func `a list pasted at once is told before it is saved as one change`(size: Size) throws {
    var driver = driver(size)
    driver.send(
      .event(.paste((Self.names + ["Sở Nội vụ", "đơn vị số 3"]).joined(separator: "\n"))))
    let counts = try #require(list(driver)?.preview?.counts)
    #expect((counts.new, counts.known, counts.repeated, counts.refused) == (81, 1, 1, 0))
    #expect(picture(of: driver.frame).contains("cơ quan mới 81"))
    _ = driver.takeEffects()
    driver.press(.enter)
    guard case .save(.make(let planned))? = driver.takeEffects().first,
      let joining = planned.change as? GroupJoining
    else {
      Issue.record("nothing was saved")
      return
    }
    #expect(joining.group == "HT-C2")
    #expect(joining.entries.count == 83)
    #expect(joining.from == nil)
    #expect(joining.state == .notStarted)
    #expect(joining.task == nil)
  }

  @Test func `pasted names are not left without a question`() throws {
    var driver = driver()
    driver.press(.escape)
    #expect(driver.state.overlay == nil && driver.state.notice == nil)
    driver.press(.character("M"))
    driver.send(.event(.paste(Self.names.joined(separator: "\n"))))
    driver.press(.escape)
    #expect(driver.state.notice?.question == .leaveForm)
    driver.press(.escape)
    #expect(list(driver)?.lines.count == 81)
    driver.press(.escape, .enter)
    #expect(driver.state.overlay == nil)
  }

  @Test func `names can be typed one by one, with a first day`() throws {
    var driver = driver()
    driver.type("Sở Y tế")
    driver.press(.enter)
    driver.type("Sở Tài chính")
    driver.press(.tab)
    driver.type("1/3/2026")
    _ = driver.takeEffects()
    driver.press(.control("s"))
    guard case .save(.make(let planned))? = driver.takeEffects().first,
      let joining = planned.change as? GroupJoining
    else {
      Issue.record("nothing was saved")
      return
    }
    #expect(joining.entries.map(\.name) == ["Sở Y tế", "Sở Tài chính"])
    #expect(joining.from == Day("2026-03-01"))
  }

  private func saved(_ driver: inout DashboardDriver) -> GroupJoining? {
    guard case .save(.make(let planned))? = driver.takeEffects().last else { return nil }
    return planned.change as? GroupJoining
  }

  @Test func `how the work stands is said with the list, or that nothing is known`() {
    var driver = driver()
    #expect(picture(of: driver.frame).contains("< chưa thực hiện (chưa đơn vị nào nộp) >"))
    #expect(picture(of: driver.frame).contains("qua hạn chưa nộp là quá hạn"))
    driver.type("Sở Y tế")
    driver.press(.tab, .tab, .right)
    #expect(picture(of: driver.frame).contains("< chưa có thông tin >"))
    driver.press(.control("s"))
    #expect(saved(&driver)?.state == nil)
  }

  @Test func `from a task it is said of that task`() {
    var driver = DashboardDriver(judged: Books.sample, plan: "HT")
    driver.go(to: "3", finding: "HT-B1")
    driver.press(.character("M"), .enter)
    driver.type("Sở Y tế")
    #expect(picture(of: driver.frame).contains("Phần việc HT-B1 ghi «chưa thực hiện»"))
    driver.press(.control("s"))
    #expect(saved(&driver)?.task == "HT-B1")
  }

  @Test func `finished work is open again only after a person agreed`() {
    var driver = driver()
    driver.type("Sở Y tế")
    driver.press(.control("s"))
    driver.send(.saved(.failure(.unconfirmed(Words("HT-B1/2026 mở lại", "HT-B1/2026 open")))))
    #expect(picture(of: driver.frame).contains("HT-B1/2026 mở lại"))
    driver.press(.enter)
    #expect(saved(&driver)?.isConfirmed == true)
  }

  @Test func `a day that is none is not saved`() {
    var driver = driver()
    driver.type("Sở Y tế")
    driver.press(.tab)
    driver.type("31/2/2026")
    _ = driver.takeEffects()
    driver.press(.control("s"))
    #expect(list(driver)?.isBadDay == true)
    #expect(driver.takeEffects().isEmpty)
  }

  @Test func `the last line comes back to be mended`() {
    var driver = driver()
    driver.type("Sở Y té")
    driver.press(.enter, .control("u"))
    #expect(list(driver)?.field.text == "Sở Y té")
    #expect(list(driver)?.lines.isEmpty == true)
  }

  @Test func `a task given to several groups asks which`() throws {
    var driver = DashboardDriver(judged: Books.sample, plan: "HT")
    driver.go(to: "3", finding: "HT-B1")
    driver.press(.character("M"))
    #expect(driver.picker?.entries.map(\.id) == ["HT-C2", "HT-C3", "HT-C4"])
    driver.press(.down, .enter)
    #expect(list(driver)?.group == "HT-C3")
  }

  @Test func `members that were marked leave the group in one change`() throws {
    var driver = DashboardDriver(judged: TickingTests.book(members: 3), plan: "HT")
    driver.go(to: "4", finding: "HT-C2")
    driver.press(.character("e"))
    let entry = try #require(driver.picker?.entries.first { $0.id == "leaving HT-C2" })
    driver.press(.character(entry.key.first ?? "?"))
    #expect(driver.picker?.entries.count == 3)
    driver.press(.character(" "), .down, .insert, .enter)
    guard case .save(.make(let planned))? = driver.takeEffects().last,
      let leaving = planned.change as? GroupLeaving
    else {
      Issue.record("nothing was saved")
      return
    }
    #expect(leaving.group == "HT-C2")
    #expect(leaving.names == ["HT-D1", "HT-D3"])
  }
}
