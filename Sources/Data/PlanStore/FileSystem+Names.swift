import Glibc
import PlanModel

/// Names of files beside a store.
extension FileSystem {
  /// The last part of a path.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The names in a folder; none when it can not be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
        })
    }
    return names
  }

  /// The first name of a row, `…-1`, `…-2` and so on, that nothing has, nor a log beside it: that of
  /// another database would be taken for its own.
  static func freeName(startingWith start: String) -> String {
    var number = 1
    while ([""] + endings).contains(where: { entry(at: "\(start)-\(number)\($0)") != .missing }) {
      number += 1
    }
    return "\(start)-\(number)"
  }

  /// Whether two paths lead to one file.
  static func isSame(_ first: String, _ second: String) -> Bool {
    var (one, other) = (stat(), stat())
    return stat(first, &one) == 0 && stat(second, &other) == 0 && one.st_dev == other.st_dev
      && one.st_ino == other.st_ino
  }

  /// The path without links, as SQLite goes by; the path itself where the system can not tell.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether a file has a second name under which SQLite would look for another write-ahead log.
  ///
  /// The name of a file that is being made, which it has for a moment besides, does not count.
  static func hasSecondName(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_nlink > 1 else { return false }
    let (place, start) = (folder(of: path), name(of: path) + ".")
    let unfinished = names(in: place).count {
      $0.hasPrefix(start) && $0.hasSuffix(".new") && isSame(place + "/" + $0, path)
    }
    // The names are counted anew: the maker of the file may have finished meanwhile.
    return stat(path, &status) == 0 && status.st_nlink > 1 + nlink_t(unfinished)
  }

  /// Removes what programs that were killed left unfinished beside a store more than a day ago.
  static func removeAbandoned(besides path: String, endingIn endings: [String]) {
    let start = name(of: path) + "."
    for name in names(in: folder(of: path)) where name.hasPrefix(start) {
      let file = folder(of: path) + "/" + name
      guard endings.contains(where: name.hasSuffix), ageInSeconds(of: file) > 86_400 else {
        continue
      }
      unlink(file)
    }
  }

  /// When a file was last written, in seconds since 1970; 0 when there is none.
  static func changed(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mtim.tv_sec : 0
  }

  private static func ageInSeconds(of path: String) -> Int {
    var status = stat()
    var now = timespec()
    guard stat(path, &status) == 0, clock_gettime(CLOCK_REALTIME, &now) == 0 else { return 0 }
    return now.tv_sec - status.st_mtim.tv_sec
  }
}
