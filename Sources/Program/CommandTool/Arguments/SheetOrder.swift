public import PlanModel
public import PlanReports
public import Values

/// Which sheets are to be written, and where.
public struct SheetOrder: Equatable, Sendable {
  /// The code or words of the name of the agency; `nil` for all that owe something.
  public var agency: String?
  /// The code of the plan; `nil` for all in force.
  public var plan: String?
  /// The reporting period; `nil` for that of each plan that holds the day.
  public var period: Period?
  /// The codes of targets that are asked for besides.
  public var targets: [String]
  /// The form they are written in.
  public var form: ReportForm
  /// The file, or the folder for all agencies; `nil` for the standard output.
  public var path: String?
  /// Whether files that are there already may be replaced.
  public var replaces: Bool
}

/// Which returned sheets are to be taken in, and what of them.
public struct SheetIntake: Equatable, Sendable {
  /// The files, in order.
  public var paths: [String]
  /// The plan they must be of, by its code, and the period they must be for; `nil` for any.
  public var plan: String?, period: Period?
  /// The codes of the items that are taken in without a question.
  public var accepted: [String]
  /// Whether all that clash with nothing are taken in without a question.
  public var acceptsAll: Bool
  /// The codes of the items that are left out.
  public var left: [String]
  /// Whether the rest of a sheet is taken in although a row can not be.
  public var skipsRefused: Bool
  /// Whether nothing is to be written.
  public var isRehearsal: Bool

  /// Whether a person at a terminal is to be asked about each item.
  public var asks: Bool { !isRehearsal && !acceptsAll && accepted.isEmpty }

  /// A code to be taken in or left out that no sheet has; `nil` when each is in one of them.
  public func unknownCode(in reviews: [SheetReview]) -> String? {
    let known = Set(
      reviews.flatMap { review in
        review.items.map(\.code)
          + review.sheet.rows.map { ItemCode($0[.code]).description }
      })
    return (accepted + left).first { !known.contains($0) }
  }

  /// What is taken in of a sheet without a question.
  ///
  /// An item that clashes with the store is only taken when its code was named.
  public func chosen(of review: SheetReview) -> [SheetItem] {
    let isWhole = acceptsAll && (skipsRefused || review.count(.refused) == 0)
    return review.items.filter { item in
      guard item.standing != .refused, !left.contains(item.code) else { return false }
      return accepted.contains(item.code) || isWhole && item.standing == .changed
    }
  }
}
