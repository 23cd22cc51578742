import Values
import VietnameseText

/// What the words of a document say of when work is owed.
public struct DeadlineReading: Equatable, Sendable {
  /// The deadline: the one with a day, where there is one; its words are those of the whole text.
  public var deadline: Deadline
  /// What the same words set beside it, each for a piece of work of its own.
  ///
  /// "xây dựng kế hoạch trong quý II/2024 và thực hiện thường xuyên" is a plan with a day and work
  /// that goes on; "trước ngày 01/6 và 15/11 hằng năm" is two reports a year.
  public var riders: [Deadline] = []

  /// The deadline and what stands beside it.
  public var all: [Deadline] { [deadline] + riders }
}

/// Reads the expressions in which officials set a time.
///
/// - "trong" a month, quarter, half or year, and the period alone: its last day.
/// - "trước" a day or a period: strictly before its first day.
/// - "đến", "đến hết", "chậm nhất", "không quá": its last day.
/// - "từ": the day work begins; without an end it goes on.
/// - "đầu", "giữa", "cuối": as article 146 of the Civil Code 2015 has them.
/// - "hằng năm" and the like, with the day of each year where one is named.
///
/// Marks may be missing, capitals and the kind of dash do not count. Words of the work itself may
/// stand between. What can not be read with certainty is refused.
public enum DeadlineReader {
  /// The most bytes of words that set a time.
  ///
  /// In more, where each word may belong to any other, a file could keep the program busy for hours.
  private static let longest = 1_500

  /// Reads an expression of time.
  ///
  /// - Parameters:
  ///   - text: The words, as "hoàn thành trong quý III/2024".
  ///   - year: The year that is meant where the words name none, as that of the plan.
  /// - Returns: The deadline, with what stands beside it. Words that are known to name no day, as
  ///   "khẩn trương", give a deadline of the words alone.
  /// - Throws: `UnreadableDeadline` when the words are not understood for certain.
  public static func read(
    _ text: String, year: Int? = nil
  ) throws(UnreadableDeadline) -> DeadlineReading {
    let written = canonical(text.trimmingSpaces)
    guard written.utf8.count <= longest else {
      throw UnreadableDeadline(.unknown(String(written.prefix(40))), in: written)
    }
    let tokens = TimeToken.tokens(of: written)
    guard tokens.contains(where: { $0.isWord || $0.isFigure }) else {
      throw UnreadableDeadline(.empty, in: written)
    }
    return try DeadlineAssembly(written, tokens, year: year).reading()
  }
}
