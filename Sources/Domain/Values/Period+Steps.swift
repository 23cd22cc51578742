extension Period {
  /// How long the period lasts.
  public var length: Length {
    switch self {
    case .year: .year
    case .half: .half
    case .quarter: .quarter
    case .month: .month
    }
  }

  /// The period of the same length before this one; the first of all is its own.
  public var previous: Period { Period(length, containing: firstDay - 1) }

  /// The period of the same length after this one; the last of all is its own.
  public var next: Period { Period(length, containing: lastDay + 1) }
}
