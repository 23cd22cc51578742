import PlanModel
import TestRandom
import Values

/// Random changes to a store, each of which may matter to several plans.
struct TangledChange {
  var random: SeededRandom
  let day: Day

  /// A change of what a store holds; now and then none that would change anything.
  mutating func next(in contents: PlanContents, newID: () -> RecordID) -> ChangeDraft? {
    let edits = edits(in: contents, newID).compactMap(\.self)
    return edits.isEmpty ? nil : ChangeDraft(command: "thử", edits: edits)
  }

  private mutating func edits(in contents: PlanContents, _ newID: () -> RecordID) -> [Edit?] {
    switch Int.random(in: 0..<17, using: &random) {
    case 0: return [change(contents.plans, \.title, to: "Tên \(random.next() % 100)")]
    case 1: return [change(contents.plans, \.successor, to: id(contents.plans))]
    case 2: return [change(contents.tasks, \.waitsOn, to: id(contents.tasks))]
    case 3: return [change(contents.tasks, \.deadline.due, to: someDay())]
    case 4: return [change(contents.targets, \.sumGroup, to: random.maybe("nhóm"))]
    case 5: return [change(contents.targets, \.indicator, to: id(contents.indicators))]
    case 6: return [change(contents.targets, \.parent, to: id(contents.targets))]
    case 7: return [change(contents.agencies, \.validTo, to: random.maybe(someDay()))]
    case 8: return [change(contents.agencies, \.name, to: "Sở \(random.next() % 4)")]
    case 9: return [change(contents.obligations, \.state, to: random.pick(WorkState.allCases))]
    case 10:
      return [
        removal(contents.assignments), removal(contents.observations),
        removal(contents.progressReports), removal(contents.recommendations),
      ]
    case 11:
      let holiday = CalendarException(
        day: someDay(), isWorking: false, occasion: "Nghỉ", source: "thử", isAnnounced: true)
      return contents.holidays.contains { $0.exception.day == holiday.day }
        ? [] : [Holiday(id: newID(), holiday).insertion(code: holiday.day.description)]
    case 12:
      return [
        Succession(
          id: newID(), predecessor: random.pick(contents.agencies).id, heir: id(contents.agencies),
          day: someDay(), form: .merged
        ).insertion(code: "thử"),
        Membership(
          id: newID(), group: random.pick(contents.agencies.filter { $0.kind == .group }).id,
          member: random.pick(contents.agencies).id
        ).insertion(code: "thử"),
      ]
    case 13: return [change(contents.tasks, \.text, to: "Sở \(random.next() % 9) lo nhân lực")]
    case 14: return [change(contents.targets, \.label, to: "Chỉ tiêu \(random.next() % 4)")]
    case 15:
      let item = FollowUpItem(
        id: newID(), followUp: random.pick(contents.followUps).id,
        item: .work(task: random.pick(contents.tasks).id, member: nil, period: nil))
      return contents.followUpItems.contains {
        $0.followUp == item.followUp && $0.item == item.item
      } ? [] : [item.insertion(code: "thử")]
    default:
      let task = random.pick(contents.tasks)
      return [
        Assignment(
          id: newID(), task: task.id, agency: random.pick(contents.agencies).id, role: .lead,
          ordinal: 9
        ).insertion(code: task.code)
      ]
    }
  }

  private mutating func someDay() -> Day { day + Int.random(in: -400...400, using: &random) }

  private mutating func id(_ records: [some StoredRecord]) -> RecordID? {
    random.maybe(random.pick(records).id)
  }

  private mutating func change<Record: StoredRecord, Value>(
    _ records: [Record], _ field: WritableKeyPath<Record, Value>, to value: Value
  ) -> Edit? {
    let record = random.pick(records)
    var other = record
    other[keyPath: field] = value
    return record.edit(to: other, code: "thử")
  }

  private mutating func removal(_ records: [some StoredRecord]) -> Edit? {
    records.isEmpty ? nil : random.pick(records).removal(code: "thử")
  }
}
