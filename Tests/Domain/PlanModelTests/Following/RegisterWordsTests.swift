import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// What a register says it counts.
struct RegisterWordsTests {
  private static let day = Day.of("2026-11-20")

  /// Two letters about three tasks of a plan in force, and one about a plan that is over.
  private let judged: JudgedBook

  init() {
    var book = Book()
    func urge(_ code: String, about tasks: RecordID...) {
      var act = FollowUp(id: book.newID(), code: code, kind: .urging, day: Self.day)
      act.answerBy = Self.day + 7
      book.contents.followUps.append(act)
      for task in tasks {
        book.contents.followUpItems.append(
          FollowUpItem(
            id: book.newID(), followUp: act.id, item: .work(task: task, member: nil, period: nil)))
      }
    }
    book.plan("BG")
    for number in 1...3 { book.task("BG-V\(number)", .due("2026-12-15")) }
    book.plan("HT")
    book.contents.plans[1].isInForce = false
    book.task("HT-V1", .due("2026-12-15"))
    let tasks = book.contents.tasks.map(\.id)
    urge("TD-1", about: tasks[0], tasks[1])
    urge("TD-2", about: tasks[1], tasks[2], tasks[3])
    urge("TD-3", about: tasks[3])
    judged = JudgedBook(PlanBook(book.contents), on: Self.day)
  }

  private func counts(plan: String?) throws -> String {
    var filter = WorkFilter(plan: plan)
    filter.isCurrentOnly = plan == nil
    guard case .followUps(let rows)? = judged.answer(.followUps(filter)) else { return "" }
    return RegisterWords.counts(rows, on: Self.day).vi
  }

  @Test(
    arguments: [
      (
        nil,
        "3 lần · chờ trả lời 2 lần (3 nhiệm vụ) · ngoài ra 1 lần về kế hoạch đã hết hoặc chưa rõ hiệu lực"
      ),
      ("HT", "2 lần · chờ trả lời 2 lần (1 nhiệm vụ)"),
      ("BG", "2 lần · chờ trả lời 2 lần (3 nhiệm vụ)"),
    ] as [(String?, String)])
  func `letters and the tasks they are about are counted, by the plans that count`(
    plan: String?, wanted: String
  ) throws {
    #expect(try counts(plan: plan) == wanted)
  }

  @Test func `as many tasks wait for an answer as the counts of what waits tell`() {
    var filter = WorkFilter()
    filter.isCurrentOnly = true
    guard case .attention(let counts)? = judged.answer(.attention(filter)) else {
      Issue.record("no counts")
      return
    }
    #expect(counts[.awaitingAnswer] == 3)
  }
}
