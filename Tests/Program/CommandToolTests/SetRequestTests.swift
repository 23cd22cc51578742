import CommandTool
import PlanModel
import Testing
import Values

struct SetRequestTests {
  private static let day = Day(number: 19_846)

  /// A report each year by two members of a group.
  private static let row = JudgedBook(PlanBook(contents), on: day).tasks.first

  private static let contents: PlanContents = {
    var contents = PlanContents()
    let plan = RecordID(high: 0, low: 1)
    var task = PlanTask(
      id: RecordID(high: 0, low: 2), plan: plan, code: "HT-B1", ordinal: 1, kind: .report,
      label: "Báo cáo")
    task.deadline = Deadline(recurrence: .yearly(month: 12, day: 5))
    contents.plans = [Plan(id: plan, code: "HT", title: "KH")]
    contents.tasks = [task]
    for (number, code) in [(UInt64(10), "HT-C1"), (11, "HT-C2")] {
      let member = RecordID(high: 0, low: number)
      contents.agencies.append(Agency(id: member, code: code, name: code, kind: .state))
      contents.obligations.append(
        Obligation(
          id: RecordID(high: 1, low: number), task: task.id, member: member, period: .year(2024)))
    }
    return contents
  }()

  private func codes(_ typed: String, all: Bool = false) throws -> [String] {
    var request = SetRequest(codes: [typed], state: .done)
    request.isForAllParts = all
    return try request.parts(named: ItemCode(typed), of: #require(Self.row)).map(\.code)
  }

  @Test(arguments: [
    "HT-B1@HT-C2", "ht-b1/2024@ht-c2", "HT-B1/2024@HT-C2",
  ])
  func `a code names its part`(typed: String) throws {
    #expect(try codes(typed) == ["HT-B1/2024@HT-C2"])
  }

  @Test(arguments: ["HT-B1", "HT-B1/2024"])
  func `a code of several parts is refused with their codes`(typed: String) throws {
    let parts = ["HT-B1/2024@HT-C1", "HT-B1/2024@HT-C2"]
    #expect(throws: PartChoiceFailure.several(parts)) { try codes(typed) }
    #expect(try codes(typed, all: true) == parts)
    let words = PartChoiceFailure.several(parts).words(for: typed)
    #expect(words.vi.contains("HT-B1/2024@HT-C1, HT-B1/2024@HT-C2; ghi mã"))
    #expect(PartChoiceFailure.several(parts).exitCode == .usage)
  }

  @Test func `a code that ends with a mark names the task as a whole beside its members`() throws {
    var contents = Self.contents
    contents.obligations.append(
      Obligation(
        id: RecordID(high: 1, low: 9), task: contents.tasks[0].id, period: .year(2024)))
    let row = try #require(JudgedBook(PlanBook(contents), on: Self.day).tasks.first)
    var request = SetRequest(codes: [], state: .done)
    let whole = try request.parts(named: ItemCode("HT-B1/2024@"), of: row)
    #expect(whole.map(\.code) == ["HT-B1/2024"])
    let parts = ["HT-B1/2024@HT-C1", "HT-B1/2024@HT-C2", "HT-B1/2024@"]
    #expect(throws: PartChoiceFailure.several(parts)) {
      try request.parts(named: ItemCode("HT-B1/2024"), of: row)
    }
    request.move = .confirm
    #expect(throws: PartChoiceFailure.noneAwaits) {
      try request.parts(named: ItemCode("HT-B1"), of: row)
    }
    #expect(PartChoiceFailure.noneAwaits.exitCode == .refused)
  }

  @Test(arguments: ["HT-B1/2023", "HT-B1@HT-C9", "HT-B1/2024-Q1"])
  func `a part that is not there is unknown`(typed: String) {
    #expect(throws: PartChoiceFailure.unknown) { try codes(typed, all: true) }
    #expect(PartChoiceFailure.unknown.exitCode == .unknownCode)
  }

  @Test func `what is not said stays`() {
    var owed = Obligation(id: RecordID(high: 0, low: 1), task: RecordID(high: 0, low: 2))
    owed.state = .done
    owed.product = "45/QĐ-UBND"
    owed.note = "chờ ý kiến"
    let update = SetRequest(codes: [], state: .done).update(of: owed, on: Self.day)
    #expect(update.state == .done)
    #expect(update.sentOn == Self.day)
    #expect(update.product == "45/QĐ-UBND")
    #expect(update.note == "chờ ý kiến")
  }

  @Test func `what is said replaces, and an empty text takes away`() {
    var owed = Obligation(id: RecordID(high: 0, low: 1), task: RecordID(high: 0, low: 2))
    owed.product = "45/QĐ-UBND"
    owed.note = "chờ ý kiến"
    owed.sentOn = Self.day - 9
    var request = SetRequest(codes: [], state: .done)
    (request.product, request.note) = ("46/QĐ-UBND", "")
    (request.productOn, request.sentOn) = (Self.day - 3, Self.day - 2)
    let update = request.update(of: owed, on: Self.day)
    #expect(update.product == "46/QĐ-UBND")
    #expect(update.note == nil)
    #expect(update.productOn == Self.day - 3)
    #expect(update.sentOn == Self.day - 2)
  }
}
