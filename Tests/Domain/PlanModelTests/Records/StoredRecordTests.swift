import PlanModel
import PlanModelTestSupport
import TestRandom
import Testing
import Values

struct StoredRecordTests {
  @Test(arguments: 1...200)
  func `every record reads back from its fields`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    try expectRoundTrip(of: random.plan())
    try expectRoundTrip(of: random.section())
    try expectRoundTrip(of: random.indicator())
    try expectRoundTrip(of: random.target())
    try expectRoundTrip(of: random.observation())
    try expectRoundTrip(of: random.task())
    try expectRoundTrip(of: random.agency())
    try expectRoundTrip(of: random.membership())
    try expectRoundTrip(of: random.assignment())
    try expectRoundTrip(of: random.obligation())
    try expectRoundTrip(of: random.succession())
    try expectRoundTrip(of: random.extension())
    try expectRoundTrip(of: random.rating())
    try expectRoundTrip(of: random.progressReport())
    try expectRoundTrip(of: random.followUp())
    try expectRoundTrip(of: random.followUpItem())
    try expectRoundTrip(of: random.recommendation())
    try expectRoundTrip(of: random.closedPeriod())
    try expectRoundTrip(of: random.holiday())
  }

  private func expectRoundTrip<Record: StoredRecord>(of record: Record) throws {
    #expect(record.fieldValues.count == Record.fieldNames.count)
    #expect(try read(Record.self, id: record.id, record.fieldValues) == record)
  }

  private func read<Record: StoredRecord>(
    _ type: Record.Type, id: RecordID, _ values: [FieldValue]
  ) throws(RecordDamage) -> Record {
    var reader = FieldReader(Record.self, id: id, values: values)
    return try Record(id: id, fields: &reader)
  }

  @Test func `every kind of record has a table of its own and named fields`() {
    let types: [any StoredRecord.Type] = [
      Plan.self, PlanSection.self, Indicator.self, Target.self, PlanTask.self, Agency.self,
      Membership.self, Assignment.self, Succession.self, Obligation.self, Observation.self,
      Extension.self, Rating.self, ProgressReport.self, FollowUp.self, FollowUpItem.self,
      FollowUpRecommendation.self, ClosedPeriod.self, Holiday.self,
    ]
    #expect(types.map { $0.kind } == RecordKind.allCases)
    for type in types {
      #expect(Set(type.fieldNames).count == type.fieldNames.count)
    }
  }

  @Test(arguments: 1...10)
  func `a value of another type is damage of its field`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    expectDamage(in: random.plan(), optionalFrom: "place")
    expectDamage(in: random.section(), optionalFrom: nil)
    expectDamage(in: random.indicator(), optionalFrom: nil)
    expectDamage(in: random.target(), optionalFrom: "section")
    expectDamage(in: random.observation(), optionalFrom: "source")
    expectDamage(in: random.task(), optionalFrom: "section")
    expectDamage(in: random.agency(), optionalFrom: "place")
    expectDamage(in: random.membership(), optionalFrom: "valid_from")
    expectDamage(in: random.assignment(), optionalFrom: "valid_from")
    expectDamage(in: random.obligation(), optionalFrom: "member")
    expectDamage(in: random.succession(), optionalFrom: "heir")
    expectDamage(in: random.extension(), optionalFrom: "member")
    expectDamage(in: random.rating(), optionalFrom: "note")
    expectDamage(in: random.progressReport(), optionalFrom: nil)
    expectDamage(in: random.followUp(), optionalFrom: "agency")
    expectDamage(in: random.followUpItem(), optionalFrom: nil)
    expectDamage(in: random.recommendation(), optionalFrom: "agency")
    expectDamage(in: random.closedPeriod(), optionalFrom: nil)
    expectDamage(in: random.holiday(), optionalFrom: nil)
  }

  /// Puts a wrong value in each field in turn: a number for text, text for a number, and nothing
  /// for what must be known (the fields before the first that may be missing).
  private func expectDamage<Record: StoredRecord>(in record: Record, optionalFrom: String?) {
    let required = optionalFrom.flatMap { Record.fieldNames.firstIndex(of: $0) } ?? 0
    for (index, value) in record.fieldValues.enumerated() {
      var wrong: [FieldValue] = index < required ? [.none] : []
      switch value {
      case .whole: wrong.append(.text("x"))
      case .text: wrong.append(.whole(3))
      case .none: break
      }
      for bad in wrong { expectDamage(in: record, at: index, bad) }
    }
  }

  private func expectDamage<Record: StoredRecord>(
    in record: Record, at index: Int, _ bad: FieldValue
  ) {
    var values = record.fieldValues
    values[index] = bad
    let field = Record.fieldNames[index]
    let damage = damage(in: Record.self, id: record.id, values)
    #expect(damage?.field == field, "\(bad)")
    #expect(damage?.kind == Record.kind)
    #expect(damage?.id == record.id)
  }

  private func damage<Record: StoredRecord>(
    in type: Record.Type, id: RecordID, _ values: [FieldValue]
  ) -> RecordDamage? {
    do {
      _ = try read(type, id: id, values)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    (["level", "letterhead", "issued", "successor"], RecordKind.plan),
    (["comparator", "value", "upper", "tolerance", "baseline", "baseline_on"], .target),
    (["target", "day", "value", "grade"], .observation),
    (["plan", "kind", "starts", "due", "recurrence", "section"], .task),
    (["kind", "level", "valid_from", "valid_to"], .agency),
    (["group_agency", "member", "valid_from"], .membership),
    (["task", "agency", "role", "mode", "valid_to"], .assignment),
    (["task", "member", "period", "state", "sent_on", "product_on"], .obligation),
    (["predecessor", "heir", "day", "form"], .succession),
    (["task", "new_due", "decision", "period", "asked_on", "decided_on"], .extension),
    (["target", "day", "outlook"], .rating), (["day"], .holiday),
    (["reported_for", "day", "difficulty_state", "answered_on"], .progressReport),
    (["kind", "day", "agency", "answer_by", "answered_on"], .followUp),
    (["follow_up"], .followUpItem), (["follow_up", "due", "done_on"], .recommendation),
    (["plan", "period", "first_day", "last_day", "as_of", "closed_on", "rule"], .closedPeriod),
  ])
  func `a text that is no day, number, identity or code is damage`(
    fields: [String], kind: RecordKind
  ) {
    var random = SeededRandom(seed: 9)
    switch kind {
    case .plan: expectNonsense(in: random.plan(), fields)
    case .target: expectNonsense(in: random.target(), fields)
    case .observation: expectNonsense(in: random.observation(), fields)
    case .task: expectNonsense(in: random.task(), fields)
    case .agency: expectNonsense(in: random.agency(), fields)
    case .membership: expectNonsense(in: random.membership(), fields)
    case .assignment: expectNonsense(in: random.assignment(), fields)
    case .obligation: expectNonsense(in: random.obligation(), fields)
    case .succession: expectNonsense(in: random.succession(), fields)
    case .extension: expectNonsense(in: random.extension(), fields)
    case .rating: expectNonsense(in: random.rating(), fields)
    case .progressReport: expectNonsense(in: random.progressReport(), fields)
    case .followUp: expectNonsense(in: random.followUp(), fields)
    case .followUpItem: expectNonsense(in: random.followUpItem(), fields)
    case .recommendation: expectNonsense(in: random.recommendation(), fields)
    case .closedPeriod: expectNonsense(in: random.closedPeriod(), fields)
    case .holiday: expectNonsense(in: random.holiday(), fields)
    case .section, .indicator: Issue.record("no such row")
    }
  }

  private func expectNonsense<Record: StoredRecord>(in record: Record, _ fields: [String]) {
    for (index, name) in Record.fieldNames.enumerated() where fields.contains(name) {
      for text in ["", "?", "31/4/2024", "NaN", "Done"] {
        expectDamage(in: record, at: index, .text(text))
      }
    }
    #expect(Set(fields).isSubset(of: Record.fieldNames))
  }

  @Test(arguments: [2, -1, Int64.max])
  func `a yes or no is stored as 1 or 0 and nothing else`(number: Int64) {
    var random = SeededRandom(seed: 5)
    let (plan, target, task) = (random.plan(), random.target(), random.task())
    expectDamage(in: plan, at: 12, .whole(number))
    expectDamage(in: target, at: 14, .whole(number))
    expectDamage(in: target, at: 15, .whole(number))
    expectDamage(in: task, at: 10, .whole(number))
    expectDamage(in: task, at: 12, .whole(number))
  }

  @Test(
    arguments: [
      ([.none, .none, .none, .none], "work or a target is missing"),
      ([.text(id), .text(id), .none, .none], "both"),
      ([.none, .text(id), .text(id), .none], "a target has no member"),
      ([.none, .text(id), .none, .text("2026")], "a target has no period"),
    ] as [([FieldValue], Comment)])
  func `a report is about work or about a target`(values: [FieldValue], _ name: Comment) {
    let damage = damage(
      in: FollowUpItem.self, id: .of(1), [.text(Self.id)] + values)
    #expect(damage?.field == "task", name)
  }

  private static let id = RecordID.of(7).description

  @Test func `missing values are damage of the first that is missing`() {
    var random = SeededRandom(seed: 3)
    let record = random.obligation()
    for count in 0..<record.fieldValues.count {
      let values = Array(record.fieldValues.prefix(count))
      let damage = damage(in: Obligation.self, id: record.id, values)
      #expect(damage?.field == Obligation.fieldNames[count])
    }
  }
}
