import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

/// Stores of an older layout, which looking at them must not change.
struct OlderLayoutCareTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    let book = try SmallBook()
    folder = try TemporaryFolder()
    path = folder.file("plans.db")
    let author = Author(user: "an", uid: 1_000, at: "2024-05-03T02:15:00Z", day: book.day)
    try StoreFile.create(
      at: .file(path), contents: PlanContents(), by: author,
      steps: Array(Migration.all.prefix(1)))
  }

  private func layout(of path: String) throws -> Int32 {
    try Connection(opening: path, mode: .readWrite).userVersion
  }

  @Test func `it is checked in its layout`() throws {
    let findings = try StoreFile.check(at: path)
    #expect(findings.allSatisfy { !$0.isProblem })
    #expect(findings.contains { $0.words.vi.contains("bản cũ (cấu trúc 1), chưa nâng cấp") })
    #expect(try layout(of: path) == 1)
  }

  @Test func `it is copied in its layout`() throws {
    try StoreFile.backUp(from: path, to: folder.file("copy.db"))
    #expect(try layout(of: folder.file("copy.db")) == 1)
    #expect(try layout(of: path) == 1)
  }

  @Test func `when it is damaged, a repair says that it can not help`() throws {
    var bytes = try folder.read("plans.db")
    for place in 8_192..<12_288 { bytes[place] = 0xAA }
    try folder.write(bytes, to: "plans.db")
    let failure = #expect(throws: StoreFailure.self) { try StoreFile.repair(at: path) }
    guard case .refused(let words) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(words.vi.contains("dondoc restore"))
  }
}
