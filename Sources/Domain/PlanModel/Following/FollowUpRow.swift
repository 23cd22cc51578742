import Values
import VietnameseText

/// An act of following as the register shows it.
public struct FollowUpRow: Equatable, Sendable {
  /// The record of the act.
  public let followUp: FollowUp
  /// The agency it turns to, where the store has it.
  public let agency: Agency?
  /// The codes of the items it concerns, each with its period and its member, as they were named.
  public let items: [String]
  /// What it asks for, in order.
  public let recommendations: [FollowUpRecommendation]
  /// The codes of the tasks it concerns, each once; in a register, without those of plans that are
  /// not shown or do not count.
  public internal(set) var tasks: [String]
  /// Whether all it concerns belongs to plans that do not count beside others.
  public internal(set) var isLeftOut = false
  /// The number of the latest change that touched it, 0 when none did.
  public let version: Int
}

extension PlanBook {
  /// The code people know a followed item by; empty when it is gone.
  func code(of item: FollowedItem) -> String {
    switch item {
    case .target(let id): return targetCodes[id] ?? ""
    case .work(let task, let member, let period):
      guard let code = taskCodes[task] else { return "" }
      let whose = member.flatMap { agenciesByID[$0] }.map { "@\($0.code)" } ?? ""
      return code + (period.map { "/\($0)" } ?? "") + whose
    }
  }

  /// An act as the register shows it.
  func row(of followUp: FollowUp) -> FollowUpRow {
    let items = itemsByFollowUp[followUp.id] ?? []
    let asked = (recommendationsByFollowUp[followUp.id] ?? []).sorted {
      ($0.ordinal, $0.id) < ($1.ordinal, $1.id)
    }
    let tasks = items.compactMap { $0.item.task.flatMap { taskCodes[$0] } }
    return FollowUpRow(
      followUp: followUp, agency: followUp.agency.flatMap { agenciesByID[$0] },
      items: items.map { code(of: $0.item) }.filter { !$0.isEmpty }, recommendations: asked,
      tasks: tasks.enumerated().filter { !tasks[..<$0].contains($1) }.map(\.element),
      version: version(of: [followUp.id] + items.map(\.id) + asked.map(\.id)))
  }
}

extension JudgedBook {
  /// The register, the newest act first.
  func followUps(_ filter: WorkFilter) -> [FollowUpRow] {
    let others = filter.plan.map { plan in plans.map(\.plan.code).filter { $0 != plan } } ?? []
    let left = plansLeftOut(filter).union(others)
    let rows = book.contents.followUps.sorted { ($0.day, $0.id) > ($1.day, $1.id) }
      .map(book.row(of:)).filter { isWanted($0, filter) }.map { $0.leavingOut(left) }
    return SearchQuery(filter.find).ranked(rows) { row in
      [row.followUp.code, row.followUp.document, row.followUp.subject, row.followUp.addressee]
        .compactMap(\.self) + row.items
    }
  }

  /// What was done to follow a task or a target, the newest act first.
  func followUps(about item: RecordID) -> [FollowUpRow] {
    (book.followUpsByItem[item] ?? []).reversed().map(book.row(of:))
  }

  private func isWanted(_ row: FollowUpRow, _ filter: WorkFilter) -> Bool {
    let isOfAgency =
      filter.agency.map { wanted in
        row.agency.map { agencyIDs(wanted).contains($0.id) }
          ?? SearchQuery(wanted).matches(row.followUp.addressee ?? "")
      } ?? true
    let isOfPlan = filter.plan.map { plan in row.items.contains { $0.hasPrefix(plan + "-") } }
    return isOfAgency && (isOfPlan ?? true)
  }
}

extension FollowUpRow {
  /// The act where some plans do not count: a register tells of it all the same.
  fileprivate func leavingOut(_ plans: Set<String>) -> FollowUpRow {
    func isLeft(_ code: String) -> Bool {
      plans.contains(String(code.prefix { $0.isLetter || $0.isNumber }))
    }
    var row = self
    row.tasks.removeAll(where: isLeft)
    row.isLeftOut = !items.isEmpty && items.allSatisfy(isLeft)
    return row
  }
}
