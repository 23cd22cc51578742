import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

/// Adding, editing and removing from the keyboard.
struct OwnWorkTests {
  // MARK: Adding

  @Test func `an empty store begins with a plan in two keys`() throws {
    var driver = DashboardDriver(judged: Books.empty)
    driver.press(.character("a"), .enter)
    #expect(driver.form?.title == "THÊM KẾ HOẠCH")
    driver.type("KH phát triển nhân lực")
    driver.press(.enter)
    driver.type("Bắc Ninh")
    driver.press(.control("s"))
    let plan = try #require(Changes.planned(by: &driver) as? AddPlan)
    #expect(plan.code == nil)
    #expect(
      plan.inputs == [
        .value(field: "title", .text("KH phát triển nhân lực")),
        .value(field: "place", .text("Bắc Ninh")),
      ])
  }

  @Test func `lines pasted into a field of one line are said to be joined`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("3"), .character("a"), .character("1"))
    driver.send(.event(.paste("Rà soát\n\nbáo cáo\n")))
    #expect(driver.state.message?.text == "đã ghép 2 dòng vào một ô")
    var agencies = DashboardDriver.demo()
    agencies.press(.character("4"), .character("a"), .character("1"))
    agencies.send(.event(.paste("Sở A\nSở B\n")))
    #expect(agencies.state.message?.text.contains("bấm M trên nhóm đó") ?? false)
  }

  @Test func `a new plan is the one shown from then on`() {
    var driver = DashboardDriver(judged: Books.empty)
    driver.press(.character("a"), .enter)
    driver.type("KH")
    driver.press(.control("s"))
    let plan = Plan(id: Changes.record, code: "BN", title: "KH")
    driver.send(.saved(.success(.made(Changes.adding([plan.insertion(code: "BN")])))))
    #expect(driver.form == nil)
    #expect(driver.state.message?.text.contains("BN: thêm kế hoạch «KH»") ?? false)
  }

  @Test(
    arguments: [
      ("1", "THÊM NHIỆM VỤ · BG"), ("2", "THÊM CHỈ TIÊU · BG"), ("3", "THÊM NHIỆM VỤ · BG"),
      ("4", "THÊM CƠ QUAN, ĐƠN VỊ · BG"),
    ] as [(Character, String)])
  func `the first choice is what the screen lists`(key: Character, title: String) {
    var driver = DashboardDriver.demo()
    driver.press(.character(key), .character("a"), .enter)
    #expect(driver.form?.title == title)
  }

  @Test func `a task is added with its lead, its deadline and its partners`() throws {
    var driver = DashboardDriver.demo()
    driver.press(.character("a"), .character("1"))
    driver.type("Ban hành kế hoạch")
    driver.press(.tab)
    driver.type("BG-C1")
    driver.press(.tab)
    driver.type("trong quý I/2027")
    driver.press(.tab)
    driver.type("BG-C2; BG-C3")
    driver.press(.control("s"))
    let task = try #require(Changes.planned(by: &driver) as? AddTask)
    #expect(task.plan == "BG")
    #expect(task.holders == [.init(.lead, "BG-C1"), .init(.coordinating, "BG-C2; BG-C3")])
    #expect(task.inputs.contains(.value(field: "due", .text("2027-03-31"))))
  }

  @Test func `what can not be read is marked and nothing is sent`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("2"), .character("a"), .enter)
    driver.type("Bác sĩ")
    driver.press(.tab)
    driver.type("nhiều")
    driver.press(.tab, .tab, .tab, .tab)
    driver.type("31/2/2026")
    driver.press(.control("s"))
    #expect(driver.effects.isEmpty)
    #expect(driver.form?.fields.filter { $0.problem != nil }.count == 2)
    #expect(driver.form?.focus == 1)
  }

  @Test func `the next task is typed right after, with the same lead and section`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("a"), .character("1"))
    driver.type("Việc một")
    driver.press(.tab)
    driver.type("BG-C1")
    driver.press(.control("s"))
    let task = PlanTask(
      id: Changes.record, plan: Changes.record, code: "BG-A9", ordinal: 1, kind: .task,
      label: "Việc một")
    driver.send(.saved(.success(.made(Changes.adding([task.insertion(code: "BG-A9")])))))
    #expect(driver.form?.introduction.contains("BG-A9") ?? false)
    #expect(driver.typed(.entry("label", .prose)) == "")
    #expect(driver.typed(.entry("lead", .names)) == "BG-C1")
    // Nothing typed yet, so that nothing is lost and nothing is asked.
    driver.press(.escape)
    #expect(driver.form == nil)
    #expect(driver.state.notice == nil)
  }

  @Test func `leaving a form with something typed asks first`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("a"), .character("1"))
    driver.type("Việc")
    driver.press(.escape)
    #expect(driver.form != nil)
    #expect(driver.state.notice?.question == .leaveForm)
    #expect(picture(of: driver.frame).contains("Enter: bỏ · Esc: gõ tiếp"))
    driver.press(.character("x"), .escape)
    #expect(driver.typed(.entry("label", .prose)) == "Việc")
    driver.press(.escape, .enter)
    #expect(driver.form == nil)
  }

  @Test func `what is new beside the task is asked for, and the form stays until then`() throws {
    var driver = DashboardDriver.demo()
    driver.press(.character("a"), .character("1"))
    driver.type("Việc")
    driver.press(.tab)
    driver.type("Sở Y tế")
    driver.press(.control("s"))
    #expect((Changes.planned(by: &driver) as? AddTask)?.isConfirmed == false)
    driver.send(.saved(.failure(.unconfirmed(Words("thêm «Sở Y tế»", "adds")))))
    #expect(driver.state.notice?.text == "thêm «Sở Y tế»")
    driver.press(.escape)
    #expect(driver.typed(.entry("lead", .names)) == "Sở Y tế")
    driver.press(.control("s"))
    _ = driver.takeEffects()
    driver.send(.saved(.failure(.unconfirmed(Words("thêm «Sở Y tế»", "adds")))))
    driver.press(.enter)
    #expect((Changes.planned(by: &driver) as? AddTask)?.isConfirmed == true)
  }

  @Test func `agencies and sections are chosen from a list, one after the other`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("a"), .character("1"))
    driver.type("Việc")
    driver.press(.tab, .control("o"))
    driver.type("BG-C2")
    driver.press(.enter, .control("o"))
    driver.type("BG-C3")
    driver.press(.enter)
    #expect(driver.typed(.entry("lead", .names)) == "BG-C2; BG-C3")
    driver.press(.control("o"), .escape)
    #expect(driver.typed(.entry("label", .prose)) == "Việc")
    driver.press(.tab, .tab, .tab, .tab, .control("o"), .enter)
    #expect(driver.typed(.entry("section", .prose)) == "#1")
  }

  @Test func `a pasted list of names has one between each semicolon`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("a"), .character("5"))
    driver.type("Các sở")
    driver.press(.tab)
    driver.send(.event(.paste("Sở Nội vụ\nSở Y tế\r\n\nSở Tài chính\n")))
    #expect(driver.typed(.entry("members", .names)) == "Sở Nội vụ; Sở Y tế; Sở Tài chính")
  }

  @Test func `where all plans are shown the form asks for the plan`() throws {
    var driver = DashboardDriver.demo(plan: nil)
    driver.press(.character("a"), .character("1"))
    #expect(driver.form?.fields.first?.name == .entry("plan", .plain))
    driver.type("Việc")
    driver.press(.control("s"))
    #expect(
      (Changes.planned(by: &driver) as? AddTask)?.plan == driver.state.overview.tasks.selected?.plan
    )
  }

  // MARK: Editing

  @Test func `an edit sends only what was edited, with the item as it was seen`() throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("e"), .enter)
    #expect(driver.form?.title == "SỬA NHIỆM VỤ · BG-V8")
    driver.press(.tab, .control("u"))
    driver.type("trước ngày 30/6/2027")
    driver.press(.control("s"))
    let edit = try #require(Changes.planned(by: &driver) as? EditItem)
    #expect(edit.seen != nil)
    #expect(edit.inputs.allSatisfy { $0.field != "label" })
    #expect(edit.inputs.contains(.value(field: "due", .text("2027-06-30"))))
  }

  @Test func `an unchanged form saves nothing and closes`() throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("e"), .enter, .control("s"))
    #expect((Changes.planned(by: &driver) as? EditItem)?.inputs.isEmpty ?? false)
    driver.send(.saved(.success(.nothing)))
    #expect(driver.form == nil)
  }

  @Test func `removing names what goes and waits for a yes`() throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("e"))
    let removal = try #require(driver.picker?.entries.first { $0.id == "remove BG-V8" })
    driver.press(.character(removal.key.first ?? "?"))
    #expect((Changes.planned(by: &driver) as? RemoveItem)?.isConfirmed == false)
    let told = Words("xóa nhiệm vụ BG-V8; kèm theo: 2 phân công", "removes")
    driver.send(.saved(.failure(.unconfirmed(told))))
    driver.press(.enter)
    #expect((Changes.planned(by: &driver) as? RemoveItem)?.agreed == told)
  }

  @Test func `a section is edited by way of its plan`() throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("e"))
    let sections = try #require(driver.picker?.entries.first { $0.id == "sections BG" })
    driver.press(.character(sections.key.first ?? "?"), .enter, .character("1"))
    let heading = try #require(driver.form?.fields.first?.text.text)
    #expect(!heading.isEmpty)
    driver.type(" mới")
    driver.press(.control("s"))
    let edit = try #require(Changes.planned(by: &driver) as? EditItem)
    #expect(edit.code == "BG#1")
    #expect(edit.inputs == [.value(field: "title", .text(heading + " mới"))])
  }

  @Test func `a section is removed by way of its plan`() throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("e"))
    let sections = try #require(driver.picker?.entries.first { $0.id == "sections BG" })
    driver.press(.character(sections.key.first ?? "?"), .enter, .character("2"))
    #expect((Changes.planned(by: &driver) as? RemoveItem)?.code == "BG#1")
  }

  @Test func `below a goal and a deadline stands how they are read`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("a"), .character("1"), .tab, .tab)
    driver.type("trước ngày 30/6/2027")
    let deadline = "đọc là: hạn 30/06/2027; phải xong trước ngày hạn"
    #expect(picture(of: driver.frame.grid).contains(deadline))
    driver.press(.control("u"))
    driver.type("đầu thế kỷ")
    #expect(!picture(of: driver.frame.grid).contains("đọc là"))
    #expect(picture(of: driver.frame.grid).contains("chưa đọc được; viết như «trong quý I/2027»"))
    #expect(driver.form?.fields[2].problem == nil)
    driver.press(.control("s"))
    #expect(driver.form?.fields[2].problem != nil)
    #expect(!picture(of: driver.frame.grid).contains("chưa đọc được"))
  }

  @Test func `a form that is too long ends inside its frame`() {
    var driver = DashboardDriver.demo(.small)
    driver.press(.character("a"), .character("1"))
    let border = picture(of: driver.frame.grid).split(separator: "\n").last { $0.contains("└") }
    #expect(border?.contains("Căn cứ") == false)
  }

  @Test func `nothing is added to a store opened for reading`() {
    var driver = DashboardDriver.demo { $0.whyReadOnly = .readOnly }
    driver.press(.character("a"))
    #expect(driver.picker == nil)
    #expect(driver.state.message?.text.contains("chỉ xem") ?? false)
  }

  @Test(arguments: [Size.wide, .usual, .small])
  func `the field that has the keyboard is in view on every screen`(size: Size) {
    var driver = DashboardDriver.demo(size)
    driver.press(.character("a"), .character("1"))
    for place in 0..<9 {
      let label = driver.form?.fields[place].label ?? ""
      #expect(picture(of: driver.frame.grid).contains(label.prefix(6)), "\(label)")
      driver.press(.tab)
    }
  }
}
