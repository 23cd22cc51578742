import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import PlanReports
import SamplePlans
import ScreenTestSupport
import Testing
import Values

struct UrgingTests {
  private struct Missing: Error {}

  private func found(_ code: String, screen: Character = "3") -> DashboardDriver {
    var driver = DashboardDriver(judged: Books.register, size: .wide, plan: "BG")
    driver.go(to: screen, finding: code)
    return driver
  }

  @Test func `the chosen task is urged about with a document and a day to answer by`() throws {
    var driver = found("BG-V15")
    driver.press(.character("N"))
    #expect(driver.picker?.title == "ĐÔN ĐỐC, THEO DÕI · BG-V15")
    driver.press(.enter)
    driver.type("120/UBND-TH")
    driver.press(.enter, .enter)
    driver.type("+10")
    driver.press(.control("s"))
    var details = FollowUpDetails(.urging)
    details.document = "120/UBND-TH"
    details.day = Books.day
    details.answerBy = Books.day + 10
    #expect(
      Changes.planned(by: &driver) as? Urging == Urging(details, about: .items(["BG-V15"])))
  }

  @Test func `marked tasks go to each agency that answers, which is said before`() throws {
    var driver = DashboardDriver(judged: Books.sample, size: .wide, plan: "HT")
    driver.press(.character("3"), .character("*"), .character("N"), .character("1"))
    let introduction = try #require(driver.form?.introduction)
    #expect(introduction.contains("cơ quan, ghi riêng từng cơ quan: "))
    driver.press(.control("s"))
    // Some of them name nobody, so that a body must be named for all.
    #expect(driver.takeEffects().isEmpty)
    #expect(driver.form?.fields.first { $0.problem != nil }?.label == "Nơi nhận")
    driver.type("Sở Nội vụ")
    driver.press(.control("s"))
    let count = driver.state.marks.count
    #expect(
      driver.state.notice?.text.hasPrefix("Ghi đôn đốc cho \(count) mục, gửi Sở Nội vụ:\n") == true)
    driver.press(.enter)
    let urging = try #require(Changes.planned(by: &driver) as? Urging)
    #expect(urging.details.addressee == "Sở Nội vụ")
    #expect(urging.work == .items(driver.state.marks.inOrder))
    driver.send(.saved(.success(.made(Changes.change))))
    #expect(driver.state.marks.isEmpty)
  }

  @Test func `units that have not handed in are urged from the list of parts`() throws {
    var driver = DashboardDriver(judged: TickingTests.book(members: 4), size: .wide, plan: "HT")
    driver.go(to: "3", finding: "HT-B1")
    driver.press(.character("t"), .control("d"), .enter, .control("s"))
    #expect(
      driver.state.notice?.text.contains("cho 4 đơn vị, gửi riêng 4 nơi: Đơn vị số 1, Đơn") == true)
    driver.press(.enter)
    let codes = (1...4).map { "HT-B1/2026@HT-D\($0)" }
    #expect((Changes.planned(by: &driver) as? Urging)?.work == .items(codes))
    var some = DashboardDriver(judged: TickingTests.book(members: 4), size: .wide, plan: "HT")
    some.go(to: "3", finding: "HT-B1")
    some.press(.character("t"), .insert, .control("d"), .enter, .control("s"))
    #expect((Changes.planned(by: &some) as? Urging)?.work == .items([codes[0]]))
  }

  @Test func `beside the units the one that answers for the common part is written to`() throws {
    var driver = DashboardDriver(
      judged: TickingTests.book(members: 4, lead: "HT-C1"), size: .wide, plan: "HT")
    driver.go(to: "3", finding: "HT-B1")
    driver.press(.character("t"), .control("d"), .enter)
    #expect(driver.form?.title == "4 đơn vị và phần chung · đôn đốc")
    #expect(
      driver.form?.introduction.hasPrefix("5 cơ quan, ghi riêng từng cơ quan: Sở Nội vụ; Đơn vị")
        == true)
    driver.press(.control("s"))
    #expect(
      driver.state.notice?.text.contains("cho 4 đơn vị và phần chung, gửi riêng 5 nơi: Sở Nội vụ,")
        == true)
    driver.press(.enter)
    let codes = ["HT-B1/2026@"] + (1...4).map { "HT-B1/2026@HT-D\($0)" }
    let urging = try #require(Changes.planned(by: &driver) as? Urging)
    #expect(urging.work == .items(codes) && urging.details.addressee == nil)
  }

  /// HT-B1, that only groups answer for, with units of one of them and a state said of the whole.
  ///
  /// - Parameter end: The last day of all these groups; `nil` where they go on.
  /// - Returns: The list of its parts, open.
  private func openParts(groupsUntil end: Day? = nil) -> DashboardDriver {
    var contents = TickingTests.book(members: 2).book.contents
    if let task = contents.tasks.first(where: { $0.code == "HT-B1" }) {
      var whole = Obligation(id: RecordID(high: 14, low: 2), task: task.id, period: .year(2026))
      whole.state = .inProgress
      contents.obligations.append(whole)
    }
    for index in contents.agencies.indices where contents.agencies[index].kind == .group {
      contents.agencies[index].validTo = contents.agencies[index].validTo ?? end
    }
    var driver = DashboardDriver(PlanBook(contents), on: Books.day, plan: "HT")
    driver.go(to: "3", finding: "HT-B1")
    driver.press(.character("t"))
    return driver
  }

  @Test func `the common part of work that only groups answer for goes to them`() throws {
    var driver = openParts()
    driver.press(.insert, .insert, .control("d"), .enter)
    #expect(driver.form?.title == "1 đơn vị và phần chung · đôn đốc")
    #expect(
      driver.form?.introduction
        == "3 cơ quan, ghi riêng từng cơ quan: Các sở, ban, ngành cấp tỉnh; "
        + "Các đơn vị có liên quan; Đơn vị số 1")
    driver.press(.control("s"))
    #expect(
      (Changes.planned(by: &driver) as? Urging)?.work
        == .items(["HT-B1/2026@", "HT-B1/2026@HT-D1"]))
    var alone = openParts()
    alone.press(.insert, .control("d"), .enter)
    #expect(
      alone.form?.introduction
        == "2 cơ quan, ghi riêng từng cơ quan: Các sở, ban, ngành cấp tỉnh; Các đơn vị có liên quan"
    )
  }

  @Test func `a common part nobody answers for is left out, and the head says so`() throws {
    var driver = openParts(groupsUntil: Books.day - 1)
    driver.press(.insert, .insert, .control("d"))
    let title = "1 đơn vị (không gồm phần chung: chưa rõ cơ quan)"
    #expect(driver.picker?.title == "ĐÔN ĐỐC, THEO DÕI · \(title)")
    driver.press(.enter)
    #expect(driver.form?.title == "\(title) · đôn đốc")
    #expect(driver.form?.introduction == "gửi Đơn vị số 1")
    driver.press(.control("s"))
    #expect((Changes.planned(by: &driver) as? Urging)?.work == .items(["HT-B1/2026@HT-D1"]))
  }

  @Test(arguments: [
    ("5/12/2026", true), ("4/12/2026", false), ("30/4/2027", true),
    // A day off that only this store knows.
    ("8/12/2026", true),
  ])
  func `a day off to answer by is told below its field, and taken all the same`(
    typed: String, isDayOff: Bool
  ) throws {
    var contents = SamplePlans.contents
    contents.holidays.append(
      Holiday(
        id: RecordID(high: 15, low: 1),
        CalendarException(
          day: Day("2026-12-08") ?? Books.day, isWorking: false, occasion: "Ngày lễ của tỉnh",
          source: "1/QĐ", isAnnounced: true)))
    var driver = DashboardDriver(PlanBook(contents), on: Books.day, plan: "BG")
    driver.go(to: "3", finding: "BG-V15")
    driver.press(.character("N"), .enter, .enter, .enter)
    driver.type(typed)
    let text = picture(of: driver.frame)
    #expect(text.contains("đọc là ") && text.contains("; ngày nghỉ, làm việc lại từ ") == isDayOff)
    driver.press(.control("s"))
    let details = (Changes.planned(by: &driver) as? Urging)?.details
    #expect(details?.answerBy == DayReader.read(typed, today: Books.day))
  }

  @Test func `an agency is urged about all that is late of its work`() throws {
    var driver = DashboardDriver(judged: Books.sample, size: .wide, plan: "HT")
    driver.press(.character("4"), .character("N"), .enter)
    #expect(driver.form?.fields.contains { $0.label == "Nơi nhận" } == false)
    driver.press(.control("s"))
    let code = try #require(driver.state.agencies.browser.list.selected?.agency.code)
    #expect((Changes.planned(by: &driver) as? Urging)?.work == .agencies([code]))
  }

  @Test func `an inspection asks who conducted it and what came out of it`() throws {
    var driver = found("BG-V15")
    driver.press(.character("N"), .character("2"))
    #expect(driver.form?.fields.suffix(2).map(\.label) == ["Đoàn, người thực hiện", "Kết luận"])
  }

  @Test func `a target has nobody, so that a body must be named`() throws {
    var driver = DashboardDriver(judged: Books.sample, size: .wide, plan: "BG")
    driver.press(.character("2"), .character("N"), .enter, .control("s"))
    #expect(driver.form?.fields.first { $0.problem != nil }?.label == "Nơi nhận")
    #expect(driver.takeEffects().isEmpty)
  }

  @Test func `the row of a task says how often it was urged about`() {
    let driver = found("BG-V15")
    #expect(picture(of: driver.frame).contains("đã đôn đốc 2 lần, gần nhất 10/11/2026"))
  }

  @Test func `the letters of what was just urged are offered, and written once agreed to`() throws {
    var driver = found("BG-V15")
    driver.press(.character("N"), .enter, .control("s"))
    _ = driver.takeEffects()
    var act = FollowUp(
      id: RecordID(high: 13, low: 0), code: "TD-9", kind: .urging, day: Books.day)
    act.addressee = "Ban Tổ chức Tỉnh ủy Bắc Ninh"
    let change = Change(
      seq: 8, author: Changes.change.author, command: "urge", effect: .original, undoes: nil,
      edits: [act.insertion(code: "TD-9")])
    driver.send(.saved(.success(.made(change))))
    #expect(
      driver.state.notice?.text
        == "Đã ghi vào sổ: TD-9 gửi Ban Tổ chức Tỉnh ủy Bắc Ninh. Ghi văn bản đôn đốc kèm phụ lục ra "
        + "tệp?")
    var left = driver
    left.press(.escape)
    #expect(left.state.notice == nil && left.state.overlay == nil)
    driver.press(.enter, .enter)
    guard case .write(let request)? = driver.takeEffects().last else { throw Missing() }
    #expect(request.division == .letters(["TD-9"]) && request.path == "don-doc-TD-9.html")
  }

  /// That the units of an open list of parts were urged, as the register has it.
  private static let urged = Change(
    seq: 8, author: Changes.change.author, command: "urge", effect: .original, undoes: nil,
    edits: [
      FollowUp(id: RecordID(high: 13, low: 0), code: "TD-9", kind: .urging, day: Books.day)
        .insertion(code: "TD-9")
    ])

  @Test func `a list of parts is there again after its letters, written or not`() throws {
    var driver = DashboardDriver(judged: TickingTests.book(members: 4), size: .wide, plan: "HT")
    driver.go(to: "3", finding: "HT-B1")
    driver.press(.character("t"), .control("d"), .enter, .control("s"), .enter)
    driver.send(.saved(.success(.made(Self.urged))))
    driver.press(.enter)
    #expect(driver.form?.title == "VĂN BẢN, PHỤ LỤC TD-9")
    var left = driver
    left.press(.escape)
    guard case .ticks? = left.state.overlay else { throw Missing() }
    driver.press(.enter)
    guard case .write(let request)? = driver.takeEffects().last else { throw Missing() }
    guard case .ticks? = driver.state.overlay else { throw Missing() }
    driver.send(.reportWritten(.failure(.exists(request, ["/tmp/x.html"]))))
    #expect(driver.form?.title == "VĂN BẢN, PHỤ LỤC TD-9")
    driver.press(.escape, .escape)
    guard case .ticks(let list)? = driver.state.overlay else { throw Missing() }
    #expect(list.parts.count == 4)
  }

  @Test func `an item of an act is opened whatever plan is shown`() throws {
    var contents = Books.register.book.contents
    let other = try #require(contents.tasks.first { $0.code == "HT-B1" }?.id)
    let act = try #require(contents.followUps.first { $0.code == "TD-1" }?.id)
    contents.followUpItems.append(
      FollowUpItem(
        id: RecordID(high: 12, low: 9), followUp: act,
        item: .work(task: other, member: nil, period: nil)))
    var driver = DashboardDriver(PlanBook(contents), on: Books.day, plan: "HT")
    driver.press(.character("L"), .enter)
    driver.choose { $0.id == "BG-V15" }
    driver.press(.enter)
    #expect(driver.state.plan == "BG")
    #expect(driver.chosenTask == "BG-V15" && driver.state.tasks.browser.isDetailOpen)
  }
}

extension Books {
  /// The sample with three letters in the register, of which one has its answer.
  static let register = JudgedBook(
    {
      var contents = SamplePlans.contents
      let task = contents.tasks.first { $0.code == "BG-V15" }?.id ?? RecordID(high: 0, low: 0)
      let acts: [(code: String, day: Day, answerBy: Day?, answered: Day?)] = [
        ("TD-1", day - 40, day - 20, nil), ("TD-2", day - 10, day + 5, nil),
        ("TD-3", day - 60, day - 50, day - 52),
      ]
      for (index, act) in acts.enumerated() {
        let id = RecordID(high: 11, low: UInt64(index))
        var record = FollowUp(
          id: id, code: act.code, kind: index == 2 ? .inspection : .urging, day: act.day)
        record.addressee = "Ban cán sự đảng UBND tỉnh"
        record.document = "12\(index)/UBND-TH"
        record.answerBy = act.answerBy
        record.answeredOn = act.answered
        contents.followUps.append(record)
        contents.followUpItems.append(
          FollowUpItem(
            id: RecordID(high: 12, low: UInt64(index)), followUp: id,
            item: .work(task: task, member: nil, period: nil)))
      }
      return PlanBook(contents)
    }(), on: day)
}
