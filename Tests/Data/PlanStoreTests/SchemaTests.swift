import Glibc
import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

struct SchemaTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  @Test(arguments: [
    (RecordKind.plan, Plan.fieldNames), (.section, PlanSection.fieldNames),
    (.indicator, Indicator.fieldNames), (.target, Target.fieldNames),
    (.task, PlanTask.fieldNames), (.agency, Agency.fieldNames),
    (.membership, Membership.fieldNames), (.assignment, Assignment.fieldNames),
    (.obligation, Obligation.fieldNames), (.observation, Observation.fieldNames),
    (.succession, Succession.fieldNames), (.extension, Extension.fieldNames),
    (.rating, Rating.fieldNames), (.holiday, Holiday.fieldNames),
    (.progressReport, ProgressReport.fieldNames), (.followUp, FollowUp.fieldNames),
    (.followUpItem, FollowUpItem.fieldNames),
    (.recommendation, FollowUpRecommendation.fieldNames),
    (.closedPeriod, ClosedPeriod.fieldNames),
  ])
  func `the columns of a table are the fields of its records`(
    kind: RecordKind, fields: [String]
  ) throws {
    let columns = try fixture.database().rows("PRAGMA table_info(\(kind.rawValue))") {
      row throws(SQLiteError) in try row.string(1)
    }
    let keys = kind.nameField == nil ? [] : ["name_key"]
    #expect(Set(columns) == Set(["id"] + fields + keys))
    #expect(columns.count == fields.count + keys.count + 1)
  }

  @Test func `every table keeps to the types of its columns`() throws {
    let loose = try fixture.database().column(
      "SELECT name FROM pragma_table_list WHERE NOT strict AND name NOT LIKE 'sqlite_%'")
    #expect(loose == [])
  }

  private static let vocabularies: [(table: String, codes: [String])] = [
    ("obligation", codes(WorkState.self)), ("assignment", codes(Role.self)),
    ("assignment", codes(AssignmentMode.self)), ("target", codes(Comparator.self)),
    ("task", codes(TaskKind.self)), ("plan", codes(Level.self)), ("plan", codes(Letterhead.self)),
    ("agency", codes(AgencyKind.self)), ("agency", codes(Level.self)),
    ("observation", codes(Grade.self)), ("observation", codes(Verification.self)),
    ("plan", codes(Period.Length.self)), ("plan", codes(ReportingRule.self)),
    ("succession", codes(SuccessionForm.self)), ("extension", codes(ExtensionDecision.self)),
    ("rating", codes(Outlook.self)), ("progress_report", codes(DifficultyState.self)),
    ("follow_up", codes(FollowUpKind.self)), ("closed_period", codes(ClosingRule.self)),
  ]

  private static func codes<Code: CaseIterable & RawRepresentable<String>>(
    _ type: Code.Type
  ) -> [String] {
    type.allCases.map(\.rawValue)
  }

  @Test(arguments: vocabularies)
  func `a table admits every code of its vocabulary`(table: String, codes: [String]) throws {
    let schema = try fixture.database().scalar(
      "SELECT sql FROM sqlite_schema WHERE name = ?1", [.text(table)])
    guard case .text(let sql) = schema else {
      Issue.record("no table \(table)")
      return
    }
    #expect(codes.filter { !sql.contains("'\($0)'") } == [])
  }

  @Test func `every link to another table can be followed backwards by an index`() throws {
    let unindexed = try fixture.database().column(
      """
      SELECT t.name || '.' || k."from" FROM pragma_table_list AS t
        JOIN pragma_foreign_key_list(t.name) AS k
        WHERE t.name NOT LIKE 'change%' AND NOT EXISTS (
          SELECT 1 FROM pragma_index_list(t.name) AS i JOIN pragma_index_info(i.name) AS c
            WHERE c.seqno = 0 AND c.name = k."from")
      """)
    #expect(unindexed == [])
  }

  @Test(arguments: Migration.all.indices)
  func `every layout is the one that was released`(index: Int) throws {
    let database = try Connection(opening: fixture.folder.file("layout.db"), mode: .readWriteCreate)
    for step in Migration.all[...index] { try database.execute(step.statements) }
    let lines = try database.column(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name")
    let dump = lines.map { if case .text(let sql) = $0 { sql + ";\n" } else { "" } }.joined()
    let name = "schema-v\(Migration.all[index].version).sql"
    #expect(try Baseline.text(name, orRecord: dump) == dump)
  }
}

/// Files that hold what the program is to produce, kept among the fixtures.
enum Baseline {
  /// A file was missing; it has been recorded and is to be looked at and kept.
  struct Recorded: Error {
    let path: String
  }

  /// The text of a file.
  static func text(_ name: String, orRecord text: String) throws -> String {
    let tests = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    let folder = tests + "/Fixtures"
    let path = folder + "/" + name
    if let bytes = try? TemporaryFolder.read(path: path) {
      return String(decoding: bytes, as: UTF8.self)
    }
    mkdir(folder, 0o755)
    guard let stream = fopen(path, "w") else { throw Recorded(path: path) }
    fputs(text, stream)
    fclose(stream)
    throw Recorded(path: path)
  }
}
