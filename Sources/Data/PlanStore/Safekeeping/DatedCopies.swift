public import PlanModel
public import Values

/// The copies a store keeps of itself, one for each day on which it was changed.
///
/// They lie beside the store and only this account may read them. Those of the latest
/// ``daysKept`` days stay, and of the ``weeksKept`` weeks before these the last one each.
public enum DatedCopies {
  /// Of how many of the latest days with a copy each copy stays.
  public static let daysKept = 7
  /// Of how many weeks before these the last copy stays.
  public static let weeksKept = 4

  /// Makes the copy of a day before the store is changed on it, unless it is there, and removes
  /// the copies that are no longer kept.
  ///
  /// - Parameters:
  ///   - path: The store.
  ///   - day: The day of the calendar.
  /// - Returns: Whether a copy was made.
  /// - Throws: Why none could be made; the copies there are then all stay.
  @discardableResult
  public static func keep(of path: String, on day: Day) throws(StoreFailure) -> Bool {
    let copy = path + ending + day.description
    guard FileSystem.entry(at: copy) == .missing else { return false }
    do throws(StoreFailure) {
      try StoreFile.backUp(from: path, to: copy)
    } catch .exists {
      // Another program makes the copy of the day at this very moment.
      return false
    } catch .readOnly {
      // An older layout is copied when the store is led on from it.
      return false
    }
    removeOthers(than: kept(all(of: path).map(\.day)), of: path)
    FileSystem.removeAbandoned(besides: path, endingIn: StoreCopy.unfinishedEndings)
    return true
  }

  /// The copies there are, the newest first.
  public static func all(of path: String) -> [(day: Day, path: String)] {
    let start = FileSystem.name(of: path) + ending
    let folder = FileSystem.folder(of: path)
    return FileSystem.names(in: folder).compactMap { name in
      guard name.hasPrefix(start), let day = Day(String(name.dropFirst(start.count))) else {
        return nil
      }
      return (day, path + name.dropFirst(FileSystem.name(of: path).count))
    }.sorted { $0.day > $1.day }
  }

  /// Which of some days keep their copy.
  package static func kept(_ days: [Day]) -> Set<Day> {
    let newestFirst = days.sorted(by: >)
    var kept = Set(newestFirst.prefix(daysKept))
    var weeks: Set<Int> = []
    for day in newestFirst.dropFirst(daysKept) where weeks.count < weeksKept {
      if weeks.insert(week(of: day)).inserted { kept.insert(day) }
    }
    return kept
  }

  /// The number of the week of a day; weeks begin on Mondays.
  private static func week(of day: Day) -> Int {
    // Day 0 was a Thursday.
    let sinceMonday = day.number + 3
    return (sinceMonday - ((sinceMonday % 7) + 7) % 7) / 7
  }

  private static func removeOthers(than kept: Set<Day>, of path: String) {
    for copy in all(of: path) where !kept.contains(copy.day) {
      FileSystem.removeDatabase(copy.path)
    }
  }

  private static let ending = ".backup-"
}
