import PlanModel
import TestRandom
import Values

extension ContentsMaker {
  /// How many plans share the agencies of one province.
  private static let plansOfProvince = 10

  /// Adds the agencies, each with a code of one of the plans; every eighth is a group.
  mutating func addAgencies() {
    for number in 0..<plan.agencies {
      let frame = frames[number % frames.count]
      let isGroup = number % 8 == 7
      var agency = Agency(
        id: newID(), code: "\(frame.code)-C\(number / frames.count + 1)",
        name: isGroup ? groupName() : agencyName(), kind: isGroup ? .group : kind())
      agency.place = random.pick(PhraseTable.places)
      agency.level = random.happens(70) ? .province : .commune
      if random.happens(20) { agency.aliases = ["Cơ quan \(number + 1)"] }
      if random.happens(10) { agency.validTo = plan.today - random.below(500) }
      if isGroup { addMembers(of: agency.id) }
      contents.agencies.append(agency)
    }
  }

  private mutating func agencyName() -> String {
    "\(random.pick(PhraseTable.bodies)) \(random.pick(PhraseTable.fields))"
  }

  private mutating func groupName() -> String {
    "\(random.pick(PhraseTable.groups)) \(random.pick(PhraseTable.places))"
  }

  private mutating func kind() -> AgencyKind { random.pick([.state, .state, .party, .mass]) }

  private mutating func addMembers(of group: RecordID) {
    let neighbours = contents.agencies.suffix(12).filter { $0.kind != .group }.map(\.id)
    let chosen = neighbours.prefix(3 + random.below(8))
    members[group] = Array(chosen)
    for member in chosen {
      contents.memberships.append(Membership(id: newID(), group: group, member: member))
    }
  }

  /// The agencies that have work in a plan: those of the plans of its province.
  func agencies(ofPlan number: Int) -> [RecordID] {
    let first = number / Self.plansOfProvince * Self.plansOfProvince
    let plans = first..<min(first + Self.plansOfProvince, frames.count)
    let found = plans.flatMap { plan in
      stride(from: plan, to: contents.agencies.count, by: frames.count).map {
        contents.agencies[$0].id
      }
    }
    return found.isEmpty ? contents.agencies.prefix(12).map(\.id) : found
  }
}
