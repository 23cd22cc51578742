import Glibc
import PlanStore
import SQLiteKit
import TestFiles
import TestRandom

/// Faults after which the store is whole and the next program goes on.
extension FaultRun {
  /// The disk fills up while the store grows.
  mutating func fillUp() throws {
    let child = try start("change", path, "bình", "100000", "pages", "\(random.below(40))")
    expect("failed diskFull", of: child, in: "full")
    try goOn()
  }

  /// A limit on the size of files is met, first of all by the write-ahead log.
  mutating func limitFileSize() throws {
    let child = try start(
      "change", path, "bình", "100000", "size", "\(40_000 + random.below(400_000))")
    expect("failed diskFull", of: child, in: "file size")
    try goOn()
  }

  /// Another account may only read the file.
  mutating func makeReadOnly() throws {
    // What a killed program left in the log is moved into the file first.
    try goOn()
    chmod(folder.path, 0o755)
    chmod(path, 0o444)
    let child = try start("change", path, "bình", "3", "nobody", "1")
    expect("failed noPermission", of: child, in: "read only")
    chmod(path, 0o600)
    chmod(folder.path, 0o700)
    try goOn()
  }

  /// Another program keeps the store locked for longer than one waits.
  mutating func lock() throws {
    let child = try holding { run throws in
      try run.start("change", run.path, "bình", "3", "wait", "\(run.random.below(40))")
    }
    acknowledge(child)
    try goOn()
  }

  /// Holds the writer's lock while a program tries, and gives what it told.
  private mutating func holding(
    _ begin: (inout FaultRun) throws -> ChildProgram
  ) throws -> [String] {
    let holder = try Connection(opening: path, mode: .readWrite)
    let transaction = try holder.begin(.immediate)
    let child = try begin(&self)
    let (lines, code) = (child.lines(), child.end())
    transaction.rollback()
    expect(lines.last == "failed busy", "locked: \(lines.last ?? "nothing")")
    expect(code == 0, "locked: the program ended with \(code)")
    return lines
  }

  /// The file is taken away while a program changes it, and put back after.
  mutating func moveAway() throws {
    let child = try start("change", path, "bình", "1000000")
    acknowledge(child.lines(1 + random.below(6)))
    let aside = folder.file("aside.db")
    expect(rename(path, aside) == 0, "moved: the file can not be renamed")
    expect("failed moved", of: child, in: "moved")
    expect(rename(aside, path) == 0, "moved: the file can not be put back")
    try goOn()
  }

  /// The next program finds nothing in its way.
  mutating func goOn() throws {
    expect("done", of: try start("change", path, "chi", "2"), in: "after the fault")
  }
}
