/// A day of the week; weeks begin on Monday, as in Vietnamese offices.
public enum Weekday: Int, CaseIterable, Sendable {
  /// The days, from Monday (1) to Sunday (7).
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether offices rest on this day: Saturday and Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }

  /// The name as it stands before a date: "Thứ Sáu", "Friday".
  public var name: Words {
    switch self {
    case .monday: Words("Thứ Hai", "Monday")
    case .tuesday: Words("Thứ Ba", "Tuesday")
    case .wednesday: Words("Thứ Tư", "Wednesday")
    case .thursday: Words("Thứ Năm", "Thursday")
    case .friday: Words("Thứ Sáu", "Friday")
    case .saturday: Words("Thứ Bảy", "Saturday")
    case .sunday: Words("Chủ Nhật", "Sunday")
    }
  }
}
