import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct AnswerTests {
  private let judged = JudgedBook(
    Book.make { book in
      book.plan("BG", title: "Bắc Giang")
      book.plan("HT", title: "Hà Tĩnh")
      let group = book.agency("HT-C4", "các sở, ngành", kind: .group)
      let member = book.agency("HT-C5", "Sở Y tế")
      for (offset, day) in [nil, Day.of("2026-01-01"), .of("2027-01-01")].enumerated() {
        book.contents.memberships.append(
          Membership(
            id: .of(900 + UInt64(offset)), group: group, member: member, validFrom: day))
      }
      book.task("HT-B1", .every(.yearly(month: 12, day: 5), isStrict: true))
      book.part(.done, sentOn: .of("2026-12-01"), member: member, period: .year(2026))
      book.part(.unknown, member: group, period: .year(2026))
      book.assign(.lead, to: group)
      book.task("BG-V1", .due("2024-04-30"))
      let doctors = RecordID.of(800)
      book.contents.indicators.append(Indicator(id: doctors, name: "Bác sĩ trên 1 vạn dân"))
      book.target("BG-T1", .atLeast, "14") { $0.indicator = doctors }
      book.figure("10", on: "2024-12-31")
      book.figure("11", on: "2025-12-31")
      book.target("HT-T1", .equal, "14") { $0.indicator = doctors }
      book.target("HT-T2", .yes)
    }, on: .of("2026-12-02"))

  @Test func `a summary counts each plan by itself`() throws {
    guard case .summary(let all) = judged.answer(.summary(plan: nil)) else {
      Issue.record("no summary")
      return
    }
    #expect(all.map(\.plan.plan.code) == ["BG", "HT"])
    #expect(all.map(\.work.total) == [1, 1])
    #expect(all.map(\.targets.counted) == [1, 2])
    #expect(all.map(\.agencies) == [0, 1])
    #expect(all[0].attention[.unreported] == 1)
    #expect(all[1].attention[.dueSoon] == 1)
    #expect(Set(all[0].attention.keys) == Set(Attention.allCases))
    #expect(judged.answer(.summary(plan: "HT")) == .summary([all[1]]))
    #expect(judged.answer(.summary(plan: "XX")) == .summary([]))
  }

  @Test func `a task tells its parts by their codes`() {
    for code in ["HT-B1", "ht-b1", "HT-B1/2026"] {
      guard case .task(let detail?) = judged.answer(.task(code)) else {
        Issue.record("no task \(code)")
        return
      }
      #expect(detail.row.allParts.map(\.code) == ["HT-B1/2026@HT-C5", "HT-B1/2026@HT-C4"])
      #expect(detail.row.parts == 2)
      #expect(detail.planTitle == "Hà Tĩnh")
      #expect(detail.part == nil)
    }
  }

  @Test(arguments: ["HT-B1/2026@HT-C5", "ht-b1@ht-c5"])
  func `the code of a part tells the task as it stands for that part`(code: String) {
    guard case .task(let detail?) = judged.answer(.task(code)) else {
      Issue.record("no task \(code)")
      return
    }
    #expect(detail.row.allParts.map(\.code) == ["HT-B1/2026@HT-C5"])
    #expect(detail.part == detail.row.allParts.first)
    #expect((detail.row.parts, detail.row.state) == (1, .done))
    #expect(judged.answer(.task("HT-B1@HT-C9")) == .task(nil))
  }

  @Test func `a target tells its figures, the newest first, and who shares the indicator`() {
    guard case .target(let detail?) = judged.answer(.target("bg-t1")) else {
      Issue.record("no target")
      return
    }
    #expect(detail.row.observations.map(\.value) == [.of("11"), .of("10")])
    #expect(detail.shared.map(\.target.code) == ["HT-T1"])
    #expect(detail.row.indicator == "Bác sĩ trên 1 vạn dân")
    guard case .target(let alone?) = judged.answer(.target("HT-T2")) else {
      Issue.record("no target")
      return
    }
    #expect(alone.shared.isEmpty)
  }

  @Test func `a group tells its members of the day`() {
    guard case .agency(let detail?) = judged.answer(.agency("HT-C4")) else {
      Issue.record("no agency")
      return
    }
    #expect(detail.members == ["Sở Y tế", "Sở Y tế"])
    #expect(detail.tasks.map(\.task.code) == ["HT-B1"])
  }

  @Test func `what has no such code is answered with nothing`() {
    #expect(judged.answer(.task("XX-V1")) == .task(nil))
    #expect(judged.answer(.target("HT-B1")) == .target(nil))
    #expect(judged.answer(.agency("")) == .agency(nil))
    #expect(judged.answer(.history(code: nil, limit: 10)) == nil)
  }

  @Test func `plans and lists are answered as they are`() {
    #expect(judged.answer(.plans) == .plans(judged.plans))
    let request = ListRequest(order: .code)
    #expect(judged.answer(.tasks(request)) == .tasks(judged.page(request)))
    #expect(judged.answer(.targets(request)) == .targets(judged.page(request)))
    #expect(judged.answer(.agencies(request)) == .agencies(judged.page(request)))
  }

  @Test func `a plan names the one that took its place`() {
    let book = Book.make { book in
      book.plan("BG")
      let heir = book.plan("BN")
      book.contents.plans[0].successor = heir
    }
    #expect(JudgedBook(book, on: .of("2025-08-01")).plans.map(\.successor) == ["BN", nil])
  }
}
