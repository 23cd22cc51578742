public import PlanModel
import SQLiteKit
public import Values

/// How much a store holds of what people keep it for.
public struct StoreCounts: Equatable, Sendable {
  /// How many records there are of each kind that is told.
  private let records: [RecordKind: Int]
  /// How many changes the log has.
  public let changes: Int

  /// Counts what is in a store of any layout.
  init(in connection: borrowing Connection) throws(SQLiteError) {
    var records: [RecordKind: Int] = [:]
    for kind in Self.kinds { records[kind] = try Self.count(kind.rawValue, in: connection) }
    self.records = records
    changes = try Self.count("change", in: connection)
  }

  /// How many records of a kind there are; 0 for a kind that is not counted.
  public subscript(_ kind: RecordKind) -> Int { records[kind] ?? 0 }

  /// Whether there is neither a plan nor anything of one: days off, which every new store has, do
  /// not count.
  public var haveNoRecords: Bool { records.values.allSatisfy { $0 == 0 } }

  /// The plans, targets, tasks, agencies, figures and changes.
  public var words: [Words] {
    Self.kinds.map { $0.counted(self[$0]) }
      + [Words("\(changes) lần cập nhật", String(counting: changes, "change"))]
  }

  /// Tables of every layout there ever was.
  private static let kinds: [RecordKind] = [.plan, .target, .task, .agency, .observation]

  private static func count(
    _ table: String, in connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    guard case .integer(let count) = try connection.scalar("SELECT count(*) FROM \(table)")
    else { return 0 }
    return Int(count)
  }
}
