import Values
import VietnameseText

/// Reads days as spreadsheets leave them in a table.
///
/// `15/11/2026`, `15/11/26`, `2026-11-15 00:00:00`, `04-thg12-26`, `15-Nov-26`, `ngày 15 tháng 11
/// năm 2026`, and the number of a day that lost its form: 46000 counts from 30/12/1899. Nothing is
/// counted from today, because nobody knows when the sheet was filled in.
enum SheetDay {
  /// The day of a text; `nil` when it is none of the calendar.
  static func read(_ text: String) -> Day? {
    let text = withoutTime(text)
    if case .day(let day)? = VietnameseDate(text) { return day }
    return serial(text) ?? named(text)
  }

  /// The day of a text, or the last day of the period it names.
  static func readLast(_ text: String) -> Day? {
    if case .period(let period)? = VietnameseDate(text), !isSerial(text) { return period.lastDay }
    // A day ends with a year that is no period of its own.
    return read(text) ?? SheetPeriod.read(text)?.lastDay
  }

  /// The day of a text written month/day/year; `nil` for any other form.
  static func turned(_ text: String) -> Day? {
    let fields = withoutTime(text).split(separator: "/", omittingEmptySubsequences: false)
    guard fields.count == 3, fields.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let month = Int(fields[0]), let day = Int(fields[1]), let year = year(String(fields[2]))
    else { return nil }
    return Day(year, month, day)
  }

  /// Whether a text is the bare number of a day.
  static func isSerial(_ text: String) -> Bool { serial(withoutTime(text)) != nil }

  private static func withoutTime(_ text: String) -> String {
    let parts = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
    guard parts.count == 2, parts[1].allSatisfy({ $0.isNumber || ":.".contains($0) }),
      parts[1].contains(":")
    else { return text }
    return String(parts[0])
  }

  private static func serial(_ text: String) -> Day? {
    let whole = text.prefix { $0 != "." && $0 != "," }
    let rest = text.dropFirst(whole.count).dropFirst()
    guard whole.utf8.count == 5, rest.allSatisfy(\.isNumber), let number = Int(whole),
      (20_000..<80_000).contains(number)
    else { return nil }
    return Day(1899, 12, 30).map { $0 + number }
  }

  /// "04-thg12-26", "4 Dec 2026", "15/11/26".
  private static func named(_ text: String) -> Day? {
    let fields = fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let joined = joiningMonth(fields)
    guard joined.count == 3, let day = Int(joined[0]), let month = month(joined[1]),
      let year = year(joined[2])
    else { return nil }
    return Day(year, month, day)
  }

  /// The fields with "thg 12" as one.
  private static func joiningMonth(_ fields: [String]) -> [String] {
    guard fields.count == 4, monthWords.contains(fields[1]) else { return fields }
    return [fields[0], fields[1] + fields[2], fields[3]]
  }

  private static let monthWords = ["thg", "thang", "th", "t"]
  private static let english = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func month(_ text: String) -> Int? {
    if let number = Int(text) { return number }
    if let place = english.firstIndex(where: { text.hasPrefix($0) }) { return place + 1 }
    let word = text.prefix { $0.isLetter }
    return monthWords.contains(String(word)) ? Int(text.dropFirst(word.count)) : nil
  }

  private static func year(_ text: String) -> Int? {
    guard let year = Int(text) else { return nil }
    return text.count == 2 ? 2000 + year : text.count == 4 ? year : nil
  }
}
