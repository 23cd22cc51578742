public import Values

/// Which results count in the reports of a closed period.
///
/// The rule a period was closed by stands on its record, so that a release with another rule tells
/// the period as it was closed.
public enum ClosingRule: String, CaseIterable, Sendable {
  /// All that had been entered by the closing.
  ///
  /// It is taken for the rule of every closing that names none, also for those made by the builds of
  /// the last hours before rules had names, which left late results out.
  case entered
  /// Those that had been entered by the closing and were sent by the day of judgement.
  case sent

  /// The words for it.
  public var words: Words {
    switch self {
    case .entered: Words("đã nhập trước khi chốt", "entered before the closing")
    case .sent: Words("gửi đến hết ngày lấy số liệu", "sent by the day of judgement")
    }
  }
}
