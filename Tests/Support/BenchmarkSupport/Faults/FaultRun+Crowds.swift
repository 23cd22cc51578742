import PlanModel
import PlanStore
import SQLiteKit
import TestFiles

/// Several programs at once.
extension FaultRun {
  /// Two programs open a store of an older layout at once.
  mutating func migrateTwice() throws {
    for name in try folder.names() where name.hasPrefix("old.db") { folder.delete(name) }
    let old = folder.file("old.db")
    try StoreFile.create(
      at: .file(old), contents: PlanContents(), by: FaultChild.author("an"),
      steps: Array(Migration.all.prefix(1)))
    let children = [try start("open", old, "an", "0"), try start("open", old, "bình", "0")]
    for child in children { expect("done", of: child, in: "two migrations") }
    let version = try Connection(opening: old, mode: .readOnly).userVersion
    expect(version == Migration.newest, "two migrations led to layout \(version)")
    let copies = try folder.names().filter { $0.hasPrefix("old.db.before") }
    expect(copies.count == Migration.all.count - 1, "two migrations made \(copies)")
    expect(
      try StoreFile.check(at: old).allSatisfy { !$0.isProblem }, "two migrations damaged a store")
  }

  /// Several programs change the store at once.
  mutating func write(programs: Int, changes: Int) throws {
    let children = try (1...programs).map { number in
      try start("change", path, "người \(number)", "\(changes)", "persist", "1")
    }
    var made = 0
    for child in children {
      let before = figures.changes
      expect("done", of: child, in: "eight writers")
      made += figures.changes - before
    }
    expect(made == programs * changes, "eight writers made \(made) changes")
    figures.faults["writers", default: 0] += programs
  }
}
