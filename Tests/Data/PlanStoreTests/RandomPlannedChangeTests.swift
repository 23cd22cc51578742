import PlanModel
import PlanModelTestSupport
import PlanStore
import SamplePlans
import TestFiles
import TestRandom
import Testing
import Values
import VietnameseText

/// Changes of every planned sort at random, many items at once among them, in the five plans: taken
/// back, done again, and held against copies of the days they were made on.
struct RandomPlannedChangeTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("plans.db")
    try StoreFile.create(
      at: .file(path), contents: SamplePlans.contents, by: Self.author(Self.firstDay - 60))
  }

  private static let firstDay = Day.of("2026-11-02")

  private static func author(_ day: Day) -> Author {
    Author(user: "an", uid: 1_000, at: "\(day)T02:15:00Z", day: day)
  }

  private func reader() throws -> StoreReader { try StoreReader(.file(path), access: .readWrite) }

  /// A change of one of the sorts, in turn.
  private func planned(
    _ number: Int, _ random: inout SeededRandom, on day: Day
  ) throws -> any PlannedChange {
    let plan = random.pick(["BG", "DB", "DL", "HT", "QN"])
    let task = random.pick(try reader().contents().tasks).code
    switch number % 12 {
    case 0:
      let style = random.pick([ToneStyle.old, .new])
      guard case .respellings(let edits) = try reader().answer(.respellings(style), on: day) else {
        return ToneNormalisation([])
      }
      return ToneNormalisation(edits)
    case 1: return Reassign(.plan(plan), to: .new(name: "Sở mới \(number)"), from: day)
    case 2: return Reassign(.plan(plan), to: .known(plan + "-C1"), basis: "QĐ \(number)")
    case 3, 4:
      var entry = ProgressEntry([task, plan + "-T1"])
      entry.result = "hoà nhập, đạt \(number)"
      entry.difficulty = random.maybe("thiếu kinh phí \(number)")
      return entry
    case 5: return DifficultyAnswer(to: task, random.maybe("đã bố trí \(number)"), on: day)
    case 6:
      var details = FollowUpDetails(random.pick(FollowUpKind.allCases))
      details.items = [task]
      details.document = "\(number)/UBND"
      details.recommendations = [RecommendationDetails("khẩn trương \(number)", due: day + 30)]
      return FollowUpEntry(details)
    case 7: return FollowUpAnswer(to: "TD-1", on: day, random.maybe("đã rõ \(number)"))
    case 8: return RecommendationOutcome(of: "TD-1", 1, doneOn: random.maybe(day))
    case 9: return RemoveItem(code: "TD-\(random.pick([1, 2, 3]))", isConfirmed: true)
    case 10: return PeriodClosing(of: plan, Period(.quarter, containing: day - 90))
    default: return PeriodReopening(of: plan, Period(.quarter, containing: day - 90))
    }
  }

  /// Tries some changes on a day, and counts those made by their command.
  private func work(
    _ count: Int, _ random: inout SeededRandom, on day: Day,
    _ made: inout [String: Int]
  ) throws {
    let writer = try StoreWriter(.file(path))
    for _ in 0..<count {
      let planned = try planned(Int.random(in: 0..<1_200, using: &random), &random, on: day)
      do throws(StoreFailure) {
        if try writer.make(planned, by: Self.author(day)) != nil {
          made[planned.command, default: 0] += 1
        }
      } catch {
        switch error {
        case .refused, .hindered, .unconfirmed, .unknownCode: continue
        default: throw error
        }
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `many items changed at once are taken back and done again together`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let before = try reader().contents()
    var made: [String: Int] = [:]
    try work(70, &random, on: Self.firstDay, &made)
    let after = try reader().contents()
    let count = made.values.reduce(0, +)
    #expect(count > 15, "\(made)")
    let writer = try StoreWriter(.file(path))
    for _ in 0..<count { _ = try writer.undo(by: Self.author(Self.firstDay)) }
    #expect(try reader().contents() == before)
    for _ in 0..<count {
      _ = try writer.redo(by: Self.author(Self.firstDay), isConfirmed: true)
    }
    #expect(try reader().contents() == after)
    #expect(try StoreFile.check(at: path).allSatisfy { !$0.isProblem })
  }

  @Test func `every sort of change comes about`() throws {
    var random = SeededRandom(seed: 7)
    var made: [String: Int] = [:]
    try work(160, &random, on: Self.firstDay, &made)
    let wanted = [
      ToneNormalisation.command, "assign", "review", "answer", "follow", "urge", "remove",
      "close-period", "reopen-period",
    ]
    #expect(Set(wanted).subtracting(made.keys) == [], "\(made)")
  }

  @Test(arguments: [4, 5] as [UInt64])
  func `how a store stood on a day is as its copy of that day`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var made: [String: Int] = [:]
    var copies: [(day: Day, path: String)] = []
    for step in 0..<4 {
      let day = Self.firstDay + step * 3
      try work(16, &random, on: day, &made)
      let copy = folder.file("copy-\(step).db")
      try StoreFile.backUp(from: path, to: copy)
      copies.append((day, copy))
    }
    for (day, copy) in copies {
      let then = try StoreReader(.file(copy), access: .readOnly).contents()
      #expect(try reader().contents(at: .end(of: day)) == then, "\(day)")
      #expect(try reader().contents(at: .end(of: day + 2)) == then, "\(day + 2)")
    }
  }
}
