public import Values

/// A day that is put into the calendar of the store, or corrected there.
public struct HolidayEntry: PlannedChange {
  /// The day as it is to stand in the calendar.
  public let exception: CalendarException

  /// The command, as the log names it.
  public var command: String { "holiday" }

  /// A day on which offices rest, or work for another day.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - occasion: What is celebrated, or which day is made up for.
  ///   - isWorking: Whether offices work on it.
  ///   - source: The announcement it comes from.
  public init(day: Day, occasion: String, isWorking: Bool = false, source: String) {
    exception = CalendarException(
      day: day, isWorking: isWorking, occasion: occasion, source: source, isAnnounced: true)
  }

  /// The edits that put it there; a day that is there already is corrected.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let code = exception.day.description
    if exception.occasion.isEmpty || exception.source.isEmpty {
      throw .refused(
        Words(
          "ngày nghỉ cần có tên dịp và nguồn; ghi thêm «--source»",
          "a holiday needs its occasion and its source; add `--source`"))
    }
    if let known = scene.book.contents.holidays.first(where: { $0.exception.day == exception.day })
    {
      return [known.edit(to: Holiday(id: known.id, exception), code: code)].compactMap(\.self)
    }
    guard exception.isWorking == exception.day.weekday.isWeekend else {
      throw .refused(refusal)
    }
    return [Holiday(id: scene.newID(), exception).insertion(code: code)]
  }

  /// Why a day that offices rest or work on anyway is not taken.
  private var refusal: Words {
    let day = exception.day
    let (vi, en) = (
      "\(day.weekday.name.vi) \(day.printed)", "\(day.weekday.name.en) \(day.printed)"
    )
    return exception.isWorking
      ? Words(
        "\(vi) vốn là ngày làm việc; bỏ «--working» nếu là ngày nghỉ",
        "\(en) is a working day anyway; leave out `--working` for a day off")
      : Words(
        "\(vi) vốn là ngày nghỉ cuối tuần; ghi ngày nghỉ bù, hoặc «--working» nếu làm bù",
        "\(en) is a weekend anyway; write the day off in its place, or `--working`")
  }
}

/// A day that is taken out of the calendar of the store.
public struct HolidayRemoval: PlannedChange {
  /// The day.
  public let day: Day

  /// The command, as the log names it.
  public var command: String { "holiday" }

  /// The removal of a day.
  public init(_ day: Day) {
    self.day = day
  }

  /// The edit that takes it out.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    guard let known = scene.book.contents.holidays.first(where: { $0.exception.day == day }) else {
      throw .refused(
        Words(
          "lịch không có ngày \(day.printed); xem «dondoc holiday list \(day.year)»",
          "the calendar does not have \(day.printed); see `dondoc holiday list \(day.year)`"))
    }
    return [known.removal(code: day.description)]
  }
}
