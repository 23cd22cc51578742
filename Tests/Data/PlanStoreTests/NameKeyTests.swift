import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

struct NameKeyTests {
  private let fixture: StoreFixture
  private static let kinds = RecordKind.allCases.filter { $0.nameField != nil }

  init() throws { fixture = try StoreFixture() }

  /// The names of a kind whose stored key is not the one they should have.
  private func wrongKeys(_ kind: RecordKind) throws -> [String] {
    guard let field = kind.nameField else { return [] }
    return try fixture.database().rows("SELECT \(field), name_key FROM \(kind.rawValue)") {
      row throws(SQLiteError) in (name: try row.string(0), key: try row.value(1))
    }
    .filter { $0.key != .blob(RecordKind.nameKey($0.name)) }.map(\.name)
  }

  private func renaming(to name: String) -> ChangeDraft {
    let agency = fixture.book.agency
    return ChangeDraft(
      command: "edit",
      edits: [
        Edit(
          action: .set, kind: .agency, record: agency.id, code: agency.code,
          fields: [.init(field: "name", old: .text(agency.name), new: .text(name))])
      ])
  }

  @Test(arguments: kinds)
  func `a new store keeps the key of every name`(kind: RecordKind) throws {
    #expect(try wrongKeys(kind) == [])
    #expect(try fixture.database().scalar("SELECT count(*) > 0 FROM \(kind.rawValue)") == 1)
  }

  @Test func `the key follows the name through changes, undoing and redoing`() throws {
    let writer = try fixture.writer()
    let author = fixture.author("an")
    _ = try writer.apply(renaming(to: "Ủy ban nhân dân huyện"), by: author)
    #expect(try wrongKeys(.agency) == [])
    _ = try writer.undo(by: author, anyone: false)
    #expect(try wrongKeys(.agency) == [])
    _ = try writer.redo(by: author)
    #expect(try wrongKeys(.agency) == [])
    let added = Agency(id: SmallBook.id(900), code: "BG-C9", name: "Đài Phát thanh", kind: .state)
    _ = try writer.apply(
      ChangeDraft(command: "add", edits: [added.insertion(code: added.code)]), by: author)
    #expect(try wrongKeys(.agency) == [])
  }

  @Test func `an older store gets the keys of all its names`() throws {
    let path = fixture.folder.file("old.db")
    let old = try Connection(opening: path, mode: .readWriteCreate)
    try old.execute(Migration.all[0].statements)
    try old.execute(
      """
      INSERT INTO agency (id, code, name, kind, aliases)
        VALUES ('\(SmallBook.id(1))', 'BG-C1', 'Sở Y tế', 'state', ''),
          ('\(SmallBook.id(2))', 'BG-C2', 'Đài', 'state', '');
      INSERT INTO store_info (name, value) VALUES ('is_demo', 0);
      PRAGMA application_id = 0x64646f63;
      PRAGMA user_version = 1;
      """)
    _ = try StoreWriter(.file(path))
    let keys = try old.column("SELECT name_key FROM agency ORDER BY code")
    #expect(keys == ["Sở Y tế", "Đài"].map { .blob(RecordKind.nameKey($0)) })
  }

  @Test(arguments: kinds)
  func `the order of names is read from an index, without sorting`(kind: RecordKind) throws {
    let plan = try fixture.database().rows(
      "EXPLAIN QUERY PLAN \(NameOrderStatement.text(kind))"
    ) { row throws(SQLiteError) in try row.string(3) }
    #expect(plan.contains { $0.contains("INDEX \(kind.rawValue)_name_key") })
    #expect(!plan.contains { $0.contains("TEMP B-TREE") })
  }

  @Test func `SQLite sorts names as dictionaries do`() throws {
    let writer = try fixture.writer()
    let names = [
      "Hạ Long", "Hà Nam", "Phường 10", "Phường 2", "hòa", "Đắk Lắk", "Dân số", "hoà",
    ]
    let agencies = names.enumerated().map { index, name in
      Agency(
        id: SmallBook.id(UInt64(1_000 + index)), code: "XX-C\(index + 1)", name: name, kind: .state)
    }
    _ = try writer.apply(
      ChangeDraft(command: "add", edits: agencies.map { $0.insertion(code: $0.code) }),
      by: fixture.author("an"))
    let sorted = try fixture.database().column(
      "SELECT name FROM agency WHERE code LIKE 'XX-%' ORDER BY name_key, rowid")
    #expect(
      sorted
        == [
          "Dân số", "Đắk Lắk", "Hà Nam", "Hạ Long", "hòa", "hoà", "Phường 2", "Phường 10",
        ].map { .text($0) })
  }

  @Test func `lists by name come in the order of the store, also after a change`() throws {
    let reader = try fixture.reader()
    for name in ["Văn phòng", "Ban Tổ chức"] {
      let queries: [PlanQuery] = [
        .agencies(ListRequest(order: .name)), .tasks(ListRequest(order: .name)),
        .targets(ListRequest(order: .name, isReversed: true)),
        .tasks(ListRequest(order: .agency)),
      ]
      for query in queries {
        let answer = try reader.answer(query, on: fixture.book.day)
        #expect(answer == (try unaided(query)))
      }
      let edits = renaming(to: name)
      if name == "Văn phòng" { _ = try fixture.writer().apply(edits, by: fixture.author("an")) }
    }
  }

  /// The answer of a book that sorts by keys of its own.
  private func unaided(_ query: PlanQuery) throws -> PlanAnswer? {
    let reader = try fixture.reader()
    guard
      case .agencies(let all) = try reader.answer(
        .agencies(ListRequest(order: .code)), on: fixture.book.day)
    else { return nil }
    var contents = fixture.book.contents
    contents.agencies = all.rows.map(\.agency)
    let changes = try fixture.database().rows("SELECT record, max(seq) FROM change_edit GROUP BY 1")
    {
      row throws(SQLiteError) in (try row.string(0), try row.int(1))
    }
    let latest = Dictionary(
      uniqueKeysWithValues: changes.compactMap { id, seq in RecordID(id).map { ($0, seq) } })
    return JudgedBook(PlanBook(contents, lastChanges: latest), on: fixture.book.day).answer(query)
  }
}
