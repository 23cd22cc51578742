public import PlanModel
import SQLiteKit
import Values

extension StoreFile {
  /// Reads a whole store and tells what it holds and what is wrong with it.
  ///
  /// A store of an older layout stays in it; where its tables are others than now, its values are
  /// not looked at one by one.
  ///
  /// - Parameter path: The store; only counts and words it kept of plans are thrown away when they are
  ///   wrong.
  /// - Returns: The problems, then the counts of plans, targets, tasks, agencies and changes.
  /// - Throws: What keeps the file from being opened; damage inside is returned.
  public static func check(at path: String) throws(StoreFailure) -> [StoreFinding] {
    try StoreFailure.telling(path) {
      let connection = try StoreOpening.forCopying(path)
      let unsound = try connection.integrityCheck()
      guard unsound.isEmpty else { return unsound.map { .unsound($0) } }
      let loose = try connection.foreignKeyCheck().map {
        StoreFinding.looseLink(from: $0.table, to: $0.parent)
      }
      let layout = try connection.userVersion
      let unreadable =
        layout >= Migration.recordsAsNow ? try unreadable(in: connection) : []
      guard layout == Migration.newest else {
        return try loose + unreadable + [.olderLayout(layout)] + counts(in: connection)
      }
      let wrong = try unreadable.isEmpty ? connection.wrongDigests() : []
      let wrongAgencies = try unreadable.isEmpty ? connection.wrongAgencyDigests() : []
      DigestRemoval.forget(
        DigestTouch(plans: Set(wrong.map(\.id)), agencies: Set(wrongAgencies.map(\.id))), at: path)
      let misread = try unreadable.isEmpty ? connection.plansWithWrongWords() : []
      WordRemoval.forget(misread.map(\.id), at: path)
      return try loose + unreadable + wrong.map { .wrongCounts(of: $0.code) }
        + wrongAgencies.map { .wrongCounts(ofAgency: $0.code) }
        + misread.map { .wrongWords(of: $0.code) } + counts(in: connection)
    }
  }

  private static func unreadable(in connection: borrowing Connection) throws -> [StoreFinding] {
    var findings: [StoreFinding] = []
    for kind in RecordKind.allCases {
      try findings += unreadable(kind.type, in: connection)
    }
    return try findings + unreadableChanges(in: connection)
  }

  /// The changes of the log that can not be read as such.
  private static func unreadableChanges(
    in connection: borrowing Connection
  ) throws -> [StoreFinding] {
    var findings: [StoreFinding] = []
    for case .integer(let seq) in try connection.column("SELECT seq FROM change ORDER BY seq") {
      do {
        _ = try connection.change(Int(seq))
      } catch let error as SQLiteError where error.code.primary == .mismatch {
        findings.append(.unreadable(error.message))
      }
    }
    return findings
  }

  private static func unreadable<Record: StoredRecord>(
    _ type: Record.Type, in connection: borrowing Connection
  ) throws -> [StoreFinding] {
    var findings: [StoreFinding] = []
    try connection.eachRecord(type) { record in
      if case .failure(let damage) = record { findings.append(.unreadable(damage.place)) }
    }
    return findings
  }

  private static func counts(in connection: borrowing Connection) throws -> [StoreFinding] {
    let tables = [
      ("plan", Words("kế hoạch", "plans")), ("target", Words("chỉ tiêu", "targets")),
      ("task", Words("nhiệm vụ", "tasks")), ("agency", Words("cơ quan, đơn vị", "agencies")),
      ("observation", Words("số liệu", "figures")),
      ("change", Words("lần cập nhật", "changes")),
    ]
    var findings: [StoreFinding] = []
    for (table, name) in tables {
      guard case .integer(let count) = try connection.scalar("SELECT count(*) FROM \(table)")
      else { continue }
      findings.append(.count(Int(count), of: name))
    }
    return findings
  }
}
