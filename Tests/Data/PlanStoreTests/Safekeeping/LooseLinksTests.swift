import SQLiteKit
import Testing

@testable import PlanStore

struct LooseLinksTests {
  private let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test func `a row of which two links lead nowhere is taken out once`() throws {
    let store = try Connection(opening: fixture.path, mode: .readWrite)
    let names = ["1", "2", "3"].map { String(repeating: $0, count: 32) }
    try store.execute("PRAGMA foreign_keys = OFF")
    try store.run(
      "INSERT INTO membership (id, group_agency, member) VALUES (?1, ?2, ?3)",
      names.map { .text($0) })
    let told = try LooseLinks.mend(in: store)
    #expect(told.count == 1 && told.allSatisfy(\.isLoss), "\(told)")
    #expect(
      try store.scalar("SELECT count(*) FROM membership WHERE id = ?1", [.text(names[0])])
        == .integer(0))
    #expect(try LooseLinks.mend(in: store).isEmpty)
  }
}
