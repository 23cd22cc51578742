import BenchmarkSupport
import PlanModel
import PlanStore
import SQLiteKit
import SamplePlans
import TestFiles
import Testing
import Values

/// What is read of a store record by record is what it holds.
struct StoreRecordsTests {
  private let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  private func records(_ kind: RecordKind, of reader: StoreReader) throws -> [any StoredRecord] {
    var records: [any StoredRecord] = []
    try reader.reading {
      try $0.each(kind) { records.append($0) }
      #expect(try $0.count(of: kind) == records.count)
    }
    return records
  }

  private func lines(_ records: [any StoredRecord]) -> [String] {
    records.map { "\(type(of: $0).kind) \($0.id) \($0.fieldValues)" }
  }

  @Test(arguments: [true, false])
  func `every record comes once, in the order of the identities`(isDemo: Bool) throws {
    let path = fixture.folder.file("other.db")
    if isDemo {
      try StoreFile.create(
        at: .file(path), contents: SamplePlans.demo(on: fixture.book.day),
        by: fixture.author("an"))
    } else {
      let plan = StorePlan(tasks: 170, seed: 4, today: fixture.book.day)
      try StoreMaker.make(plan, at: .file(path))
    }
    let reader = try StoreReader(.file(path), access: .readOnly)
    let contents = try reader.contents()
    for kind in RecordKind.allCases {
      let expected = contents.records(of: kind).sorted { $0.id < $1.id }
      #expect(try lines(records(kind, of: reader)) == lines(expected))
    }
    try reader.reading { #expect($0.isDemo == contents.isDemo) }
  }

  @Test func `a row that its index no longer has is missed, and not passed over`() throws {
    try fixture.emptyLog()
    try fixture.dropLastRow(ofIndex: "sqlite_autoindex_agency_1")
    let reader = try fixture.reader()
    let failure = #expect(throws: StoreFailure.self) { try reader.reading { try $0.readAll() } }
    #expect(failure?.words.en.contains("rows by their index") ?? false)
  }

  @Test func `all are of one moment, whatever others change meanwhile`() throws {
    let reader = try fixture.reader()
    let before = try records(.obligation, of: reader)
    try reader.reading {
      #expect(try $0.count(of: .plan) == 2)
      _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an"))
      var records: [any StoredRecord] = []
      try $0.each(.obligation) { records.append($0) }
      #expect(lines(records) == lines(before))
    }
    #expect(try lines(records(.obligation, of: reader)) != lines(before))
  }

  @Test func `a record that can not be read is met by reading all`() throws {
    let database = try fixture.database()
    try database.execute("UPDATE observation SET value = 'nhiều'")
    let reader = try fixture.reader()
    let failure = #expect(throws: StoreFailure.self) {
      try reader.reading { try $0.readAll() }
    }
    guard case .damaged(_, let place) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(place.contains("observation"))
  }
}
