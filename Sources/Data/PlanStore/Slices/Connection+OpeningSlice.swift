import PlanModel
import SQLiteKit
import Values

extension Connection {
  /// The part of the store that was kept for a first screen.
  ///
  /// - Parameters:
  ///   - roots: What the part begins with.
  ///   - position: How far the log must have reached when it was read.
  /// - Returns: `nil` when none is kept that was read then.
  /// - Throws: What reading meets.
  func keptSlice(of roots: SliceRoots, at position: LogPosition) throws -> Slice? {
    let content = try first(
      "SELECT content FROM opening_slice WHERE seq = ?1 AND mark = ?2 AND roots = ?3",
      [SQLiteValue(position.seq), .text(position.mark), .text(roots.description)]
    ) { row throws(SQLiteError) in try row.value(0) }
    // A row of other values is read anew like one that is not there.
    guard case .blob(let bytes)? = content, let kept = PlanBook.restored(from: bytes) else {
      return nil
    }
    return Slice(book: kept.book, records: kept.records)
  }

  /// How many parts are kept: the first screens of those who share a store.
  private static let mostOpeningSlices = 8

  /// Keeps a part of the store for the next first screen, inside a transaction, and forgets those
  /// that no longer hold.
  func keep(_ book: PlanBook, of roots: SliceRoots, at position: LogPosition) throws {
    let made = [SQLiteValue(position.seq), .text(position.mark), .text(roots.description)]
    try run("DELETE FROM opening_slice WHERE seq <> ?1 OR mark <> ?2 OR roots = ?3", made)
    try run(
      "INSERT INTO opening_slice (seq, mark, roots, content) VALUES (?1, ?2, ?3, ?4)",
      made + [.blob(book.bytes)])
    try run(
      "DELETE FROM opening_slice WHERE id <= (SELECT max(id) FROM opening_slice) - ?1",
      [SQLiteValue(Self.mostOpeningSlices)])
  }

  /// Forgets what is kept for first screens, inside a transaction.
  func forgetOpeningSlices() throws { try run("DELETE FROM opening_slice") }

  /// Whether a part that is kept of what the log reached is not what the records are.
  func keepsWrongSlice(at position: LogPosition) throws -> Bool {
    let kept = try rows(
      "SELECT roots, content FROM opening_slice WHERE seq = ?1 AND mark = ?2",
      [SQLiteValue(position.seq), .text(position.mark)]
    ) { row throws(SQLiteError) in (try row.value(0), try row.value(1)) }
    return try kept.contains { kept in
      guard case .text(let text) = kept.0, let roots = SliceRoots(text),
        case .blob(let bytes) = kept.1
      else { return true }
      return try slice(of: roots).book.bytes != bytes
    }
  }
}
