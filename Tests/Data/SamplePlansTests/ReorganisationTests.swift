import PlanModel
import SamplePlans
import Testing
import Values

/// The reorganisation of 2025 in the five plans.
struct ReorganisationTests {
  private let contents = SamplePlans.contents

  /// The agencies that ended in 2025 without a certain heir: ban cán sự đảng, đảng đoàn, and
  /// everything of the district level.
  private static let gone: Set<String> = Set(
    (1...11).map { "QN-C\($0)" } + [
      "DL-C5", "DL-C9", "BG-C1", "BG-C3", "BG-C5", "BG-C13", "BG-C14", "DB-C1", "DB-C2", "DB-C3",
      "DB-C6", "DB-C7", "HT-C3",
    ])

  private func judged(_ text: String) throws -> JudgedBook {
    JudgedBook(PlanBook(contents), on: try day(text))
  }

  @Test func `at the beginning of 2025 nothing waits and everyone answers for themselves`() throws {
    for row in try judged("2025-01-01").tasks {
      #expect(!row.mustBeReassigned, "\(row.task.code)")
      #expect(row.agencies.allSatisfy { $0.assigned == nil && !$0.isWithoutBody })
    }
  }

  @Test func `on 1 August 2025 exactly what a gone agency answers for waits`() throws {
    let codes = Dictionary(uniqueKeysWithValues: contents.agencies.map { ($0.id, $0.code) })
    for row in try judged("2025-08-01").tasks {
      let answering = contents.assignments.filter {
        $0.task == row.task.id && $0.role.isAnswerable
      }.compactMap { codes[$0.agency] }
      #expect(
        row.mustBeReassigned == !Self.gone.isDisjoint(with: answering), "\(row.task.code)")
    }
  }

  @Test(arguments: [("QN", 14), ("DL", 4), ("BG", 19), ("DB", 11), ("HT", 5)])
  func `each plan has its part of what waits`(plan: String, count: Int) throws {
    let waiting = try judged("2025-08-01").tasks.filter {
      $0.plan == plan && $0.mustBeReassigned
    }
    #expect(waiting.count == count, "\(waiting.map(\.task.code))")
  }

  @Test(arguments: [
    ("DL-A3", "2025-02-28", ["lead DL-C2", "coordinating DL-C3", "coordinating DL-C1"]),
    ("DL-A3", "2025-03-01", ["lead DL-C3", "coordinating DL-C1"]),
    (
      "DL-A4", "2025-02-28",
      ["lead DL-C3", "coordinating DL-C2", "coordinating DL-C1", "receiving DL-C15"]
    ),
    ("DL-A4", "2025-03-01", ["lead DL-C3", "coordinating DL-C1", "receiving DL-C15"]),
    ("DL-A8", "2025-03-01", ["lead DL-C5 !"]),
    ("BG-V16", "2025-02-28", ["lead BG-C10"]), ("BG-V16", "2025-03-01", ["lead BG-C19"]),
    ("BG-V16", "2025-07-01", ["lead BG-C26"]), ("DB-B1", "2025-08-01", ["lead DB-C12"]),
    ("BG-V3", "2025-03-01", ["lead BG-C3 !", "leading BG-C3 !", "executing BG-C4"]),
    ("BG-V3", "2025-07-01", ["lead BG-C3 !", "leading BG-C3 !", "executing BG-C23"]),
  ])
  func `roles are held by`(code: String, on text: String, held: [String]) throws {
    let row = try #require(judged(text).tasks.first { $0.task.code == code })
    #expect(
      row.agencies.map { "\($0.role.rawValue) \($0.agency.code)\($0.isWithoutBody ? " !" : "")" }
        == held)
  }

  @Test func `every fact says where it is written, and heirs of party groups are proposals`() throws
  {
    #expect(contents.successions.allSatisfy { !($0.basis ?? "").isEmpty })
    let gone = Set(contents.agencies.filter { Self.gone.contains($0.code) }.map(\.id))
    let heirs = contents.successions.filter { gone.contains($0.predecessor) && $0.heir != nil }
    #expect(heirs.allSatisfy { !$0.isApplied || $0.scope != nil })
    #expect(heirs.count == 12)
    for agency in contents.agencies where Self.gone.contains(agency.code) {
      let end = try #require(agency.validTo, "\(agency.code)")
      #expect(try day("2025-01-01") < end && end < day("2025-08-01"))
    }
  }

  @Test func `heirs come after the agencies of the documents and have no work of their own`() {
    let assigned = Set(contents.assignments.map(\.agency))
    let heirs = contents.agencies.filter { !assigned.contains($0.id) }
    #expect(heirs.count == 16)
    #expect(contents.agencies.suffix(16) == heirs[...])
    let named = Set(contents.successions.compactMap(\.heir))
    #expect(heirs.allSatisfy { named.contains($0.id) })
  }

  @Test func `only the plan of Đắk Lắk is in doubt, until somebody says that it is in force`()
    throws
  {
    for row in try judged("2025-08-01").plans {
      #expect(row.standing == (row.plan.code == "DL" ? .needsConfirmation : .current))
    }
  }
}
