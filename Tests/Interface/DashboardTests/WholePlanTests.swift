import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

/// What typing in a whole plan needs beside its single items.
struct WholePlanTests {
  @Test func `a list that is pasted into a field of names loses its numbers and bullets`() throws {
    var driver = DashboardDriver.demo()
    driver.press(.character("a"), .character("5"))
    driver.type("Các xã")
    driver.press(.tab)
    driver.send(.event(.paste("1. Xã Một;\n2) Xã Hai;\n- Xã Ba, phường Bốn.\n")))
    driver.press(.control("s"))
    let group = try #require(Changes.planned(by: &driver) as? AddAgency)
    #expect(group.members == "Xã Một; Xã Hai; Xã Ba, phường Bốn")
  }

  @Test func `a list of all plans says which of them it leaves out`() {
    let said = "không tính DL (cần xác nhận hiệu lực)"
    for (screen, head) in [("2", "CHỈ TIÊU"), ("3", "NHIỆM VỤ"), ("4", "CƠ QUAN, ĐƠN VỊ")] {
      var driver = DashboardDriver.demo(plan: nil)
      driver.press(.character(Character(screen)))
      func title() -> Substring? {
        picture(of: driver.frame).split(separator: "\n").first { $0.contains("┌ \(head)") }
      }
      #expect(title()?.contains(said) == true, "\(title() ?? "")")
      // Words are looked for in all plans.
      driver.press(.character("/"))
      driver.type("a")
      #expect(title()?.contains("không tính") == false)
    }
    var one = DashboardDriver.demo(plan: "BG")
    one.press(.character("3"))
    #expect(!picture(of: one.frame).contains("không tính"))
  }

  @Test func `a group that was saved is named by its own code, and its members by their number`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("a"), .character("5"))
    driver.type("Các xã")
    driver.press(.control("s"))
    let agencies = (1...35).map { number in
      Agency(
        id: RecordID(high: 8, low: UInt64(number)), code: "BG-C\(100 + number)",
        name: "Xã \(number)", kind: number == 1 ? .group : .state)
    }
    let edits = agencies.map { $0.insertion(code: $0.code) }
    driver.send(.saved(.success(.made(Changes.adding(edits)))))
    #expect(driver.form?.introduction.contains("BG-C101") ?? false)
    #expect(driver.state.message?.text.contains("BG: thêm 35 cơ quan, đơn vị") ?? false)
  }

  @Test func `a plan that was removed is shown again once that is taken back`() throws {
    var driver = DashboardDriver.demo()
    let whole = Books.demo.book
    let plan = try #require(whole.contents.plans.first { $0.code == "BG" })
    var contents = whole.contents
    contents.plans.removeAll { $0.code == "BG" }
    driver.changeStore(to: PlanBook(contents))
    driver.send(.saved(.success(.made(Changes.adding([plan.insertion(code: "BG").inverse])))))
    #expect(driver.state.plan == nil)
    driver.changeStore(to: whole)
    driver.send(.saved(.success(.undone(Changes.adding([plan.insertion(code: "BG")])))))
    #expect(driver.state.plan == "BG")
    #expect(driver.takeEffects().last == .rememberPlan("BG"))
  }

  @Test func `a plan taken back by others leaves the view of all plans as it is`() throws {
    var driver = DashboardDriver.demo(plan: nil)
    let plan = try #require(Books.demo.book.contents.plans.first { $0.code == "BG" })
    driver.send(.saved(.success(.undone(Changes.adding([plan.insertion(code: "BG")])))))
    #expect(driver.state.plan == nil)
  }

  @Test func `among all plans, that of the chosen row is decided about`() {
    var driver = DashboardDriver.demo(plan: nil)
    driver.press(.character("V"))
    let code = driver.state.overview.tasks.selected?.plan ?? "?"
    #expect(driver.picker?.title.hasPrefix("\(code) · ") == true)
  }

  @Test(arguments: [Key.character("5"), .character("6")])
  func `in a store without a plan every screen says how to add one`(screen: Key) {
    var driver = DashboardDriver(judged: Books.empty)
    driver.press(screen)
    let shown = picture(of: driver.frame)
    #expect(shown.contains("kho chưa có kế hoạch nào; bấm a để thêm kế hoạch"))
    #expect(shown.contains("a thêm"))
  }

  @Test(arguments: [Size.wide, .usual, .small])
  func `of all plans, what is past its day without information is counted`(size: Size) {
    let driver = DashboardDriver(judged: Books.sample, size: size)
    let late = Books.sample.tasks.count { $0.plan == "BG" && $0.timeClass == .unreported }
    let line = picture(of: driver.frame).split(separator: "\n").first { $0.hasPrefix("BG  ") }
    let said = ["chưa có thông tin \(late)", "chưa rõ \(late)", "? \(late)"]
    #expect(late > 0 && said.contains { line?.contains($0) == true }, "\(line ?? "")")
  }

  @Test func `what is typed into a field is seen from its beginning once it is left`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("a"), .character("6"))
    driver.type("Nâng cao năng lực cho đội ngũ cán bộ, công chức xây dựng pháp luật 2026 - 2030")
    #expect(!picture(of: driver.frame.grid).contains("Nâng cao"))
    driver.press(.tab)
    #expect(picture(of: driver.frame.grid).contains("Nâng cao năng lực cho đội ngũ"))
  }

  @Test func `a target of groups, or part of another, is typed in, and the other stays`() throws {
    var driver = DashboardDriver.demo()
    driver.press(.character("2"), .character("a"), .enter)
    driver.type("Bác sĩ")
    driver.press(.tab)
    driver.type("tối thiểu 14")
    driver.press(.tab, .tab, .tab, .tab, .tab)
    driver.type("cấp tỉnh; cấp xã")
    driver.press(.tab, .control("o"))
    let parent = try #require(driver.picker?.entries.first { $0.id == "BG-T1" })
    driver.type(parent.id)
    driver.press(.enter, .control("s"))
    let target = try #require(Changes.planned(by: &driver) as? AddTarget)
    #expect(target.inputs.contains(.value(field: "groups", .text("cấp tỉnh\ncấp xã"))))
    #expect(target.inputs.contains(.named(field: "parent", .target, "BG-T1")))
    let made = Target(
      id: Changes.record, plan: Changes.record, code: "BG-T99", ordinal: 99, label: "Bác sĩ",
      comparator: .atLeast)
    driver.send(.saved(.success(.made(Changes.adding([made.insertion(code: "BG-T99")])))))
    #expect(driver.typed(.entry("parent", .plain)) == "BG-T1")
    #expect(driver.typed(.entry("groups", .names)) == "")
  }
}
