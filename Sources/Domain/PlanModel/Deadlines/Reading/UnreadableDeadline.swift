public import Values

/// Why the words of a deadline name no time that could be followed; the words are kept.
public struct UnreadableDeadline: Error, Equatable, Sendable {
  /// What stood in the way.
  public enum Reason: Equatable, Sendable {
    /// There are no words.
    case empty
    /// Nothing in them tells a time.
    case noTime
    /// Some of them may tell a time and were not understood.
    case unknown(String)
    /// A day or a period is named without its year.
    case noYear
    /// A day is named without its month, a month's end without the month.
    case noMonth
    /// They name a day or a period the calendar does not have.
    case noSuchDay
    /// They end before they begin.
    case backwards
    /// They name several days and leave open which one is the deadline.
    case several
  }

  /// The words as they were given.
  public let written: String
  /// What stood in the way.
  public let reason: Reason

  init(_ reason: Reason, in written: String) {
    self.reason = reason
    self.written = written
  }

  /// The deadline that keeps the words and says nothing of a day.
  public var asWritten: Deadline { Deadline(written: written.isEmpty ? nil : written) }

  /// Whether the words are understood and can not be so, however they go on.
  var isFinal: Bool {
    switch reason {
    case .noSuchDay, .backwards, .several: true
    case .empty, .noTime, .unknown, .noYear, .noMonth: false
    }
  }

  /// What is wrong and how to write it instead.
  public var words: Words {
    switch reason {
    case .empty:
      Words(
        "chưa ghi thời hạn; ghi như «trong quý III/2024»",
        "no time is given; write it like `trong quý III/2024`")
    case .noTime:
      said(
        "không nêu thời hạn; ghi như «trước ngày 30/6/2024»",
        "names no time; write it like `trước ngày 30/6/2024`")
    case .unknown(let part):
      said(
        "có chỗ không hiểu: «\(part)»; ghi ngày, tháng, quý hoặc năm, như «trong quý III/2024»",
        "has a part not understood: \"\(part)\"; write a day, month, quarter or year, like "
          + "`trong quý III/2024`")
    case .noYear:
      said(
        "chưa có năm; ghi thêm năm, như «quý III/2024»",
        "has no year; add it, like `quý III/2024`")
    case .noMonth:
      said(
        "chưa có tháng; ghi thêm tháng, như «ngày 20/9/2024»",
        "has no month; add it, like `ngày 20/9/2024`")
    case .noSuchDay:
      said(
        "có ngày hoặc kỳ không có trên lịch; sửa lại, như «30/6/2024» hoặc «quý IV/2024»",
        "names no day of the calendar; correct it, like `30/6/2024` or `quý IV/2024`")
    case .backwards:
      said(
        "kết thúc trước khi bắt đầu; sửa lại, như «từ năm 2024 đến năm 2030»",
        "ends before it begins; correct it, like `từ năm 2024 đến năm 2030`")
    case .several:
      said(
        "nêu nhiều thời hạn; chỉ ghi một, hoặc ghi khoảng «từ quý III đến quý IV/2024»",
        "names several days; give one, or a stretch like `từ quý III đến quý IV/2024`")
    }
  }

  private func said(_ vi: String, _ en: String) -> Words {
    let shown = written.count > 300 ? written.prefix(300) + "…" : written
    return Words("«\(shown)» \(vi)", "\"\(shown)\" \(en)")
  }
}
