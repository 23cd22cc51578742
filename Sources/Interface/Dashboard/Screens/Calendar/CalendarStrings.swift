import PlanModel
import Values

/// The words of the screen of the calendar.
enum CalendarStrings {
  static let off = Words("nghỉ", "off")
  static let worked = Words("làm bù", "working")
  static let computed = Words("tính theo luật, chưa công bố", "computed from the law")
  static let nothing = Words(
    "không có việc nào đến hạn; PgUp PgDn sang tháng khác",
    "nothing falls due; PgUp PgDn for other months")
  static let noTimeline = Words(
    "không có việc nào trong khoảng này; bấm ← → để xem tháng khác",
    "nothing in this stretch; press ← → for other months")
  static let code = Words("Mã", "Code")
  static let standing = Words("Tình hình", "Standing")
  static let task = Words("Nhiệm vụ", "Task")
  static let agency = Words("Cơ quan, đơn vị", "Agency")
  static let today = Words("hôm nay", "today")

  /// What the signs of the timeline mean.
  static let window = Words("thời gian làm", "time set")
  static let late = Words("quá hạn", "overdue")
  static let dueDay = Words("đến hạn", "due")
  static let done = Words("đã xong", "done")

  /// The heads of the columns of a month, from Monday.
  static let weekdays = [
    Words("T2", "Mo"), Words("T3", "Tu"), Words("T4", "We"), Words("T5", "Th"), Words("T6", "Fr"),
    Words("T7", "Sa"), Words("CN", "Su"),
  ]

  /// The heads where there is room for whole names.
  static let longWeekdays = Weekday.allCases.map(\.name)

  /// The letter of a day on which offices differ from the week, where there is no room for a word.
  static func letter(_ exception: CalendarException) -> Words {
    exception.isWorking ? Words("b", "w") : Words("n", "o")
  }

  static func month(_ month: Period, _ count: Int) -> Words {
    let (year, number, _) = month.firstDay.parts
    return Words(
      "THÁNG \(number)/\(year) · \(count) việc đến hạn", "\(number)/\(year) · \(count) due")
  }

  static func day(_ day: Day, _ count: Int) -> Words {
    Words(
      "\(day.weekday.name.vi) \(day.printed) · \(count) việc đến hạn",
      "\(day.weekday.name.en) \(day.printed) · \(count) due")
  }

  /// Why offices differ on a day from the ordinary week.
  static func exception(_ exception: CalendarException) -> Words {
    let kind = exception.isWorking ? worked : off
    let note = exception.isAnnounced ? Words("", "") : Words(", \(computed.vi)", ", \(computed.en)")
    return Words(
      "\(exception.occasion) (\(kind.vi)\(note.vi))", "\(exception.occasion) (\(kind.en)\(note.en))"
    )
  }

  static func timeline(from first: Day, to last: Day) -> Words {
    let (from, to) = (first.printed.dropFirst(3), last.printed.dropFirst(3))
    return Words("DÒNG THỜI GIAN · \(from)–\(to)", "TIMELINE · \(from)–\(to)")
  }
}
