import PlanModel
import SQLiteKit

/// One step from a layout of the tables to the next.
package struct Migration: Sendable {
  /// The number of the layout it leads to.
  package let version: Int32
  /// The statements that lead there.
  package var statements: String { makeStatements() }
  /// Puts these together, which most programs that open a store never need.
  private let makeStatements: @Sendable () -> String
  /// What SQL alone can not do, after the statements and in the same transaction.
  let completion: @Sendable (borrowing Connection) throws -> Void

  /// A step to a layout.
  package init(
    to version: Int32, statements: @autoclosure @escaping @Sendable () -> String
  ) {
    self.init(to: version, statements: statements()) { _ in }
  }

  init(
    to version: Int32, statements: @autoclosure @escaping @Sendable () -> String,
    completion: @escaping @Sendable (borrowing Connection) throws -> Void
  ) {
    self.version = version
    makeStatements = statements
    self.completion = completion
  }

  /// All steps there are, in order.
  package static let all = [
    Migration(to: 1, statements: Schema.version1),
    Migration(to: 2, statements: Schema.version2) { try $0.writeNameKeys() },
    Migration(to: 3, statements: Schema.version3),
    Migration(to: 4, statements: Schema.version4),
    Migration(to: 5, statements: Schema.version5),
    Migration(to: 6, statements: Schema.version6),
    Migration(to: 7, statements: Schema.version7),
    Migration(to: 8, statements: Schema.version8),
  ]

  /// The number of the layout since which the tables of records and of the log are as they are now,
  /// but for columns that came later and may be empty.
  package static let recordsAsNow: Int32 = 3

  /// The number of the newest layout.
  package static let newest = all.last?.version ?? 0
}

extension Connection {
  /// The number that marks a file as a store of this program: "ddoc" in ASCII.
  static let storeID: Int32 = 0x6464_6F63

  /// Leads an existing store through the steps it lacks, each whole or not at all.
  ///
  /// Of several programs that come at once, one does the work and the others find it done.
  ///
  /// - Parameters:
  ///   - steps: All steps there are, in order.
  ///   - path: The file, of which a copy is made before each step; `nil` in memory.
  /// - Throws: What the copy or a step meets; the store then is as before that step.
  func migrate(by steps: [Migration], path: String?) throws {
    let found = try userVersion
    for step in steps where found < step.version {
      let transaction = try begin(.exclusive)
      guard try userVersion < step.version else {
        transaction.rollback()
        continue
      }
      if let path { try StoreCopy.beforeMigration(of: path, to: step.version) }
      try take(step)
      try transaction.commit()
    }
  }

  /// Takes one step inside a transaction.
  func take(_ step: Migration) throws {
    try execute("PRAGMA defer_foreign_keys = ON")
    try execute(step.statements)
    try step.completion(self)
    try setUserVersion(step.version)
    if let broken = try foreignKeyCheck().first {
      throw SQLiteError(
        code: .corrupt, message: "\(broken.table) refers to a \(broken.parent) that is not there")
    }
  }
}
