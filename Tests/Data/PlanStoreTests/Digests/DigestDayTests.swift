import BenchmarkSupport
import PlanModel
import PlanStore
import SamplePlans
import Testing
import Values

/// On which days the digests of plans and of agencies hold.
struct DigestDayTests {
  private static let day = DigestStore.day

  /// Whose digests are walked through some days.
  enum Subject: CaseIterable {
    case plans, agencies
  }

  /// For how many days a digest holds on average.
  private func walk(
    _ subject: Subject, _ contents: PlanContents, from first: Day, days: Int
  ) -> Double {
    switch subject {
    case .plans:
      let plans = Set(contents.plans.map(\.id))
      return DigestWalk(contents, from: first, days: days) { $0.digests(of: plans) }.daysHeld
    case .agencies:
      let agencies = Set(contents.agencies.map(\.id))
      return DigestWalk(contents, from: first, days: days) { $0.agencyDigests(of: agencies) }
        .daysHeld
    }
  }

  @Test(arguments: Subject.allCases, Array(1...4) as [UInt64])
  func `they tell the same on all of them, in tangled plans`(subject: Subject, seed: UInt64) {
    let contents = TangledBook.make(seed: seed, on: Self.day)
    #expect(walk(subject, contents, from: Self.day - 20, days: 80) > 1)
  }

  @Test(arguments: Subject.allCases, Array(1...3) as [UInt64])
  func `they tell the same on all of them, in plans that are followed and report`(
    subject: Subject, seed: UInt64
  ) {
    var followed = TangledBook.make(seed: seed, on: Self.day).followed(from: Self.day - 200)
    for index in followed.plans.indices where index.isMultiple(of: 2) {
      followed.plans[index].reportingRule = .decree09
      followed.plans[index].reporting = Period.Length.allCases[index % 3]
    }
    #expect(walk(subject, followed, from: Self.day - 10, days: 70) > 1)
  }

  @Test(arguments: Subject.allCases)
  func `they tell the same on all of them, in the demonstration and in made stores`(
    subject: Subject
  ) {
    #expect(walk(subject, SamplePlans.demo(on: Self.day), from: Self.day - 10, days: 60) > 3)
    let plan = StorePlan(tasks: 60, seed: 3, today: Self.day)
    #expect(walk(subject, StoreMaker.contents(plan), from: Self.day - 10, days: 80) > 3)
  }
}
