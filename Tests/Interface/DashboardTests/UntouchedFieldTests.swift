import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import SamplePlans
import ScreenTestSupport
import Testing
import Values

struct UntouchedFieldTests {
  /// The demonstration with a note on BG-V8, and in another state where one is given.
  private func book(note: String, state: WorkState? = nil) -> PlanBook {
    var contents = SamplePlans.demo(on: Books.day)
    let task = contents.tasks.first { $0.code == "BG-V8" }?.id
    for index in contents.obligations.indices where contents.obligations[index].task == task {
      contents.obligations[index].note = note
      contents.obligations[index].state = state ?? contents.obligations[index].state
    }
    return PlanBook(contents)
  }

  private func onTask(_ book: PlanBook) -> DashboardDriver {
    var driver = DashboardDriver(book, on: Books.day, plan: "BG")
    driver.type("3/BG-V8")
    driver.press(.enter)
    return driver
  }

  @Test func `a field nobody edited is saved as it was stored`() throws {
    var driver = onTask(book(note: "dòng 1\ndòng 2"))
    driver.press(.character("t"), .character("2"), .control("s"))
    guard let update = driver.madeChange(PartSaying.self)?.update else {
      Issue.record("nothing was saved")
      return
    }
    #expect(update.note == "dòng 1\ndòng 2")
  }

  @Test func `sent again after a refusal, a form leaves the note a colleague wrote`() throws {
    var driver = onTask(book(note: "cũ", state: .done))
    driver.press(.character("t"), .character("5"))
    driver.type("45/QĐ-UBND")
    driver.press(.control("s"))
    _ = driver.takeEffects()
    driver.changeStore(to: book(note: "của anh Nam", state: .done))
    let conflict = FieldConflict(
      kind: .obligation, code: "BG-V8", field: "state", expected: .none, found: .text("returned"),
      wanted: .text("done"))
    driver.send(.saved(.failure(.conflict([conflict]))))
    driver.press(.enter)
    #expect(driver.typed(.note) == "của anh Nam")
    #expect(driver.typed(.product) == "45/QĐ-UBND")
    driver.press(.control("s"))
    guard let update = driver.madeChange(PartSaying.self)?.update else {
      Issue.record("nothing was saved")
      return
    }
    #expect(update.note == "của anh Nam")
    #expect(update.product == "45/QĐ-UBND")
  }

  @Test(arguments: [
    (WorkState.done, Character("5")), (.inProgress, "3"), (.awaitingConfirmation, "4"),
  ])
  func `a note is kept with the next state unless a person edits it, but for a reason`(
    state: WorkState, key: Character
  ) throws {
    func saved(
      _ note: String, in old: WorkState, _ edit: (inout DashboardDriver) -> Void
    ) throws
      -> String?
    {
      var driver = onTask(book(note: note, state: old))
      driver.press(.character("t"), .character(key))
      edit(&driver)
      driver.press(.control("s"))
      let saying = driver.madeChange(PartSaying.self)
      let said = try #require(saying)
      #expect(said.update.state == state)
      return said.update.note
    }
    #expect(try saved("chờ Sở Tài chính", in: .notStarted) { _ in } == "chờ Sở Tài chính")
    let emptied = try saved("chờ Sở Tài chính", in: .notStarted) { driver in
      while let form = driver.form, form.fields[form.focus].name != .note { driver.press(.tab) }
      driver.press(.control("u"))
    }
    #expect(emptied == nil)
    #expect(try saved("thiếu phụ lục", in: .returned) { _ in } == nil)
  }

  @Test func `a note a colleague wrote is shown before another state would drop it`() throws {
    var driver = onTask(book(note: "cũ", state: .inProgress))
    driver.press(.character("t"), .character("5"))
    driver.type("45/QĐ-UBND")
    func shownNote() -> String? { driver.form?.fields.first { $0.name == .note }?.offer }
    #expect(driver.typed(.note) == "cũ")
    driver.press(.control("s"))
    _ = driver.takeEffects()
    driver.changeStore(to: book(note: "của anh Nam", state: .returned))
    driver.send(.saved(.failure(.conflict([Changes.conflict]))))
    driver.press(.enter)
    #expect(shownNote() == "trước, khi trả lại, yêu cầu hoàn thiện: của anh Nam")
    // Whole below the field once that has the keyboard, however long it is.
    driver.press(.tab, .tab, .tab)
    #expect(picture(of: driver.frame).contains("yêu cầu hoàn thiện: của anh Nam"))
    #expect(driver.typed(.product) == "45/QĐ-UBND")
    driver.press(.control("s"))
    let saved = driver.madeChange(PartSaying.self)
    let said = try #require(saved)
    #expect(said.part.obligation.note == "của anh Nam")
    #expect(said.update.note == nil)
  }

  @Test func `an offered day gives way to the one that is typed, unless it is edited`() {
    var driver = onTask(book(note: ""))
    driver.press(.character("t"), .character("5"), .tab, .tab)
    driver.type("15/9/2024")
    #expect(driver.typed(.sentOn) == "15/9/2024")
    // Leaving with something typed asks first.
    driver.press(.escape, .enter)
    driver.press(.character("t"), .character("5"), .tab, .tab, .backspace)
    driver.type("5")
    #expect(driver.typed(.sentOn) == "20/11/2025")
  }

  @Test func `an offered day gives way to one that is pasted, which then is edited`() {
    var driver = onTask(book(note: ""))
    driver.press(.character("t"), .character("5"), .tab, .tab)
    driver.send(.event(.paste("30/11/202")))
    driver.type("6")
    driver.send(.event(.paste("0")))
    #expect(driver.typed(.sentOn) == "30/11/20260")
  }

  @Test func `the key for the next state stops at work that is done`() {
    var driver = DashboardDriver.demo()
    driver.type("3/BG-V3")
    driver.press(.enter)
    driver.type(".")
    #expect(driver.takeEffects().isEmpty)
    #expect(driver.state.message?.kind == .warning)
  }
}
