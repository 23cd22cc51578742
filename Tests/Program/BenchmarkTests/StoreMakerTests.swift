import BenchmarkSupport
import PlanModel
import PlanStore
import TestFiles
import Testing
import Values

/// The stores that measurements are taken with.
struct StoreMakerTests {
  private let folder: TemporaryFolder
  private let plan = StorePlan(tasks: 200, seed: 7, today: BenchmarkCommand.usualDay)

  init() throws { folder = try TemporaryFolder() }

  private func answer(_ query: PlanQuery, from path: String) throws -> PlanAnswer {
    try StoreReader(.file(path), access: .readOnly).answer(query, on: plan.today)
  }

  private func tasks(at path: String) throws -> [TaskRow] {
    guard case .tasks(let page) = try answer(.tasks(ListRequest(order: .code)), from: path) else {
      return []
    }
    return page.rows
  }

  @Test func `the same seed gives the same records, another seed others`() {
    #expect(StoreMaker.contents(plan) == StoreMaker.contents(plan))
    var other = plan
    other.seed = 8
    #expect(StoreMaker.contents(plan) != StoreMaker.contents(other))
  }

  @Test(arguments: [1, 7, 49, 50, 51, 200, 1_000])
  func `a store has the tasks asked for, and the rest in proportion`(tasks: Int) {
    let plan = StorePlan(tasks: tasks, seed: 1, today: BenchmarkCommand.usualDay)
    let contents = StoreMaker.contents(plan)
    #expect(contents.tasks.count == tasks)
    #expect(contents.plans.count == (tasks + 49) / 50)
    #expect(contents.agencies.count == max(12, tasks / 15))
    #expect(contents.targets.count == max(1, tasks / 20))
    #expect(Set(contents.tasks.map(\.code)).count == tasks)
  }

  @Test func `texts have 100 to about 900 letters and labels at most 60`() {
    for task in StoreMaker.contents(plan).tasks {
      #expect((100...1_100).contains(task.text.count))
      #expect((8...60).contains(task.label.count))
    }
  }

  @Test func `a store is sound and has tasks of every class and state`() throws {
    let path = folder.file("plans.db")
    let changes = try StoreMaker.make(plan, at: .file(path))
    #expect(try StoreFile.check(at: path).filter(\.isProblem).isEmpty)
    let rows = try tasks(at: path)
    #expect(rows.count == 200)
    let classes = Set(rows.compactMap(\.timeClass))
    #expect(classes == Set(TimeClass.allCases))
    #expect(Set(rows.flatMap { $0.allParts.map(\.obligation.state) }) == Set(WorkState.allCases))
    #expect(Set(rows.flatMap { $0.agencies.map(\.role) }) == Set(Role.allCases))
    #expect((150...400).contains(changes))
  }

  @Test func `the log leads to the records that were planned`() throws {
    let path = folder.file("plans.db")
    let changes = try StoreMaker.make(plan, at: .file(path))
    let expected = JudgedBook(PlanBook(StoreMaker.contents(plan)), on: plan.today)
    let rows = try tasks(at: path)
    #expect(rows.map(\.allParts) == expected.tasks.map(\.allParts))
    guard case .history(let history) = try answer(.history(code: nil, limit: .max), from: path)
    else { return #expect(Bool(false), "no history") }
    #expect(Set(history.map(\.seq)).count == changes)
  }

  @Test func `a file that exists is not written over`() throws {
    let path = folder.file("plans.db")
    try folder.write([1, 2, 3], to: "plans.db")
    #expect(throws: StoreFailure.exists(path: path)) {
      try StoreMaker.make(plan, at: .file(path))
    }
    #expect(try folder.read("plans.db") == [1, 2, 3])
  }

  @Test func `a run times everything and leaves the store as it was`() throws {
    let path = folder.file("plans.db")
    var small = plan
    small.tasks = 30
    try StoreMaker.make(small, at: .file(path))
    let before = try tasks(at: path).map(\.allParts)
    let figures = try StoreRun(.file(path), on: plan.today, repeats: 2).figures()
    #expect(figures.count == 24)
    #expect(figures.allSatisfy { $0.time > .zero })
    #expect(try tasks(at: path).map(\.allParts) == before)
    let transfer = try TransferRun(.file(path), on: plan.today).figures()
    #expect(transfer.map(\.name) == ["planReport", "export", "import1000Figures"])
    #expect(transfer.allSatisfy { $0.time > .zero })
    #expect(try tasks(at: path).map(\.allParts) == before)
    let json = StoreRun.json([("one", .milliseconds(2)), ("two", .seconds(1))])
    #expect(json == "{\n  \"oneMicroseconds\": 2000,\n  \"twoMicroseconds\": 1000000\n}")
  }
}
