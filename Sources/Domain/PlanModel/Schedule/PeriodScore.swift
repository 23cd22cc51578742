public import Values

/// How an agency did with what fell due in a month or a quarter.
///
/// Decree 335/2025/NĐ-CP scores by two shares of what was given: how much was done, and how much
/// was done in time. Both are kept as counts, so that no share is shown without what it is out of.
public struct PeriodScore: Equatable, Sendable {
  /// The month or quarter.
  public let period: Period
  /// The days of it that are counted: all, or up to the day of the judgement.
  public let days: ClosedRange<Day>
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
  ///   - day: The day of the judgement, which is not before the period.
  init(_ period: Period, _ parts: [Part], on day: Day) {
    let classes = parts.compactMap(\.judgement.timeClass).filter { $0 != .paused }
    self.period = period
    days = period.firstDay...max(period.firstDay, min(period.lastDay, day))
    assigned = classes.count
    done = classes.count(where: \.isDone)
    onTime = classes.count { $0 == .doneOnTime }
    unknown = classes.count { $0 == .unreported }
  }
}

/// What the scores of several periods add up to.
public struct ScoreTotal: Equatable, Sendable {
  /// The days from the first to the last one counted.
  public let days: ClosedRange<Day>
  /// The sums of the periods, as ``PeriodScore`` counts each.
  public let assigned: Int, done: Int, onTime: Int, unknown: Int

  /// Adds up some periods, the earliest first.
  ///
  /// - Returns: `nil` without periods.
  public init?(_ scores: [PeriodScore]) {
    guard let first = scores.first, let last = scores.last else { return nil }
    days = first.days.lowerBound...max(first.days.lowerBound, last.days.upperBound)
    assigned = scores.reduce(0) { $0 + $1.assigned }
    done = scores.reduce(0) { $0 + $1.done }
    onTime = scores.reduce(0) { $0 + $1.onTime }
    unknown = scores.reduce(0) { $0 + $1.unknown }
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
      scores.append(PeriodScore(period, due, on: day))
      guard period.next != period else { break }
      period = period.next
    }
    return scores
  }

  private func partsAnswered(by agency: Agency, in days: ClosedRange<Day>) -> [Part] {
    var memo = BodyMemo(book)
    let members = Set((book.membershipsByGroup[agency.id] ?? []).map(\.member))
    return tasks.flatMap { row -> [Part] in
      let isNamed =
        row.agencies.contains { $0.agency.id == agency.id && $0.role.isAnswerable }
        || (book.assignmentsByTask[row.task.id] ?? []).contains {
          $0.agency == agency.id && $0.role.isAnswerable
        }
      let isMember = row.allParts.contains { $0.obligation.member == agency.id }
      guard isNamed || isMember else { return [] }
      return book.partsDue(of: row.task, in: days, on: day).filter { part in
        guard part.obligation.member != agency.id else { return true }
        guard part.obligation.member.map(members.contains) ?? true else { return false }
        return isAnswerable(agency, for: part, &memo)
      }
    }
  }

  /// Whether an agency answered for a part on its last good day, or when it was sent before.
  private func isAnswerable(_ agency: Agency, for part: Part, _ memo: inout BodyMemo) -> Bool {
    let due = min(day, part.judgement.occurrence.effectiveDue ?? day)
    let isDone = part.obligation.state == .done
    let sent = isDone ? part.obligation.sentOn : nil
    let counts = min(due, sent ?? due)
    let assignments = (book.assignmentsByTask[part.obligation.task] ?? []).filter {
      $0.role.isAnswerable && $0.holds(on: counts)
    }
    let holders = TaskRow.holders(
      of: assignments, in: book, bodies: memo.bodies(on: counts),
      keepsAssigned: isDone && sent == nil)
    return holders.contains { $0.agency.id == agency.id }
  }
}
