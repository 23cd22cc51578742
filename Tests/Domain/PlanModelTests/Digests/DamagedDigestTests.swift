import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// Digests a store kept and a disk damaged: whatever their bytes, they are read.
struct DamagedDigestTests {
  private static let day = Day("2026-11-20") ?? Day(number: 0)
  /// The largest number of 64 bits, as digests write it.
  private static let huge = [UInt8](repeating: 0xFF, count: 8) + [0x7F]

  /// Two plans and an agency, with digests that are made of some bytes each.
  private static func digested(
    counts: [UInt8] = [], agencies: (Agency) -> [UInt8] = { _ in [] }
  ) throws -> (DigestedPlans, JudgedBook) {
    let book = Book.make {
      $0.plan("AB")
      $0.plan("AC")
      $0.agency("AB-C1", "Sở Nội vụ")
    }
    let judged = JudgedBook(book, on: day)
    let agency = try #require(book.contents.agencies.first)
    let digests = book.contents.plans.map { plan in
      PlanDigest(
        plan: plan.id, days: day...day, counts: counts, tasks: [], targets: [],
        agencies: agencies(agency))
    }
    let byPlan = Dictionary(uniqueKeysWithValues: digests.map { ($0.plan, $0) })
    return (try #require(DigestedPlans(judged.plans, byPlan, on: day)), judged)
  }

  @Test func `counts that no store has count as none`() throws {
    let counts = (0..<60).flatMap { _ in Self.huge }
    let (digested, _) = try Self.digested(counts: counts)
    let waiting = digested.attention(WorkFilter())
    #expect(Attention.allCases.allSatisfy { waiting[$0] == 0 })
    #expect(digested.summaries.map(\.agencies) == [0, 0])
  }

  @Test func `work that no agency has in two plans adds up to none`() throws {
    let (digested, judged) = try Self.digested { agency in
      let id = [agency.id.high, agency.id.low].flatMap { half in
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> UInt64($0)) }
      }
      // Given to itself, with work: two numbers at the places 0 and 1.
      return id + [3] + Self.huge + [2, 0] + Self.huge + [1] + Self.huge
    }
    let row = try #require(digested.agencies(WorkFilter(), in: judged).first)
    #expect(row.version == 0)
    #expect(row.load.own == 0)
  }
}
