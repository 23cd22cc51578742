import Values
import VietnameseText

/// A difficulty nobody has answered.
///
/// ``PlanQuery/difficulties(_:)`` gives those that are open.
public struct DifficultyRow: Equatable, Sendable {
  /// The report that tells it.
  public let report: ProgressReport
  /// The code of the item, with its period and its member.
  public let code: String
  /// The code of its plan, and its name in short.
  public let plan: String, label: String
  /// The agencies that answer for the item.
  public let owners: [Agency]
  /// The agency that must answer, where the store has it; else ``ProgressReport/answerFrom``.
  public let answerAgency: Agency?
}

extension JudgedBook {
  /// The open difficulties of the items a filter wants, the oldest first.
  func difficulties(_ filter: WorkFilter) -> [DifficultyRow] {
    let tasks: ListPage<TaskRow> = page(ListRequest(filter: filter, order: .code))
    let targets: ListPage<TargetRow> = page(ListRequest(filter: filter, order: .code))
    let ofWork = tasks.rows.flatMap { row in
      row.following.openDifficulties.map {
        difficulty($0, row.plan, row.task.label, row.agencies.filter(\.role.isAnswerable))
      }
    }
    // Targets belong to no agency, so that a filter by agency leaves them out.
    let wanted = filter.agency == nil ? targets.rows : []
    let ofTargets = wanted.flatMap { row in
      row.following.openDifficulties.map { difficulty($0, row.plan, row.target.label, []) }
    }
    return (ofWork + ofTargets).sorted {
      ($0.report.day, $0.report.id) < ($1.report.day, $1.report.id)
    }
  }

  private func difficulty(
    _ report: ProgressReport, _ plan: String, _ label: String, _ holders: [TaskRow.RoleHolder]
  ) -> DifficultyRow {
    DifficultyRow(
      report: report, code: book.code(of: report.item), plan: plan, label: label,
      owners: holders.map(\.agency),
      answerAgency: report.answerAgency.flatMap { book.agenciesByID[$0] })
  }
}
