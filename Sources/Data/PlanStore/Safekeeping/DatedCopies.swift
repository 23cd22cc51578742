public import PlanModel
import SQLiteKit
public import Values

/// The copies a store keeps of itself, one for each day on which it was changed.
///
/// They lie beside the store and only its owner may read them. Those of the latest ``daysKept``
/// days stay, and of the ``weeksKept`` weeks before these the last one each. Copies of days to come,
/// which a wrong clock has made, are no reason to remove others, and the latest ``daysKept`` of them
/// stay until their days come.
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
    if FileSystem.entry(at: copy) != .missing {
      if isWhole(copy) { return false }
      try setAside(copy)
    }
    do throws(StoreFailure) {
      try StoreFile.backUp(from: path, to: copy, ownedLike: path)
    } catch .exists {
      // Another program makes the copy of the day at this very moment.
      return false
    }
    removeOthers(than: kept(all(of: path).map(\.day), on: day), of: path)
    FileSystem.removeAbandoned(besides: path, endingIn: StoreCopy.unfinishedEndings)
    return true
  }

  /// The copies there are, the newest first; files that are no stores do not count.
  public static func all(of path: String) -> [(day: Day, path: String)] {
    let start = FileSystem.name(of: path) + ending
    let folder = FileSystem.folder(of: path)
    return FileSystem.names(in: folder).compactMap { name in
      guard name.hasPrefix(start), let day = Day(String(name.dropFirst(start.count))) else {
        return nil
      }
      let copy = path + name.dropFirst(FileSystem.name(of: path).count)
      return isWhole(copy) ? (day, copy) : nil
    }.sorted { $0.day > $1.day }
  }

  /// Whether a file has the head of a store, and all the pages this tells of.
  static func isWhole(_ copy: String) -> Bool {
    guard let look = try? Connection(opening: copy, mode: .immutable),
      (try? look.applicationID) == Connection.storeID,
      case .integer(let pages) = try? look.scalar("PRAGMA page_count"),
      case .integer(let pageSize) = try? look.scalar("PRAGMA page_size")
    else { return false }
    return pages > 0 && FileSystem.size(of: copy) >= pages * pageSize
  }

  /// Makes the name of a copy free that a file has which is none.
  private static func setAside(_ file: String) throws(StoreFailure) {
    if FileSystem.size(of: file) == 0 {
      FileSystem.removeDatabase(file)
    } else {
      try FileSystem.rename(file, to: FileSystem.freeName(startingWith: file + unreadableMark))
    }
  }

  /// What the name of a file has that lay in the place of a copy and was none.
  static let unreadableMark = ".unreadable"

  /// Which of some days keep their copy.
  ///
  /// - Parameters:
  ///   - days: The days with a copy.
  ///   - today: The day of the calendar.
  /// - Returns: The days whose copies stay.
  package static func kept(_ days: [Day], on today: Day) -> Set<Day> {
    let newestFirst = days.filter { $0 <= today }.sorted(by: >)
    let toCome = days.filter { $0 > today }.sorted(by: >)
    var kept = Set(newestFirst.prefix(daysKept) + toCome.prefix(daysKept))
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
