import Glibc
import PlanModel
import PlanStore
import TestFiles
import TestRandom
import Testing

struct CrashTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  @Test func `a program killed at any moment loses no change it told of`() throws {
    var random = SeededRandom(seed: 45)
    var told: [Int] = []
    for _ in 0..<24 {
      let child = try ChildProgram("store-probe", ["change", fixture.path, "an"])
      let wanted = Int(random.next() % 12)
      let lines = child.lines(wanted)
      #expect(lines.count == wanted)
      spin(nanoseconds: Int(random.next() % 6_000_000))
      child.kill()
      let all = lines + child.lines()
      #expect(child.end() == -SIGKILL)
      told += all.compactMap { Int($0) }
      #expect(all.allSatisfy { Int($0) != nil }, "\(all)")
      // A number told of twice was given up by the first change, of which nothing is left.
      #expect(Set(told).count == told.count)
      let findings = try StoreFile.check(at: fixture.path)
      #expect(findings.filter(\.isProblem) == [])
      #expect(try logged().isSuperset(of: told))
    }
    #expect(!told.isEmpty)
  }

  @Test func `a store is made whole or not at all, whenever its maker is killed`() throws {
    var random = SeededRandom(seed: 7)
    var made = 0
    for number in 0..<20 {
      let path = fixture.folder.file("new \(number).db")
      let child = try ChildProgram("store-probe", ["make", path, "an"])
      #expect(child.lines(1) == ["ready"])
      spin(nanoseconds: Int(random.next() % 30_000_000))
      child.kill()
      guard StoreFile.exists(at: path) else { continue }
      made += 1
      #expect(try StoreFile.check(at: path).filter(\.isProblem) == [])
      guard
        case .tasks(let page) = try StoreReader(.file(path), access: .readOnly).answer(
          .tasks(ListRequest()), on: fixture.book.day)
      else { return }
      #expect(page.total == 300)
    }
    #expect(try fixture.folder.names().filter { $0.hasSuffix(".db") }.count == made + 1)
  }

  @Test func `what stands in the log is what was done, whenever a program was killed`() throws {
    let before = try fixture.dump()
    for wanted in 1...6 {
      let child = try ChildProgram("store-probe", ["change", fixture.path, "an"])
      _ = child.lines(wanted)
      child.kill()
    }
    let writer = try fixture.writer()
    while (try? writer.undo(by: fixture.author("an"), anyone: false)) != nil {}
    #expect(try fixture.dump() == before)
  }

  @Test func `two programs change one store at once and nothing is lost`() throws {
    let reader = try fixture.reader()
    _ = try reader.answer(.plans, on: fixture.book.day)
    let children = [
      try ChildProgram("store-probe", ["change", fixture.path, "an"]),
      try ChildProgram("store-probe", ["change", fixture.path, "bình"]),
    ]
    let told = children.map { $0.lines(15).compactMap { Int($0) } }
    #expect(try reader.hasChanged())
    for child in children { child.kill() }
    #expect(told.map(\.count) == [15, 15])
    #expect(Set(told[0]).isDisjoint(with: told[1]))
    #expect(try logged().isSuperset(of: told.joined()))
    #expect(try StoreFile.check(at: fixture.path).allSatisfy { !$0.isProblem })
  }

  @Test func `a store is whole although power went while changes were moved into its file`() throws
  {
    let writer = try fixture.writer()
    // So much that the file has to grow, which its first page tells.
    let text = String(repeating: "dài ", count: 5_000)
    _ = try writer.apply(fixture.note(nil, text), by: fixture.author("an"))
    var file = try fixture.folder.read("plans.db")
    // The first page, moved before the others, tells of more pages than the file has yet.
    file.replaceSubrange(28..<32, with: [0, 0, 255, 255])
    try fixture.folder.write(file, to: "cut.db")
    try fixture.folder.write(try fixture.folder.read("plans.db-wal"), to: "cut.db-wal")
    let location = StoreLocation.file(fixture.folder.file("cut.db"))
    let reader = try StoreReader(location, access: .readOnly)
    guard
      case .history(let rows) = try reader.answer(
        .history(code: "BG-V8", limit: 9), on: fixture.book.day)
    else { return }
    #expect(rows.map(\.seq) == [2])
    #expect(try StoreWriter(location).undo(by: fixture.author("an"), anyone: false).seq == 3)
  }

  private func logged() throws -> Set<Int> {
    let query = PlanQuery.history(code: nil, limit: .max)
    guard case .history(let rows) = try fixture.reader().answer(query, on: fixture.book.day) else {
      return []
    }
    return Set(rows.map(\.seq))
  }
}
