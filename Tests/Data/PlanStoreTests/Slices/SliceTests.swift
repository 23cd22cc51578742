import BenchmarkSupport
import PlanModel
import PlanModelTestSupport
import PlanStore
import SamplePlans
import TestFiles
import TestRandom
import Testing
import Values

/// What a part of the store answers is what the whole store would.
struct SliceTests {
  private static let days = ["2024-09-30", "2026-11-20"].map(Day.of)
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("plans.db")
  }

  private func author(_ day: Day) -> Author {
    Author(user: "an", uid: 1_000, at: "2024-05-03T02:15:00Z", day: day)
  }

  private func reader(of contents: PlanContents) throws -> StoreReader {
    try StoreFile.create(at: .file(path), contents: contents, by: author(Self.days[0]))
    return try StoreReader(.file(path), access: .readWrite)
  }

  /// Expects the same answers to queries of every kind as of the whole store.
  private func expectSame(_ reader: StoreReader, on day: Day) throws {
    let whole = try reader.wholeBook(on: day)
    let collection = QueryCollection(contents: whole.book.contents)
    let queries =
      whole.plans.flatMap { collection.queries(ofPlan: $0.plan, on: day) }
      + collection.queriesOfItems(on: day)
    for query in queries {
      #expect(query.scope != .everything)
      // The answers are long: what differs is told by the query alone.
      let isSame = try reader.answer(query, on: day) == whole.answer(query)
      #expect(isSame, "\(query) on \(day)")
    }
  }

  @Test func `the sample plans are answered alike`() throws {
    let reader = try reader(of: SamplePlans.contents.followed(from: Self.days[0]))
    try expectSame(reader, on: Self.days[1])
  }

  @Test func `the demonstration is answered alike`() throws {
    let reader = try reader(of: SamplePlans.demo(on: Self.days[1]))
    for day in Self.days { try expectSame(reader, on: day) }
  }

  @Test func `plans that share agencies are answered alike`() throws {
    let day = Self.days[1]
    try StoreMaker.make(StorePlan(tasks: 130, seed: 7, today: day), at: .file(path))
    let reader = try StoreReader(.file(path), access: .readWrite)
    try expectSame(reader, on: day)
  }

  @Test func `who came into a group since is told with the number of that change`() throws {
    let contents = SamplePlans.demo(on: Self.days[1])
    let reader = try reader(of: contents)
    let group = try #require(contents.agencies.first { $0.kind == .group })
    let member = try #require(contents.agencies.first { $0.kind == .state })
    let writer = try StoreWriter(.file(path))
    let joining = Membership(id: writer.newID(), group: group.id, member: member.id)
    let draft = ChangeDraft(command: "member", edits: [joining.insertion(code: group.code)])
    let change = try writer.apply(draft, by: author(Self.days[1]))
    guard case .agency(let detail?) = try reader.answer(.agency(group.code), on: Self.days[1])
    else {
      Issue.record("the group is gone")
      return
    }
    #expect(detail.memberRows.map(\.version) == [change.seq])
  }

  @Test(arguments: Array(1...3) as [UInt64])
  func `tangled plans are answered alike, also after changes by others`(seed: UInt64) throws {
    let day = Self.days[1]
    let reader = try reader(of: TangledBook.make(seed: seed, on: day))
    try expectSame(reader, on: day)
    let writer = try StoreWriter(.file(path))
    var changes = TangledChange(random: .init(seed: seed), day: day)
    for round in 0..<4 {
      for _ in 0..<2 {
        guard let draft = changes.next(in: try reader.contents(), newID: writer.newID) else {
          continue
        }
        _ = try writer.apply(draft, by: author(day))
      }
      if round % 2 == 1 { _ = try writer.undo(by: author(day), anyone: false) }
      try expectSame(reader, on: day)
    }
    try expectSame(reader, on: day + 100)
  }

  @Test(arguments: [21, 22, 23] as [UInt64])
  func `a plan is held against its past as in the whole store`(seed: UInt64) throws {
    let today = Self.days[1]
    let reader = try reader(of: TangledBook.make(seed: seed, on: today))
    let writer = try StoreWriter(.file(path))
    var changes = TangledChange(random: .init(seed: seed), day: today)
    for number in 0..<40 {
      let contents = try reader.contents()
      guard let draft = changes.next(in: contents, newID: writer.newID) else { continue }
      _ = try writer.apply(draft, by: author(today - 40 + number))
    }
    let now = try reader.wholeBook(on: today)
    for since in [today - 60, today - 30, today - 12, today] {
      let past = PlanBook(try reader.contents(at: .end(of: since)))
      for plan in now.plans.map(\.plan.code) {
        for list in [ComparedList.tasks, .targets, .plans] {
          for filter in [WorkFilter(plan: plan), WorkFilter(plan: plan, agency: "noi vu")] {
            let request = ComparisonRequest(list, filter: filter, since: since)
            #expect(PlanQuery.comparison(request).scope != .everything)
            let expected = now.comparison(request, with: JudgedBook(past, on: since))
            let isSame = try reader.answer(.comparison(request), on: today) == .comparison(expected)
            #expect(isSame, "\(request)")
          }
        }
      }
    }
  }
}
