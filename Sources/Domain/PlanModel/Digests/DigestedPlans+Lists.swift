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
  /// A task with the agency that answers for it.
  private struct TaskEntry {
    let mark: TaskMark
    let answerable: RecordID?
  }

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
    var groups = SearchGroups<TaskEntry>(SearchQuery(request.filter.find))
    for (plan, digest) in counted(request.filter) {
      let fields = try texts?.ofPlan(plan.plan.id) ?? [:]
      let agencies = texts != nil || request.order == .agency ? digest.agencyIDs : []
      let found = agencies.map { texts?.agencies[$0] ?? "" }
      let place = plan.plan.place ?? ""
      digest.eachTask { mark in
        guard mark.passes(request.filter) else { return }
        let answerable = mark.answerable.flatMap {
          agencies.indices.contains($0) ? agencies[$0] : nil
        }
        groups.take(TaskEntry(mark: mark, answerable: answerable)) {
          (fields[mark.task] ?? []) + [place]
            + mark.agencies.filter { found.indices.contains($0) }.map { found[$0] }
        }
      }
    }
    return groups.found.flatMap { group in
      ordered(group, request) { entry in
        TaskRow.sortKey(
          in: request.order, (entry.mark.state, entry.mark.timeClass, entry.mark.effectiveDue),
          name: { names.key(.task, entry.mark.task, name: "") },
          agency: { entry.answerable.map { names.key(.agency, $0, name: "") } })
      }.map(\.mark.task)
    }
  }

  /// The identities of the targets that a request lets through, as ``tasks(_:_:_:)``.
  package func targets(
    _ request: ListRequest, _ names: NameOrder, _ texts: DigestTexts?
  ) throws -> [RecordID] {
    var groups = SearchGroups<TargetMark>(SearchQuery(request.filter.find))
    for (plan, digest) in counted(request.filter) {
      let fields = try texts?.ofPlan(plan.plan.id) ?? [:]
      let place = plan.plan.place ?? ""
      digest.eachTarget { mark in
        groups.take(mark) { (fields[mark.target] ?? []) + [place] }
      }
    }
    return groups.found.flatMap { group in
      ordered(group, request) { mark in
        TargetRow.sortKey(in: request.order, (mark.isCounted, mark.status, mark.year)) {
          names.key(.target, mark.target, name: "")
        }
      }.map(\.target)
    }
  }

  private func ordered<Mark>(
    _ marks: [Mark], _ request: ListRequest, by key: (Mark) -> [UInt8]
  ) -> [Mark] {
    let sorted = request.order == .code ? marks : SortKey.sorted(marks, by: key)
    return request.isReversed ? sorted.reversed() : sorted
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
