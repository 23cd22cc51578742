public import Values

/// How an agency did with what fell due in a month or a quarter.
///
/// Decree 335/2025/NĐ-CP scores by two shares of what was given: how much was done, and how much
/// was done in time. Both are kept as counts, so that no share is shown without what it is out of.
public struct PeriodScore: Equatable, Sendable {
  /// The month or quarter.
  public let period: Period
  /// What fell due in it: parts whose last good day lies in it and has come, paused and closed ones
  /// left out.
  public let assigned: Int
  /// How many of them are done, in time or not.
  public let done: Int
  /// How many were done in time.
  public let onTime: Int
  /// Of how many nobody has said anything; they are among those assigned, and not called late.
  public let unknown: Int

  /// Counts some parts.
  ///
  /// - Parameters:
  ///   - period: The month or quarter.
  ///   - parts: Parts that fell due in it.
  init(_ period: Period, _ parts: [Part]) {
    let classes = parts.compactMap(\.judgement.timeClass).filter { $0 != .paused }
    self.period = period
    assigned = classes.count
    done = classes.count(where: \.isDone)
    onTime = classes.count { $0 == .doneOnTime }
    unknown = classes.count { $0 == .unreported }
  }
}

extension JudgedBook {
  /// How an agency did month by month and quarter by quarter: last year and this one up to now.
  ///
  /// Who answered for a part on its last good day has it counted. A part of a member of a group
  /// counts for the member, and for the group.
  ///
  /// - Parameter agency: The agency.
  /// - Returns: A score for each month and each quarter that has begun, the earliest first.
  func scores(of agency: Agency) -> (months: [PeriodScore], quarters: [PeriodScore]) {
    let begin = Period(.year, containing: Day(day.year - 1, 1, 1) ?? day).firstDay
    let parts = partsAnswered(by: agency, in: begin...day)
    return (
      scores(of: parts, by: .month, from: begin), scores(of: parts, by: .quarter, from: begin)
    )
  }

  private func scores(
    of parts: [Part], by length: Period.Length, from begin: Day
  ) -> [PeriodScore] {
    var scores: [PeriodScore] = []
    var period = Period(length, containing: begin)
    while period.firstDay <= day {
      let due = parts.filter {
        $0.judgement.occurrence.effectiveDue.map {
          (period.firstDay...period.lastDay).contains($0)
        } ?? false
      }
      scores.append(PeriodScore(period, due))
      guard period.next != period else { break }
      period = period.next
    }
    return scores
  }

  private func partsAnswered(by agency: Agency, in days: ClosedRange<Day>) -> [Part] {
    tasks.flatMap { row -> [Part] in
      let isNamed =
        row.agencies.contains { $0.agency.id == agency.id && $0.role.isAnswerable }
        || (book.assignmentsByTask[row.task.id] ?? []).contains {
          $0.agency == agency.id && $0.role.isAnswerable
        }
      let isMember = row.allParts.contains { $0.obligation.member == agency.id }
      guard isNamed || isMember else { return [] }
      return book.partsDue(of: row.task, in: days, on: day).filter { part in
        guard part.obligation.member != agency.id else { return true }
        guard part.obligation.member == nil || agency.kind == .group else { return false }
        return isAnswerable(agency, for: row, on: part.judgement.occurrence.effectiveDue ?? day)
      }
    }
  }

  private func isAnswerable(_ agency: Agency, for row: TaskRow, on due: Day) -> Bool {
    let then = due < day ? TaskRow(row.task, in: book, on: due) : row
    return then.agencies.contains { $0.agency.id == agency.id && $0.role.isAnswerable }
  }
}
