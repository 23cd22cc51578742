import PlanModel
import SQLiteKit
import Values

extension Connection {
  /// The latest change still in effect of each record whose latest change took another back.
  ///
  /// - Parameters:
  ///   - latest: The number of the latest change of each record.
  ///   - last: The last change that counts; `nil` for all.
  /// - Returns: The numbers, 0 where everything was taken back; no other record has one.
  /// - Throws: What reading meets.
  func changesInEffect(
    behind latest: [RecordID: Int], upTo last: Int? = nil
  ) throws -> [RecordID: Int] {
    let undos = try undos(among: Set(latest.values))
    guard !undos.isEmpty else { return [:] }
    return try latest.filter { undos.contains($0.value) }.keys.reduce(into: [:]) { found, id in
      found[id] = try changeInEffect(of: id, upTo: last ?? .max)
    }
  }

  /// Those of some changes that took others back.
  private func undos(among changes: Set<Int>) throws -> Set<Int> {
    let list = "[\(changes.map(String.init).joined(separator: ","))]"
    let sql = """
      SELECT seq FROM change
        WHERE seq IN (SELECT value FROM json_each(?1)) AND effect = 'undo'
      """
    var found: Set<Int> = []
    try query(sql, [.text(list)]) { row throws(SQLiteError) in found.insert(try row.int(0)) }
    return found
  }

  private func changeInEffect(of record: RecordID, upTo last: Int) throws -> Int {
    // A change taken back and made again several times stands as the last of these left it.
    let sql = """
      SELECT max(edit.seq) FROM change_edit AS edit JOIN change AS made ON made.seq = edit.seq
        WHERE edit.record = ?1 AND edit.seq <= ?2 AND (
          SELECT effect FROM change WHERE root = made.root AND seq <= ?2 ORDER BY seq DESC LIMIT 1
        ) <> 'undo'
      """
    return try first(sql, [.text(record.description), SQLiteValue(last)]) {
      row throws(SQLiteError) in
      try row.intOrNil(0)
    }.flatMap(\.self) ?? 0
  }
}
