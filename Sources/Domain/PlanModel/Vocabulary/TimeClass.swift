public import Values

/// How a piece of work stands against its deadline on a day; always computed, never stored.
public enum TimeClass: String, CaseIterable, Sendable {
  /// Goes on without an end.
  case ongoing
  /// No deadline was set.
  case undated
  /// Waits for guidance from above.
  case conditional
  /// Its window has not begun.
  case upcoming
  /// In time, with more than seven days left.
  case onTime = "on-time"
  /// In time, with seven days left or fewer.
  case dueSoon = "due-soon"
  /// Past its last good day, and known not to be done.
  case overdue
  /// Past its last good day, and nobody has said how it stands.
  case unreported
  /// Done by its last good day.
  case doneOnTime = "done-on-time"
  /// Done after its last good day.
  case doneLate = "done-late"
  /// Done, without a deadline to hold it against or a day it was sent.
  case doneUndated = "done-undated"
  /// Stopped for a time.
  case paused

  /// The words officials use for the class.
  public var words: Words {
    switch self {
    case .ongoing: Words("thường xuyên", "ongoing")
    case .undated: Words("chưa ấn định thời hạn", "no deadline set")
    case .conditional: Words("theo hướng dẫn cấp trên", "awaiting guidance")
    case .upcoming: Words("chưa đến thời điểm thực hiện", "not yet begun")
    case .onTime: Words("trong hạn", "in time")
    case .dueSoon: Words("sắp đến hạn", "due soon")
    case .overdue: Words("quá hạn", "overdue")
    case .unreported: Words("đã qua hạn, chưa có thông tin", "past due, no information")
    case .doneOnTime: Words("hoàn thành đúng hạn", "done on time")
    case .doneLate: Words("hoàn thành quá hạn", "done late")
    case .doneUndated: Words("đã hoàn thành, không có hạn", "done, no deadline")
    case .paused: Words("tạm dừng", "paused")
    }
  }

  /// Whether the class is one of finished work.
  public var isDone: Bool { self == .doneOnTime || self == .doneLate || self == .doneUndated }

  /// Whether the class is one of work that is still to be done.
  public var isOpen: Bool { !isDone && self != .paused }

  /// How near work of the class is to needing attention; the smallest comes first.
  public var urgency: Int {
    switch self {
    case .overdue: 0
    case .dueSoon: 1
    case .unreported: 2
    case .onTime: 3
    case .upcoming: 4
    case .conditional: 5
    case .undated: 6
    case .ongoing: 7
    case .paused: 8
    case .doneLate: 9
    case .doneOnTime: 10
    case .doneUndated: 11
    }
  }
}
