package import Values
import VietnameseText

/// The texts in which words are looked for, read when they are asked for.
package struct DigestTexts {
  /// The names of all agencies.
  let agencies: [RecordID: String]
  /// Reads the texts of the items of a plan, those of its agencies and its place aside.
  let ofPlan: (RecordID) throws -> [RecordID: [String]]

  /// Some texts.
  package init(
    agencies: [RecordID: String], ofPlan: @escaping (RecordID) throws -> [RecordID: [String]]
  ) {
    self.agencies = agencies
    self.ofPlan = ofPlan
  }
}

extension DigestedPlans {
  /// The identities of the tasks that a request lets through, in its order.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - names: The order of the names that it orders by.
  ///   - texts: Where its words are looked for; `nil` when it has none.
  /// - Returns: All of them, whatever stretch is asked for.
  /// - Throws: What reading the texts meets.
  package func tasks(
    _ request: ListRequest, _ names: NameOrder, _ texts: DigestTexts?
  ) throws -> [RecordID] {
    var groups = SearchGroups<OrderedID>(SearchQuery(request.filter.find))
    for (plan, digest) in counted(request.filter) {
      let fields = try texts?.ofPlan(plan.plan.id) ?? [:]
      let agencies = texts != nil || request.order == .agency ? digest.agencyIDs : []
      let found = agencies.map { texts?.agencies[$0] ?? "" }
      let place = plan.plan.place ?? ""
      digest.eachTask { mark in
        guard mark.passes(request.filter) else { return }
        groups.take(OrderedID(mark.task, mark.rank(in: request.order, names, agencies))) {
          (fields[mark.task] ?? []) + [place]
            + mark.agencies.filter { found.indices.contains($0) }.map { found[$0] }
        }
      }
    }
    return groups.found.flatMap { Self.sorted($0, isReversed: request.isReversed) }
  }

  /// The identities of the targets that a request lets through, as ``tasks(_:_:_:)``.
  package func targets(
    _ request: ListRequest, _ names: NameOrder, _ texts: DigestTexts?
  ) throws -> [RecordID] {
    var groups = SearchGroups<OrderedID>(SearchQuery(request.filter.find))
    for (plan, digest) in counted(request.filter) {
      let fields = try texts?.ofPlan(plan.plan.id) ?? [:]
      let place = plan.plan.place ?? ""
      digest.eachTarget { mark in
        groups.take(OrderedID(mark.target, mark.rank(in: request.order, names))) {
          (fields[mark.target] ?? []) + [place]
        }
      }
    }
    return groups.found.flatMap { Self.sorted($0, isReversed: request.isReversed) }
  }

  /// Rows equal in the order keep their places, as in a list of the rows themselves.
  private static func sorted(_ rows: [OrderedID], isReversed: Bool) -> [RecordID] {
    let places = rows.indices.sorted { first, second in
      rows[first].rank == rows[second].rank
        ? first < second : rows[first].rank < rows[second].rank
    }
    return isReversed ? places.reversed().map { rows[$0].id } : places.map { rows[$0].id }
  }
}

/// A row of a list that only stands for its place, so that long lists take little memory.
private struct OrderedID {
  let id: RecordID
  let rank: ListRank

  init(_ id: RecordID, _ rank: ListRank) {
    self.id = id
    self.rank = rank
  }
}

/// Where a row stands in an order of lists: by its group, and in that by a number.
private struct ListRank: Comparable {
  let group: Int32, number: Int32

  init(_ group: Int = 0, _ number: Int? = 0) {
    self.group = Int32(clamping: group)
    // What has no number stands behind all that have one.
    self.number = number.map { Int32(clamping: $0) } ?? .max
  }

  static func < (first: ListRank, second: ListRank) -> Bool {
    (first.group, first.number) < (second.group, second.number)
  }
}

extension TaskMark {
  /// The rank in an order, the same as that of the row.
  fileprivate func rank(
    in order: ListOrder, _ names: NameOrder, _ agencies: [RecordID]
  ) -> ListRank {
    switch order {
    case .need: return ListRank(timeClass?.urgency ?? 99, effectiveDue?.number)
    case .name: return ListRank(0, names.place(.task, task))
    case .status: return ListRank(WorkState.allCases.firstIndex(of: state) ?? 0)
    case .due: return ListRank(0, effectiveDue?.number)
    case .agency:
      let named = answerable.flatMap { agencies.indices.contains($0) ? agencies[$0] : nil }
      return named.map { ListRank(0, names.place(.agency, $0)) } ?? ListRank(1)
    default: return ListRank()
    }
  }
}

extension TargetMark {
  /// The rank in an order, the same as that of the row.
  fileprivate func rank(in order: ListOrder, _ names: NameOrder) -> ListRank {
    switch order {
    case .need: ListRank((isCounted ? 0 : 1_000) + (status?.urgency ?? 99), year)
    case .name: ListRank(0, names.place(.target, target))
    case .status:
      ListRank(status.flatMap { TargetStatus.allCases.firstIndex(of: $0) } ?? 99)
    case .due: ListRank(0, year)
    default: ListRank()
    }
  }
}

extension ListPage {
  /// A stretch of a list that is known by the identities of its rows; `nil` when one is missing.
  ///
  /// - Parameters:
  ///   - all: The identities of all rows, in order.
  ///   - request: Which stretch is asked for.
  ///   - wanted: The row to be located.
  ///   - read: Reads the rows with some identities.
  /// - Throws: What reading meets.
  package init?(
    of all: [RecordID], _ request: ListRequest, locating wanted: RecordID?,
    reading read: ([RecordID]) throws -> [RecordID: Row]
  ) rethrows {
    let located = wanted.flatMap { all.firstIndex(of: $0) }
    let stretch = ListPage<RecordID>(of: all, window: request.window, located: located)
    let rows = try read(stretch.rows)
    let found = stretch.rows.compactMap { rows[$0] }
    guard found.count == stretch.rows.count else { return nil }
    self.init(total: stretch.total, first: stretch.first, rows: found, located: located)
  }
}
