import PlanModel
import PlanStore
import Values

/// The items a letter tells of, as they stood on the day it was written.
struct LetterItems {
  /// The day on which they are judged: that of the letter, or today where it is still to come.
  let day: Day
  private let reader: StoreReader
  /// The store as it was at the end of the day; `nil` where that is today.
  private let past: JudgedBook?

  /// The items of a letter.
  ///
  /// - Parameters:
  ///   - reader: The store.
  ///   - written: The day of the letter.
  ///   - today: The day of the run.
  /// - Throws: What reading meets.
  init(reader: StoreReader, writtenOn written: Day, today: Day) throws {
    self.reader = reader
    day = min(written, today)
    past =
      written < today
      ? JudgedBook(PlanBook(try reader.contents(at: .end(of: written))), on: written) : nil
  }

  /// The tasks with some codes, as they stood for an agency: of a group, what its units owe.
  func tasks(_ codes: [String], for agency: Agency?) throws -> [TaskRow] {
    let list = ListRequest(filter: WorkFilter(agency: agency?.code), order: .code)
    var shares: [String: TaskRow] = [:]
    if agency != nil, case .tasks(let page)? = try answer(.tasks(list)) {
      for row in page.rows { shares[row.task.code] = row }
    }
    return try codes.compactMap { code in
      if let share = shares[ItemCode(code).item], share.isNamed(by: ItemCode(code)) {
        return share
      }
      guard case .task(let detail?)? = try answer(.task(code)) else { return nil }
      return detail.row
    }
  }

  /// The targets with some codes.
  func targets(_ codes: [String]) throws -> [TargetRow] {
    try codes.compactMap { code in
      guard case .target(let detail?)? = try answer(.target(code)) else { return nil }
      return detail.row
    }
  }

  /// What the store told on the day; of what it did not hold yet, what it tells of the day now.
  private func answer(_ query: PlanQuery) throws -> PlanAnswer? {
    switch past?.answer(query) {
    case nil, .task(nil), .target(nil): try reader.answer(query, on: day)
    case let told: told
    }
  }
}

extension TaskRow {
  /// Whether the code of an item means what the row tells: the work as a whole, or all of it that
  /// is owed for its period.
  fileprivate func isNamed(by code: ItemCode) -> Bool {
    guard code.member == nil else { return false }
    let period = occurrenceParts.first?.obligation.period
    return code.period == nil || code.period == period.map { "\($0)".uppercased() }
  }
}
