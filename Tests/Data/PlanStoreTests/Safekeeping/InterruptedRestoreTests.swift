import Glibc
import PlanModel
@testable import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

/// What others do to a store, or the machine to its files, while a copy is put in its place.
struct InterruptedRestoreTests {
  let fixture: StoreFixture
  private let copy: String
  private let today: Day

  init() throws {
    fixture = try StoreFixture()
    copy = fixture.folder.file("copy.db")
    today = try #require(Day("2026-11-25"))
    _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an"))
    try StoreFile.backUp(from: fixture.path, to: copy)
  }

  private func restore(agreed: Bool, meanwhile: () -> Void) throws -> Restoration {
    try StoreFile.restore(
      copy, to: fixture.path, isAgreed: agreed, on: today, meanwhile: meanwhile)
  }

  private func change(_ old: String, _ new: String) {
    #expect(throws: Never.self) {
      try fixture.writer().apply(fixture.note(old, new), by: fixture.author("an"))
    }
  }

  private func notes(in path: String) throws -> [SQLiteValue] {
    try Connection(opening: path, mode: .readWrite)
      .column("SELECT new FROM change_field WHERE field = 'note' ORDER BY seq")
  }

  @Test func `a change made while the store gives way is in what is kept`() throws {
    let kept = try #require(try restore(agreed: true) { change("một", "hai") }.keptAt)
    #expect(try notes(in: kept) == ["một", "hai"])
    #expect(try notes(in: fixture.path) == ["một"])
  }

  @Test func `a change made after a person was asked is asked about`() throws {
    let failure = #expect(throws: StoreFailure.self) {
      try restore(agreed: false) { change("một", "hai") }
    }
    guard case .unconfirmed(let words) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(words.en.contains("has 1 change that the backup lacks"))
    #expect(try notes(in: fixture.path) == ["một", "hai"])
    #expect(try fixture.folder.names().allSatisfy { !$0.contains("before-restore") })
  }

  @Test func `a store others hold for too long stays as it is`() throws {
    let other = try Connection(opening: fixture.path, mode: .readWrite)
    let transaction = try other.begin(.immediate)
    #expect(
      throws: StoreFailure.notRestored(because: .busy(path: fixture.path), keptAt: nil)
    ) { try restore(agreed: true) {} }
    transaction.rollback()
    #expect(try notes(in: fixture.path) == ["một"])
  }

  @Test func `a damaged store stays in its place while the new one can not take it`() throws {
    // A name that leaves no room for the ending of the log that would be kept.
    let name = String(repeating: "d", count: 225)
    let store = fixture.folder.file(name)
    try StoreFile.backUp(from: fixture.path, to: store)
    var bytes = try fixture.folder.read(name)
    for place in 8_192..<bytes.count { bytes[place] = 0xAA }
    try fixture.folder.write(bytes, to: name)
    try fixture.folder.write(Array("cũ".utf8), to: name + "-wal")
    let failure = #expect(throws: StoreFailure.self) {
      try StoreFile.restore(copy, to: store, isAgreed: true, on: today)
    }
    guard case .notRestored(_, keptAt: nil) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(try fixture.folder.read(name) == bytes)
    #expect(try fixture.folder.read(name + "-wal") == Array("cũ".utf8))
    #expect(try fixture.folder.names().allSatisfy { !$0.hasSuffix(".new") })
  }

  @Test func `the log of a store that is gone stays whole where it can not be set aside`() throws {
    // The last of its files finds its name taken by a folder.
    for ending in ["-wal", "-shm"] {
      try fixture.folder.write(Array("cũ".utf8), to: "gone.db" + ending)
    }
    let kept = fixture.folder.file("kept.db")
    try #require(mkdir(kept + "-shm", 0o700) == 0)
    let gone = fixture.folder.file("gone.db")
    #expect(throws: StoreFailure.self) { try FileSystem.setAsideLog(of: gone, as: kept) }
    #expect(
      try fixture.folder.names().filter { $0.hasPrefix("gone") || $0.hasPrefix("kept") }.sorted()
        == ["gone.db-shm", "gone.db-wal", "kept.db-shm"])
    #expect(rmdir(kept + "-shm") == 0)
    #expect(try FileSystem.setAsideLog(of: gone, as: kept) == kept + "-wal")
  }

  @Test func `a second log that is set aside on one day leaves the first where it is`() throws {
    for (number, log) in ["một", "hai"].enumerated() {
      for name in try fixture.folder.names() where name.hasPrefix("plans.db") {
        guard !name.contains("before-restore") else { continue }
        unlink(fixture.folder.file(name))
      }
      try fixture.folder.write(Array(log.utf8), to: "plans.db-wal")
      let kept = try #require(try restore(agreed: false) {}.keptAt)
      #expect(kept.hasSuffix("before-restore-2026-11-25-\(number + 1)-wal"))
    }
    let first = "plans.db.before-restore-2026-11-25-1-wal"
    #expect(try fixture.folder.read(first) == Array("một".utf8))
  }

  @Test func `several that come at once all keep what was there`() async throws {
    let (copy, path, today) = (copy, fixture.path, today)
    let kept = try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try StoreFile.restore(copy, to: path, isAgreed: true, on: today).keptAt
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(kept.compactMap(\.self)).count == 4)
    #expect(try notes(in: path) == ["một"])
  }

  @Test func `the log of a store that is gone is set aside`() throws {
    unlink(fixture.path)
    try fixture.folder.write(Array("cũ".utf8), to: "plans.db-wal")
    let kept = try #require(try restore(agreed: false) {}.keptAt)
    #expect(kept.hasSuffix("before-restore-2026-11-25-1-wal"))
    #expect(try fixture.folder.read("plans.db.before-restore-2026-11-25-1-wal") == Array("cũ".utf8))
    #expect(try notes(in: fixture.path) == ["một"])
  }

  @Test func `nothing is left beside the copy`() throws {
    _ = try restore(agreed: true) {}
    #expect(try fixture.folder.names().filter { $0.hasPrefix("copy.db") } == ["copy.db"])
  }

  @Test func `a link leads to the restored store`() throws {
    let link = fixture.folder.file("link.db")
    try #require(symlink(fixture.path, link) == 0)
    try fixture.folder.write([], to: "plans.db")
    _ = try StoreFile.restore(copy, to: link, isAgreed: true, on: today)
    #expect(try notes(in: fixture.path) == ["một"])
    #expect(try notes(in: link) == ["một"])
  }
}
