import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

struct CreationTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  @Test func `what was put in is read back, record by record`() throws {
    let reader = try fixture.reader()
    let contents = fixture.book.contents
    let judged = JudgedBook(PlanBook(contents), on: fixture.book.day)
    let queries: [PlanQuery] = [
      .plans, .summary(plan: nil), .targets(ListRequest()), .tasks(ListRequest()),
      .agencies(ListRequest()), .target("BG-T1"), .task("BG-V8"), .agency("BG-C1"),
      .agency("BG-N1"), .task("BG-V99"),
    ]
    for query in queries {
      #expect(try reader.answer(query, on: fixture.book.day) == judged.answer(query))
    }
    #expect(reader.isDemo)
  }

  @Test func `the file is for its owner alone and nothing is left beside it`() throws {
    #expect(try fixture.folder.permissions(of: "plans.db") == 0o600)
    #expect(try fixture.folder.names() == ["plans.db"])
  }

  @Test func `folders that are missing are made for their owner alone`() throws {
    let path = fixture.folder.file("share/dondoc/plans.db")
    try StoreFile.create(at: .file(path), contents: PlanContents(), by: fixture.author("an"))
    #expect(try fixture.folder.permissions(of: "share") == 0o700)
    #expect(try fixture.folder.permissions(of: "share/dondoc") == 0o700)
    #expect(StoreFile.exists(at: path))
    #expect(try StoreReader(.file(path), access: .readOnly).isDemo == false)
  }

  @Test func `a store that is there is not made anew`() throws {
    let before = try fixture.folder.read("plans.db")
    #expect(throws: StoreFailure.exists(path: fixture.path)) {
      try StoreFile.create(
        at: .file(fixture.path), contents: PlanContents(), by: fixture.author("an"))
    }
    #expect(try fixture.folder.read("plans.db") == before)
  }

  @Test(arguments: ["-wal", "-journal"])
  func `changes left by a store that is gone are not taken for those of a new one`(
    ending: String
  ) throws {
    try fixture.folder.write([1], to: "new.db" + ending)
    let path = fixture.folder.file("new.db")
    #expect(throws: StoreFailure.exists(path: path + ending)) {
      try StoreFile.create(
        at: .file(path), contents: PlanContents(), by: fixture.author("an"))
    }
    #expect(try fixture.folder.names() == ["new.db" + ending, "plans.db"])
  }

  @Test func `contents that contradict themselves leave nothing behind`() throws {
    var contents = fixture.book.contents
    contents.tasks.append(contents.tasks[0])
    let path = fixture.folder.file("other.db")
    let failure = #expect(throws: StoreFailure.self) {
      try StoreFile.create(at: .file(path), contents: contents, by: fixture.author("an"))
    }
    guard case .inputOutput = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(try fixture.folder.names() == ["plans.db"])
  }

  @Test func `of several programs that make a store at once, one does`() async throws {
    let path = fixture.folder.file("new.db")
    let author = fixture.author("an")
    let made = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<6 {
        group.addTask {
          do {
            try StoreFile.create(at: .file(path), contents: PlanContents(), by: author)
            return true
          } catch StoreFailure.exists {
            return false
          } catch {
            return true
          }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(made == 1)
    #expect(try fixture.folder.names() == ["new.db", "plans.db"])
  }

  @Test func `a path below a file can not hold a store`() throws {
    let path = fixture.path + "/plans.db"
    let failure = #expect(throws: StoreFailure.self) {
      try StoreFile.create(at: .file(path), contents: PlanContents(), by: fixture.author("an"))
    }
    guard case .inputOutput(path, _) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test func `a store in memory is seen by all who know its name`() throws {
    let location = StoreLocation.memory("creation")
    #expect(throws: StoreFailure.missing(path: ":creation:")) { try StoreWriter(location) }
    try StoreFile.create(
      at: location, contents: fixture.book.contents, by: fixture.author("an"))
    let reader = try StoreReader(location, access: .readWrite)
    let writer = try StoreWriter(location)
    _ = try reader.answer(.plans, on: fixture.book.day)
    #expect(try !reader.hasChanged())
    let change = try writer.apply(fixture.note(nil, "gọi lại"), by: fixture.author("an"))
    #expect(change.seq == 2)
    #expect(try reader.hasChanged())
    guard case .task(let detail?) = try reader.answer(.task("BG-V8"), on: fixture.book.day) else {
      Issue.record("no BG-V8")
      return
    }
    #expect(detail.row.allParts.first?.obligation.note == "gọi lại")
    #expect(detail.row.version == 2)
    #expect(throws: StoreFailure.exists(path: ":creation:")) {
      try StoreFile.create(at: location, contents: PlanContents(), by: fixture.author("an"))
    }
  }
}
