import PlanModel
import PlanStore
import SQLiteKit
import Testing

/// What is read of a part of the store is found by index, whatever the size of the store.
struct SlicePlanTests {
  private let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  /// The tables that a statement reads from their beginning to their end.
  private func scanned(_ sql: String) throws -> [String] {
    let values: [SQLiteValue] = sql.contains("?1") ? ["[]"] : []
    return try fixture.database().rows("EXPLAIN QUERY PLAN \(sql)", values) {
      row throws(SQLiteError) in try row.string(3)
    }.filter { $0.hasPrefix("SCAN") && !$0.contains("json_each") && !$0.contains("wanted") }
  }

  @Test(arguments: SliceLink.belongings)
  func `what belongs to a record is found by index`(link: SliceLink) throws {
    #expect(try scanned(SliceStatement.text(link.kind, where: link.field)) == [])
  }

  @Test(arguments: RecordKind.allCases)
  func `a record is found by its identity`(kind: RecordKind) throws {
    #expect(try scanned(SliceStatement.text(kind, where: "id")) == [])
  }

  @Test(arguments: [RecordKind.section, .target, .task, .closedPeriod])
  func `what belongs to a plan is found by index`(kind: RecordKind) throws {
    #expect(try scanned(SliceStatement.text(kind, where: "plan")) == [])
  }

  @Test(arguments: [
    (RecordKind.assignment, "agency"), (.obligation, "member"), (.membership, "member"),
    (.succession, "heir"), (.target, "indicator"),
  ])
  func `the work of agencies is found by index`(kind: RecordKind, field: String) throws {
    #expect(try scanned(SliceStatement.text(kind, where: field)) == [])
  }

  @Test(arguments: [SliceVersionStatement.ofRecords, SliceVersionStatement.ofBelongings])
  func `the latest changes are found by index`(sql: String) throws {
    #expect(try scanned(sql) == [])
  }

  @Test func `reading all records of a kind is seen as that`() throws {
    #expect(try scanned(SliceStatement.text(.task, where: nil)) == ["SCAN task"])
  }
}
