import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import SamplePlans
import Testing
import Values

@Suite struct `Saying how work stands` {
  private func part(_ driver: DashboardDriver) throws -> Part {
    try #require(driver.state.tasks.browser.list.selected?.allParts.first)
  }

  @Test func `the key for the next state saves it at once`() throws {
    var driver = DashboardDriver.task("BG-V8")
    let part = try part(driver)
    driver.press(.character("."))
    var update = WorkUpdate(of: part.obligation)
    update.state = .notStarted
    #expect(driver.takeEffects() == [.save(.say(update, of: part))])
    #expect(driver.state.isSaving)
    driver.press(.character("."), .character("t"), .character("u"), .control("r"))
    #expect(driver.takeEffects().isEmpty)
    #expect(driver.state.overlay == nil)
    #expect(driver.state.message?.text == "đang ghi…")
    driver.send(.saved(.success(.made(Changes.change))))
    #expect(!driver.state.isSaving)
    #expect(
      driver.state.message?.text
        == "Đã ghi BG-V8: tình trạng chưa thực hiện → đang thực hiện · u hoàn tác")
  }

  @Test func `the next state of work going on is done, and asks for the product`() throws {
    var driver = DashboardDriver.demo()
    driver.go(to: "3", finding: "BG-V7")
    let part = try part(driver)
    #expect(part.obligation.state == .awaitingConfirmation)
    driver.press(.character("."))
    #expect(driver.takeEffects().isEmpty)
    let names: [Form.FieldName] = [.product, .productOn, .sentOn, .note]
    #expect(try #require(driver.form).fields.map(\.name) == names)
    #expect(driver.typed(.sentOn) == part.obligation.sentOn?.printed)
  }

  @Test func `a state is picked by its number, told with product, days and note, and saved`() throws
  {
    var driver = DashboardDriver.task("BG-V8")
    let part = try part(driver)
    driver.press(.character("t"))
    #expect(try #require(driver.picker).chosen?.id == WorkState.unknown.rawValue)
    driver.press(.character("5"))
    #expect(driver.typed(.sentOn) == "20/11/2026")
    driver.type(" 45/QĐ-UBND ")
    driver.press(.enter)
    driver.type("1/10/2024")
    driver.press(.tab, .control("u"))
    driver.type("2024-09-30")
    driver.press(.down)
    driver.send(.event(.paste("đã gửi\nbản giấy")))
    driver.press(.enter)
    var update = WorkUpdate(of: part.obligation)
    update.state = .done
    update.product = "45/QĐ-UBND"
    update.productOn = Day(2024, 10, 1)
    update.sentOn = Day(2024, 9, 30)
    update.note = "đã gửi bản giấy"
    #expect(driver.takeEffects() == [.save(.say(update, of: part))])
    #expect(driver.form != nil)
    driver.press(.control("s"))
    #expect(driver.takeEffects().isEmpty)
    driver.send(.saved(.success(.made(Changes.change))))
    #expect(driver.state.overlay == nil)
  }

  @Test(arguments: [
    (WorkState.unknown, [Form.FieldName.note]), (.notStarted, [.note]), (.inProgress, [.note]),
    (.awaitingConfirmation, [.sentOn, .reportedBy, .note]),
    (.done, [.product, .productOn, .sentOn, .note]),
    (.returned, [.note]), (.paused, [.note]), (.closed, [.note]),
  ])
  func `a form asks for what belongs to its state`(
    state: WorkState, fields: [Form.FieldName]
  ) throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("t"))
    let entry = try #require(driver.picker?.entries.first { $0.id == state.rawValue })
    driver.type(entry.key)
    #expect(try #require(driver.form).fields.map(\.name) == fields)
    driver.press(.escape)
    #expect(driver.state.overlay == nil)
    #expect(driver.takeEffects().isEmpty)
  }

  @Test(arguments: ["6", "7", "8"] as [Character])
  func `sending back, stopping and the end of following need a reason`(key: Character) throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("t"), .character(key), .control("s"))
    #expect(try #require(driver.form).fields.last?.problem == "cần điền ô này")
    #expect(driver.takeEffects().isEmpty)
    driver.type("trùng với BG-V4")
    driver.press(.control("s"))
    #expect(driver.takeEffects().count == 1)
  }

  @Test func `a day that is none keeps what was typed and says what is wrong`() throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("t"), .character("5"), .tab)
    driver.type("31/2/2026")
    driver.press(.tab, .control("u"))
    driver.type("hôm nào")
    driver.press(.control("s"))
    #expect(driver.takeEffects().isEmpty)
    let form = try #require(driver.form)
    #expect(form.fields.map { $0.problem != nil } == [false, true, true, false])
    #expect(form.focus == 1)
    #expect(driver.typed(.productOn) == "31/2/2026")
    driver.press(.backspace)
    #expect(try #require(driver.form).fields[1].problem == nil)
    driver.press(.control("u"))
    driver.type("28/2/2026")
    driver.press(.tab, .control("u"), .control("s"))
    #expect(driver.takeEffects().count == 1)
  }

  @Test(arguments: [".", "t"] as [Character])
  func `a task owed by several agencies opens the list of its parts`(key: Character) {
    var driver = DashboardDriver(judged: Books.shared, plan: "BG")
    driver.go(to: "3", finding: "BG-V8")
    driver.press(.character(key))
    guard case .ticks(let list)? = driver.state.overlay else {
      Issue.record("no list of parts")
      return
    }
    #expect(list.parts.count == 3)
    #expect(driver.takeEffects().isEmpty)
  }

  @Test func `a store opened for reading refuses every change with the reason`() {
    var driver = DashboardDriver.demo { $0.whyReadOnly = .readOnly }
    for key: Key in [.character("."), .character("t"), .character("u"), .control("r")] {
      driver.press(key)
      #expect(driver.state.message?.text.contains("--read-only") ?? false)
    }
    driver.press(.tab, .character("m"))
    #expect(driver.state.message?.text.contains("--read-only") ?? false)
    #expect(driver.state.overlay == nil)
    #expect(driver.takeEffects().isEmpty)
  }
}

@Suite struct `What a store says to a change` {
  @Test func `undo and redo are asked for and told in a line`() {
    var driver = DashboardDriver.demo()
    driver.press(.character("u"))
    #expect(driver.takeEffects() == [.save(.undo)])
    driver.send(.saved(.success(.undone(Changes.change))))
    #expect(
      driver.state.message?.text
        == "Đã hoàn tác: BG-V8: tình trạng chưa thực hiện → đang thực hiện · Ctrl-R làm lại")
    driver.press(.control("r"))
    #expect(driver.takeEffects() == [.save(.redo)])
    driver.send(.saved(.success(.redone(Changes.change))))
    #expect(driver.state.message?.text.hasPrefix("Đã làm lại: BG-V8") ?? false)
    driver.press(.character("u"))
    driver.send(.saved(.success(.nothing)))
    #expect(driver.state.message?.text == "không có gì thay đổi")
    driver.press(.character("u"))
    driver.send(.saved(.failure(.nothingToUndo)))
    #expect(driver.state.message?.kind == .error)
    #expect(driver.state.notice == nil)
  }

  @Test func `taking up work that was sent back says so, with the reason it was sent back for`() {
    var contents = SamplePlans.contents
    let task = contents.tasks.first { $0.code == "BG-V8" }
    var owed = Obligation(id: RecordID(high: 9, low: 9), task: task?.id ?? Changes.record)
    (owed.state, owed.note) = (.returned, "thiếu phụ lục")
    contents.obligations = contents.obligations.filter { $0.task != task?.id } + [owed]
    var driver = DashboardDriver(PlanBook(contents), on: Books.day, plan: "BG")
    driver.go(to: "3", finding: "BG-V8")
    driver.press(.character("."))
    driver.send(.saved(.success(.made(Changes.change))))
    #expect(driver.state.message?.kind == .warning)
    #expect(
      driver.state.message?.text
        == "Đã ghi BG-V8: việc bị trả lại (lý do: thiếu phụ lục) nay chuyển sang «đang thực hiện», "
        + "thôi ghi là trả lại · u hoàn tác")
  }

  /// The sample in which somebody else has told of BG-V8.
  private var changed: PlanBook {
    var contents = SamplePlans.contents
    let task = contents.tasks.first { $0.code == "BG-V8" }
    contents.obligations = contents.obligations.filter { $0.task != task?.id }
    if let task {
      var owed = Obligation(id: RecordID(high: 9, low: 9), task: task.id)
      owed.state = .paused
      owed.product = "12/BC-SNV"
      contents.obligations.append(owed)
    }
    return PlanBook(contents)
  }

  @Test func `a conflict shows both versions over the form, whose texts stay`() throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("t"), .character("3"))
    driver.type("đã họp hai lần")
    driver.press(.control("s"))
    _ = driver.takeEffects()
    driver.send(.saved(.failure(.conflict([Changes.conflict]))))
    let notice = try #require(driver.state.notice)
    #expect(notice.text.contains("hiện là «đã hoàn thành», định ghi «đang thực hiện»"))
    #expect(notice.text.contains("Ctrl-S lần nữa sẽ ghi đè lên bản của người khác"))
    driver.type("x")
    #expect(driver.state.notice == nil)
    #expect(driver.typed(.note) == "đã họp hai lần")
  }

  @Test func `after a conflict the form is held against the item as it now is`() throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("t"), .character("3"))
    driver.type("đã họp")
    driver.press(.control("s"))
    _ = driver.takeEffects()
    driver.changeStore(to: changed)
    driver.send(.saved(.failure(.conflict([Changes.conflict]))))
    let part = try #require(driver.state.tasks.browser.list.selected?.allParts.first)
    #expect(part.obligation.state == .paused)
    driver.press(.enter, .control("s"))
    var update = WorkUpdate(of: part.obligation)
    update.move(to: .inProgress, on: Books.day)
    update.note = "đã họp"
    #expect(driver.takeEffects() == [.save(.say(update, of: part))])
    #expect(update.product == "12/BC-SNV")
  }

  @Test func `without a conflict a change of others does not slip under an open form`() throws {
    var driver = DashboardDriver.task("BG-V8")
    let part = try #require(driver.state.tasks.browser.list.selected?.allParts.first)
    driver.press(.character("t"), .character("3"))
    driver.changeStore(to: changed)
    driver.press(.control("s"))
    var update = WorkUpdate(of: part.obligation)
    update.move(to: .inProgress, on: Books.day)
    #expect(driver.takeEffects() == [.save(.say(update, of: part))])
  }

  @Test(arguments: [
    StoreFailure.diskFull(path: "/srv/don-doc.db"), .busy(path: "/srv/don-doc.db"), .readOnly,
    .trial, .changedSince(seq: 3, by: "lan"),
  ])
  func `a failure while a form is open is told over it and the form stays`(failure: StoreFailure) {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("t"), .character("3"), .control("s"))
    driver.send(.saved(.failure(failure)))
    #expect(driver.state.notice?.text == failure.words(calling: .inDashboard).vi)
    #expect(driver.form != nil)
    driver.press(.escape)
    #expect(driver.state.notice == nil)
    #expect(driver.form != nil)
  }

  @Test func `a notice longer than the screen is read by scrolling`() throws {
    var driver = DashboardDriver.demo(.small)
    let conflicts = (1...12).map { index in
      FieldConflict(
        kind: .obligation, code: "BG-V\(index)", field: "note", expected: .none,
        found: .text("của người khác"), wanted: .text("của tôi"))
    }
    driver.press(.character("u"))
    driver.send(.saved(.failure(.conflict(conflicts))))
    driver.press(.down, .pageDown, .up)
    #expect(try #require(driver.state.notice).position.offset > 0)
    for _ in 0..<20 { driver.press(.pageDown) }
    let text = driver.frame.grid
    let rows = (0..<12).map { String(text[row: $0].map(\.character)) }
    #expect(rows.contains { $0.contains("BG-V12") })
    driver.press(.enter)
    #expect(driver.state.notice == nil)
  }

  @Test func `a failure in reading is told and what is shown stays`() {
    var driver = DashboardDriver.demo()
    let before = driver.state.overview
    driver.holdAnswers()
    driver.press(.character("R"))
    driver.failAnswers(.damaged(path: "x.db", detail: "SQLITE_CORRUPT"))
    #expect(driver.state.message?.text.contains("SQLITE_CORRUPT") ?? false)
    #expect(driver.state.overview.tasks.rows == before.tasks.rows)
  }
}
