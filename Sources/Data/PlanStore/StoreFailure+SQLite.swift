package import PlanModel
package import SQLiteKit

extension StoreFailure {
  /// What a failure of the database means for a person.
  ///
  /// - Parameters:
  ///   - error: What the database refused.
  ///   - path: The store it happened in.
  package init(_ error: SQLiteError, path: String) {
    self =
      switch error.code {
      case .busy, .locked: .busy(path: path)
      case .full: .diskFull(path: path)
      case .readOnly: FileSystem.unwritable(path)
      case .notADatabase: .notAStore(path: path)
      case .corrupt, .mismatch: .damaged(path: path, detail: error.message)
      case .cannotOpen: Self.closed(path)
      case .generic where Self.tellsOfOtherTables(error):
        .damaged(path: path, detail: error.message)
      default: .inputOutput(path: path, detail: error.message)
      }
  }

  /// Whether a table or a column is not there that the layout of the store has.
  private static func tellsOfOtherTables(_ error: SQLiteError) -> Bool {
    ["no such table", "no such column"].contains { error.message.hasPrefix($0) }
  }

  /// Why a file can not be opened.
  private static func closed(_ path: String) -> StoreFailure {
    switch FileSystem.entry(at: path) {
    case .missing: .missing(path: path)
    case .other: .notAFile(path: path)
    case .file: FileSystem.unwritable(path)
    case .forbidden: .noPermission(path: path)
    }
  }

  /// What any error of this module means for a person.
  init(_ error: any Error, path: String) {
    switch error {
    case let failure as StoreFailure: self = failure
    case let error as SQLiteError: self.init(error, path: path)
    case let damage as RecordDamage: self.init(DamagedValue(damage), path: path)
    case let damage as DamagedValue: self = .damaged(path: path, detail: damage.place)
    default: self = .inputOutput(path: path, detail: "\(error)")
    }
  }

  /// Runs work of this module, and tells what it throws in terms of a store.
  static func telling<Result>(
    _ path: String, _ body: () throws -> Result
  ) throws(StoreFailure) -> Result {
    do {
      return try body()
    } catch {
      throw StoreFailure(error, path: path)
    }
  }
}
