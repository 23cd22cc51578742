import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import SamplePlans
import ScreenTestSupport
import Testing
import Values

struct TickingTests {
  /// HT-B1 with some members of one group, on the last good day of 2026.
  private static let day = Day("2026-12-04") ?? Day(number: 0)

  ///
  /// - Parameters:
  ///   - members: How many units the group has.
  ///   - lead: The code of an agency that leads the work and so owes a part beside the units.
  /// - Returns: The book, judged on that day.
  static func book(members: Int = 81, lead: String? = nil) -> JudgedBook {
    var contents = SamplePlans.contents
    let task = contents.tasks.first { $0.code == "HT-B1" }
    if let agency = contents.agencies.first(where: { $0.code == lead }), let task {
      contents.assignments.append(
        Assignment(
          id: RecordID(high: 14, low: 1), task: task.id, agency: agency.id, role: .lead, ordinal: 0)
      )
    }
    let group = contents.agencies.first { $0.code == "HT-C2" }?.id ?? RecordID(high: 0, low: 0)
    for number in 1...members {
      let id = RecordID(high: 8, low: UInt64(number))
      contents.agencies.append(
        Agency(id: id, code: "HT-D\(number)", name: "Đơn vị số \(number)", kind: .state))
      contents.memberships.append(
        Membership(id: RecordID(high: 9, low: UInt64(number)), group: group, member: id))
    }
    return JudgedBook(PlanBook(contents), on: day)
  }

  private func driver(
    _ size: Size = .wide, members: Int = 5, lead: String? = nil
  ) -> DashboardDriver {
    driver(of: Self.book(members: members, lead: lead), size)
  }

  private func driver(of book: JudgedBook, _ size: Size = .wide) -> DashboardDriver {
    var driver = DashboardDriver(judged: book, size: size, plan: "HT")
    driver.go(to: "3", finding: "HT-B1")
    driver.press(.character("t"))
    return driver
  }

  private func ticks(_ driver: DashboardDriver) throws -> TickList {
    guard case .ticks(let list)? = driver.state.overlay else {
      throw Missing()
    }
    return list
  }

  private struct Missing: Error {}

  private func saved(_ effects: [Effect]) -> [Part] {
    effects.compactMap { effect in
      guard case .save(.make(let planned)) = effect,
        let change = planned.change as? PartSaying, change.update.state == .done
      else { return nil }
      return change.part
    }
  }

  private static let change = SavedChange.made(
    Change(
      seq: 7, author: Author(user: "lan", uid: 1_000, at: "2026-12-04T02:15:00Z", day: day),
      command: "set", effect: .original, undoes: nil, edits: []))

  @Test func `a task of several parts opens the list of them`() throws {
    var driver = driver()
    #expect(try ticks(driver).shown.count == 5)
    #expect(try ticks(driver).count == (0, 5))
    driver.press(.escape)
    #expect(driver.state.overlay == nil)
  }

  @Test(arguments: [Size.wide, .usual, .small])
  func `that nothing is left to be marked is seen over the list`(size: Size) throws {
    let judged = Self.book(members: 2)
    let row = try #require(judged.tasks.first { $0.task.code == "HT-B1" })
    var contents = judged.book.contents
    contents.obligations.removeAll { $0.task == row.task.id }
    contents.obligations += row.allParts.enumerated().map { index, part in
      var owed = Obligation(
        id: RecordID(high: 10, low: UInt64(index)), task: row.task.id,
        member: part.obligation.member)
      owed.period = part.obligation.period
      owed.state = .inProgress
      return owed
    }
    var driver = DashboardDriver(PlanBook(contents), on: Self.day, size: size, plan: "HT")
    driver.go(to: "3", finding: "HT-B1")
    driver.press(.character("t"), .control("x"))
    #expect(picture(of: driver.frame).contains("không còn đơn vị nào"))
  }

  @Test func `one key ticks a unit and goes to the next, at whatever speed`() throws {
    var driver = driver(members: 81)
    _ = driver.takeEffects()
    for _ in 0..<81 { driver.press(.enter) }
    // Only one is being saved; the others wait for it in order.
    #expect(saved(driver.takeEffects()).map(\.code) == ["HT-B1/2026@HT-D1"])
    #expect(try ticks(driver).queue.count == 81)
    #expect(try ticks(driver).count == (81, 81))
    var codes = ["HT-B1/2026@HT-D1"]
    for _ in 0..<81 {
      driver.send(.saved(.success(Self.change)))
      codes += saved(driver.takeEffects()).map(\.code)
    }
    #expect(codes.count == 81)
    #expect(Set(codes).count == 81)
    #expect(try ticks(driver).queue.isEmpty)
  }

  @Test func `a tick leaves what was noted of the unit`() throws {
    var contents = Self.book(members: 2).book.contents
    let task = try #require(contents.tasks.first { $0.code == "HT-B1" })
    let unit = RecordID(high: 8, low: 1)
    var part = Obligation(
      id: RecordID(high: 9, low: 9), task: task.id, member: unit, period: .year(2026))
    (part.state, part.note) = (.inProgress, "đã hẹn gửi ngày 3/12")
    contents.obligations.append(part)
    var driver = driver(of: JudgedBook(PlanBook(contents), on: Self.day))
    driver.press(.enter)
    guard case .save(.make(let planned))? = driver.takeEffects().last else { throw Missing() }
    let said = try #require(planned.change as? PartSaying).update
    #expect(said.state == .done && said.note == "đã hẹn gửi ngày 3/12")
  }

  @Test func `a unit is found by its name, ticked, and the search is over`() throws {
    var driver = driver(members: 20)
    _ = driver.takeEffects()
    driver.type("so 17")
    #expect(try ticks(driver).shown.map(\.member) == ["Đơn vị số 17"])
    driver.press(.enter)
    #expect(saved(driver.takeEffects()).map(\.member) == ["Đơn vị số 17"])
    #expect(try ticks(driver).shown.count == 20)
    #expect(try ticks(driver).chosen?.member == "Đơn vị số 18")
  }

  @Test(arguments: [Size.wide, .usual, .small])
  func `what was saved is told over the list until the next key`(size: Size) {
    var driver = driver(size)
    driver.press(.enter)
    driver.send(.saved(.success(.made(Changes.change))))
    #expect(picture(of: driver.frame).contains("Đã ghi"))
    driver.press(.down)
    #expect(!picture(of: driver.frame).contains("Đã ghi"))
  }

  @Test func `what was saved over the list names the unit`() throws {
    func change(_ code: String) -> SavedChange {
      .made(
        Change(
          seq: 7, author: Changes.change.author, command: "set", effect: .original, undoes: nil,
          edits: [
            Edit(
              action: .set, kind: .obligation, record: Changes.record, code: code,
              fields: [.init(field: "state", old: .none, new: .text("done"))])
          ]))
    }
    for (code, name) in [("HT-B1/2026@HT-D1", "Đơn vị số 1"), ("HT-B1/2026", "phần chung")] {
      var driver = driver(lead: "HT-C1")
      driver.press(.enter)
      driver.send(.saved(.success(change(code))))
      #expect(driver.state.message?.text.hasPrefix("Đã ghi \(code) (\(name)): tình trạng ") == true)
    }
  }

  @Test func `a state of several units is told with their names`() throws {
    var driver = driver()
    for _ in 0..<3 { driver.press(.insert) }
    driver.press(.control("t"), .character("3"), .control("s"), .enter)
    driver.send(.saved(.success(Self.change)))
    #expect(
      driver.state.message?.text.hasPrefix("Đã ghi 3 mục: HT-B1/2026@HT-D1 (Đơn vị số 1), ") == true
    )
  }

  @Test func `a refused tick is not shown as saved, and those behind it are let go`() throws {
    var driver = driver()
    driver.press(.enter, .enter)
    driver.send(.saved(.failure(.busy(path: "x"))))
    #expect(try ticks(driver).queue.isEmpty)
    #expect(try ticks(driver).count == (0, 5))
  }

  @Test func `a day can be set for a batch`() throws {
    var driver = driver()
    driver.press(.control("n"))
    driver.type("1/12/2026")
    driver.press(.enter)
    #expect(try ticks(driver).day == Day("2026-12-01"))
    _ = driver.takeEffects()
    driver.press(.enter)
    guard let update = driver.madeChange(PartSaying.self)?.update else {
      Issue.record("nothing was saved")
      return
    }
    #expect(update.sentOn == Day("2026-12-01"))
  }

  @Test func `the rest is marked in one change once a person agreed to the number`() throws {
    var driver = driver()
    driver.press(.control("x"), .enter)
    #expect(try ticks(driver).parts.count == 5)
    driver.press(.control("x"))
    #expect(driver.picker?.entries.last?.label.contains("5") == true)
    _ = driver.takeEffects()
    driver.press(.character("9"))
    #expect(
      driver.takeEffects() == [
        .save(.make(AnyPlannedChange(PartMarking(of: "HT-B1", as: .notStarted))))
      ])
  }

  @Test func `the groups nobody listed are told, and are nothing to tick`() throws {
    let driver = driver(members: 5)
    #expect(try ticks(driver).parts.allSatisfy { $0.member != nil })
    let text = picture(of: driver.frame)
    #expect(text.contains("chưa có danh sách: "))
    #expect(!text.contains("phần chung"))
  }

  @Test func `a tick opens nothing, and the next unit is under the cursor after it is saved`()
    throws
  {
    var driver = driver(members: 5)
    for number in 2...4 {
      driver.press(.enter)
      driver.send(.saved(.success(Self.change)))
      #expect(try ticks(driver).chosen?.member == "Đơn vị số \(number)")
      #expect(driver.state.notice == nil)
    }
  }

  @Test(arguments: [Size.wide, .usual, .small])
  func `the head says how many units have handed in, of how many units`(size: Size) {
    #expect(picture(of: driver(size, members: 81).frame).contains("đã nộp 0/81 đơn vị"))
  }

  @Test func `the part no unit owes alone is told apart and counts for no unit`() throws {
    var driver = driver(lead: "HT-C1")
    #expect(try ticks(driver).shown.count == 6)
    #expect(try ticks(driver).count == (0, 5))
    #expect(picture(of: driver.frame).contains("đã nộp 0/5 đơn vị · phần chung: chưa nộp"))
    driver.press(.enter)
    #expect(try ticks(driver).count == (0, 5))
    #expect(picture(of: driver.frame).contains("đã nộp 0/5 đơn vị · phần chung: đã nộp"))
    driver.send(.saved(.success(Self.change)))
    driver.press(.control("x"))
    #expect(
      driver.picker?.entries.last?.label
        == "ghi 5 đơn vị và phần chung chưa có thông tin là «chưa thực hiện»")
  }

  @Test func `a state for marked parts reaches the common part and no unit besides`() throws {
    var driver = driver(lead: "HT-C1")
    driver.press(.insert, .insert)
    #expect(picture(of: driver.frame).contains("đã đánh dấu 1 đơn vị và phần chung"))
    driver.press(.control("t"))
    #expect(driver.picker?.title == "TÌNH TRẠNG · 1 đơn vị và phần chung")
    _ = driver.takeEffects()
    driver.press(.character("3"), .control("s"))
    let made = driver.madeChange(ItemwiseChange.self)
    let change = try #require(made)
    #expect(change.items.map(\.code) == ["HT-B1/2026@", "HT-B1/2026@HT-D1"])
  }

  @Test func `only what is missing can be shown`() throws {
    var driver = driver()
    driver.press(.enter, .tab)
    #expect(try ticks(driver).shown.count == 4)
    driver.press(.tab)
    #expect(try ticks(driver).shown.count == 5)
  }

  @Test func `the state of one unit is picked over the list, which comes back`() throws {
    var driver = driver()
    driver.press(.down, .control("t"), .character("3"), .escape)
    #expect(try ticks(driver).chosen?.member == "Đơn vị số 2")
    driver.press(.control("t"), .escape)
    #expect(try ticks(driver).shown.count == 5)
  }

  @Test(arguments: [Size.wide, .usual, .small])
  func `the list can be used on every screen`(size: Size) throws {
    var driver = driver(size, members: 81)
    for _ in 0..<80 { driver.press(.down) }
    let text = picture(of: driver.frame)
    #expect(text.contains("Đơn vị số 81"))
    #expect(text.contains("0/81"))
  }
}
