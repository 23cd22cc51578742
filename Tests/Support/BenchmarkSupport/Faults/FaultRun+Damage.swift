import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Values
import TestRandom

/// Damage to a copy of the store, which must be noticed and never end a program.
extension FaultRun {
  /// Some bytes are others than were written.
  mutating func flip() throws {
    try damage("flipped") { run, bytes in
      for _ in 0..<(1 + run.random.below(12)) {
        bytes[run.random.below(bytes.count)] ^= UInt8(1 << run.random.below(8))
      }
    }
  }

  /// The file ends too early.
  mutating func truncate() throws {
    try damage("truncated") { run, bytes in
      bytes.removeLast(1 + run.random.below(bytes.count - 1))
    }
  }

  private mutating func damage(
    _ fault: String, _ change: (inout FaultRun, inout [UInt8]) -> Void
  ) throws {
    for name in try folder.names() where name.hasPrefix("copy.db") { folder.delete(name) }
    let copy = folder.file("copy.db")
    try StoreFile.backUp(from: path, to: copy)
    let before = try everything(in: copy)
    var bytes = try folder.read("copy.db")
    change(&self, &bytes)
    try folder.write(bytes, to: "copy.db")
    let child = try start("inspect", copy, "bình", "0")
    let lines = child.lines()
    let code = child.end()
    expect(code == 0, "\(fault): the program ended with \(code)")
    expect(try folder.read("copy.db") == bytes, "\(fault): the damaged file was changed")
    expect(!lines.contains("repaired badly"), "\(fault): what was repaired is damaged")
    figures.repaired += lines.contains("repaired") ? 1 : 0
    if lines.contains("problems") {
      figures.noticed += 1
    } else if try everything(in: copy) == before {
      figures.harmless += 1
    } else {
      figures.unseen += 1
    }
    try restoreOver(copy)
  }

  /// A copy from before the damage takes the place of the damaged file.
  private mutating func restoreOver(_ copy: String) throws {
    let sound = folder.file("sound.db")
    try StoreFile.backUp(from: path, to: sound)
    defer { folder.delete("sound.db") }
    do throws(StoreFailure) {
      _ = try StoreFile.restore(sound, to: copy, isAgreed: true, on: BenchmarkCommand.usualDay)
    } catch {
      note("a copy can not be restored: \(error.words.en)")
      return
    }
    expect(
      try everything(in: copy) == everything(in: sound), "the restored copy is not what it was of")
  }

  /// Every value of every table.
  private func everything(in path: String) throws -> [String] {
    let store = try Connection(opening: path, mode: .readOnly)
    let tables = try store.column(
      "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    var lines: [String] = []
    for case .text(let table) in tables {
      lines += try store.rows("SELECT * FROM \(table) ORDER BY 1, 2") { row throws(SQLiteError) in
        var cells: [String] = []
        for column in 0..<row.columnCount { cells.append("\(try row.value(column))") }
        return "\(table) \(cells.joined(separator: "|"))"
      }
    }
    return lines
  }
}
