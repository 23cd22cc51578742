public import PlanModel
import Values

/// Where the store lies.
public enum StorePath {
  /// The path of the store.
  ///
  /// The flag `--store` comes first, then `DONDOC_STORE`, then `dondoc/plans.db` in the folder
  /// for data: `XDG_DATA_HOME` where that is an absolute path, else `~/.local/share`.
  ///
  /// - Parameters:
  ///   - flag: The value of the flag.
  ///   - environment: The variables of the environment; empty ones count as not set.
  /// - Returns: `nil` when nothing says where the store lies.
  public static func path(flag: String?, environment: [String: String]) -> String? {
    if let flag, !flag.isEmpty { return flag }
    if let path = environment.text("DONDOC_STORE") { return path }
    if let folder = environment.text("XDG_DATA_HOME"), folder.hasPrefix("/") {
      return joined(folder, "dondoc/plans.db")
    }
    return environment.text("HOME").map { joined($0, ".local/share/dondoc/plans.db") }
  }

  /// How the program is called on a store.
  ///
  /// - Parameters:
  ///   - store: The store; `nil` where there is none.
  ///   - environment: The variables of the environment, which say what store is the usual one.
  ///   - copy: The latest copy of it to go back to, if any.
  /// - Returns: The call, for messages that name commands.
  public static func call(
    on store: String?, environment: [String: String], copy: String? = nil
  ) -> ProgramCall {
    ProgramCall(store: store, usual: path(flag: nil, environment: environment), copy: copy)
  }

  private static func joined(_ folder: String, _ rest: String) -> String {
    folder.hasSuffix("/") ? folder + rest : "\(folder)/\(rest)"
  }
}

/// Reads days of the command line.
enum DayArgument {
  /// The day a text gives.
  ///
  /// - Parameters:
  ///   - typed: The text, ISO or as officials write it, or as they speak of days about today.
  ///   - source: The flag or variable it was given with.
  ///   - today: The day of the run; without one, only texts that name a whole day are read.
  /// - Returns: The day.
  /// - Throws: `UsageError` when it is none.
  static func day(
    _ typed: String, of source: String, today: Day?
  ) throws(UsageError) -> Day {
    let day =
      if let today { DayReader.read(typed, today: today) } else { Day(typed: typed) }
    let shown = Terms.shown(typed)
    if let day {
      guard today == nil, !DayReader.years.contains(day.year) else { return day }
    }
    let place = Placeholder.words(source)
    throw UsageError(
      Words("\(place.vi): «\(shown)» không phải là ngày", "\(place.en): \"\(shown)\" is no day"),
      hint: hint(typed, today: today))
  }

  private static func hint(_ typed: String, today: Day?) -> Words {
    if Day(typed: typed) != nil { return DayReader.problem(with: typed, today: today) }
    return today == nil
      ? Words("ghi như 30/4/2024 hoặc 2024-04-30", "write 2024-04-30 or 30/4/2024")
      : DayReader.forms
  }
}
