public import Values

/// An item of which a review round asks whether anything is new.
public struct ReviewItem: Equatable, Sendable {
  /// What is asked about.
  public enum Subject: Equatable, Sendable {
    /// An item of work that is neither done nor to begin later.
    case work(TaskRow)
    /// A target that a figure can meet.
    case target(TargetRow)
  }

  /// What is asked about.
  public let subject: Subject
  /// The reporting period of its plan on the day.
  public let period: Period
  /// Whether somebody looked at it in that period; for work without agency and time, in the year.
  public let isReviewed: Bool

  /// The code of the item.
  public var code: String {
    switch subject {
    case .work(let row): row.task.code
    case .target(let row): row.target.code
    }
  }

  /// What was said of it, and done to follow it.
  public var following: ItemFollowing {
    switch subject {
    case .work(let row): row.following
    case .target(let row): row.following
    }
  }

  /// The item of work; `nil` for a target.
  public var work: TaskRow? { if case .work(let row) = subject { row } else { nil } }

  /// The target; `nil` for work.
  public var target: TargetRow? { if case .target(let row) = subject { row } else { nil } }

  /// What was said of the whole of it for the period; `nil` when nothing was.
  public var report: ProgressReport? { following.report(for: period) }
}

extension JudgedBook {
  /// What a review round asks about, in the order of need, with what was looked at already.
  ///
  /// First work that is late, past due without information, due soon, sent back or waiting to be
  /// confirmed, then other open work, ongoing work, targets, and last work without agency and time,
  /// which is asked about once a year.
  ///
  /// - Parameter filter: The items wanted.
  /// - Returns: The items, in the order they are asked about.
  func review(_ filter: WorkFilter) -> [ReviewItem] {
    let tasks: ListPage<TaskRow> = page(ListRequest(filter: filter, order: .need))
    let targets: ListPage<TargetRow> = page(ListRequest(filter: filter, order: .need))
    let work = tasks.rows.compactMap { row in
      row.reviewPlace.map { ($0, item(.work(row), of: row.task.plan, isYearly: row.isBare)) }
    }
    // Targets belong to no agency, so that the round of one agency leaves them out.
    let figures = (filter.agency == nil ? targets.rows : []).filter(\.isReviewed).map { row in
      (TaskRow.placeOfTargets, item(.target(row), of: row.target.plan, isYearly: false))
    }
    return (work + figures).enumerated().sorted { first, second in
      (first.element.0, first.offset) < (second.element.0, second.offset)
    }.map(\.element.1)
  }

  private func item(
    _ subject: ReviewItem.Subject, of plan: RecordID, isYearly: Bool
  ) -> ReviewItem {
    let period = book.reportingPeriod(of: plan, on: day)
    let following =
      switch subject {
      case .work(let row): row.following
      case .target(let row): row.following
      }
    let first =
      isYearly
      ? Period(.year, containing: day).firstDay
      : book.reportingCalendar(of: plan).firstDay(of: period)
    let isReported = following.reports.contains {
      $0.reportedFor == period || isYearly && $0.reportedFor.year == period.year
    }
    return ReviewItem(
      subject: subject, period: period,
      isReviewed: isReported || following.changedOn.map { $0 >= first } ?? false)
  }
}

extension TaskRow {
  /// Whether the document names neither who answers for it nor when.
  var isBare: Bool { timeClass == .undated && answerable == nil && withoutBody.isEmpty }

  /// Where it stands in a review round; `nil` for work the round does not ask about.
  fileprivate var reviewPlace: Int? {
    switch (timeClass, state) {
    case (.overdue, _): 0
    case (.unreported, _): 1
    case (.dueSoon, _): 2
    case (.some(let timeClass), .returned) where timeClass.isOpen: 3
    case (.some(let timeClass), .awaitingConfirmation) where timeClass.isOpen: 4
    case (.onTime, _): 5
    case (.conditional, _): 6
    case (.undated, _): isBare ? 10 : 7
    case (.ongoing, _): 8
    default: nil
    }
  }

  /// Where targets stand in a review round.
  fileprivate static let placeOfTargets = 9
}

extension TargetRow {
  /// Whether a review round asks about it: a figure can meet it, and it is no context.
  fileprivate var isReviewed: Bool {
    target.comparator.canBeMet && !target.isContext && judgement.status != .void
  }
}
