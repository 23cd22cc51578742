import Values
import VietnameseText

/// To whom the work of a task can be given.
public struct AssignChoices: Equatable, Sendable {
  /// A body that the successions propose.
  public struct Proposal: Equatable, Sendable {
    /// The body.
    public let agency: Agency
    /// Where it is written.
    public let basis: String?
  }

  /// The agency whose work is to be given to another; `nil` when none has ended.
  public let lost: Agency?
  /// How many tasks that are still followed have a role it left.
  public let lostTasks: Int
  /// How many tasks of the plan wait, when nobody is left who answers for any of its work.
  public let planTasks: Int?
  /// The bodies proposed for the work of the agency that has ended.
  public let proposals: [Proposal]
  /// Every agency that is there on the day, those of the plan first, by name.
  public let agencies: [Agency]
}

extension TaskRow {
  /// The agencies that answered for it and have ended without a certain heir, in the order of the
  /// document.
  public var lostAgencies: [Agency] {
    guard mustBeReassigned else { return [] }
    var seen: Set<RecordID> = []
    return agencies.filter { $0.isWithoutBody && $0.role.isAnswerable }.map(\.agency)
      .filter { seen.insert($0.id).inserted }
  }
}

extension JudgedBook {
  /// To whom the work of a task can be given.
  ///
  /// - Parameters:
  ///   - code: The code of the task.
  ///   - agency: The code of the one among those it lost whose work is given; `nil` for the first.
  /// - Returns: `nil` when nothing has the code.
  func assignChoices(_ code: String, lost agency: String? = nil) -> AssignChoices? {
    guard let row = tasks.first(where: { $0.task.code == ItemCode(code).item }) else { return nil }
    let resolver = BodyResolver(book: book, day: day)
    let lost = row.lostAgencies.first { agency == nil || $0.code == agency }
    let proposals = lost.map { resolver.proposals(for: $0.id) } ?? []
    return AssignChoices(
      lost: lost,
      lostTasks: tasks.count { task in
        task.isOpen && task.agencies.contains { $0.isWithoutBody && $0.agency.id == lost?.id }
      },
      planTasks: planTasks(of: row),
      proposals: proposals.map {
        AssignChoices.Proposal(agency: $0.body, basis: $0.succession.basis)
      },
      agencies: present(resolver, near: row))
  }

  /// How many tasks of a plan wait, when nobody answers for any task of it that is followed.
  private func planTasks(of row: TaskRow) -> Int? {
    let open = tasks.filter { $0.task.plan == row.task.plan && $0.isOpen }
    let given = open.filter { task in task.agencies.contains { $0.role.isAnswerable } }
    let isGone = given.allSatisfy { task in
      task.agencies.allSatisfy { $0.isWithoutBody || !$0.role.isAnswerable }
    }
    return isGone && !given.isEmpty ? given.count : nil
  }

  private func present(_ resolver: BodyResolver, near row: TaskRow) -> [Agency] {
    let there = book.contents.agencies.filter { agency in
      !resolver.hasEnded(agency) && agency.validFrom.map { $0 <= day } ?? true
    }
    let sorted = SortKey.sorted(there) { SortKey.dictionary($0.name) }
    let isNear = { (agency: Agency) in
      agency.code.hasPrefix("\(row.plan)-") || row.place != nil && agency.place == row.place
    }
    return sorted.filter(isNear) + sorted.filter { !isNear($0) }
  }
}
