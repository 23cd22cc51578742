public import Values

extension DeadlineReader {
  /// Reads the one deadline a person types, in the words of documents or as days are typed anywhere.
  ///
  /// "trong quý III/2024" and "hằng quý" are read as in documents; what those leave open, as "+10",
  /// "thứ sáu" or "30/6", is the day ``DayReader`` reads, whose words become the day itself: they
  /// would mean another day tomorrow.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - today: The day of the typing, whose year is meant where none is named.
  /// - Returns: The deadline. Words that are known to name no day, as "khẩn trương", give a deadline
  ///   of the words alone.
  /// - Throws: `UnreadableDeadline` when the words are not understood, or set several deadlines.
  public static func typed(
    _ text: String, on today: Day
  ) throws(UnreadableDeadline) -> Deadline {
    let day = DayReader.read(text, today: today)
    let onDay = day.map { Deadline(written: $0.printed, due: $0) }
    let reading: DeadlineReading
    do throws(UnreadableDeadline) {
      reading = try read(text, year: today.year)
    } catch {
      guard let onDay else { throw error }
      return onDay
    }
    guard reading.riders.isEmpty else { throw UnreadableDeadline(.several, in: text) }
    let deadline = reading.deadline
    return deadline.namesTime ? deadline : onDay ?? deadline
  }
}

extension Deadline {
  /// Whether it sets a time, and is not words alone.
  public var namesTime: Bool { due != nil || recurrence != nil || starts != nil }
}
