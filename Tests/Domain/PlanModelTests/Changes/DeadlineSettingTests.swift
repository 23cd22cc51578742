import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct DeadlineSettingTests {
  private func edits(
    _ deadline: Deadline, _ time: DeadlineSetting.Time
  ) throws(StoreFailure) -> [Edit] {
    let book = Book.make { $0.task("QN-B2", deadline) }
    let scene = ChangeScene(
      JudgedBook(book, on: .of("2026-11-20")), author: .of("lan"), makeID: { .of(5_000) })
    return try DeadlineSetting(of: "qn-b2", time, basis: "kết luận họp 12/11/2026")
      .edits(in: scene)
  }

  @Test(arguments: [
    ("trong quý I/2027", ["due"]), ("trước ngày 30/6/2027", ["due", "is_strict"]),
    ("hằng quý", ["recurrence"]),
  ])
  func `a deadline is set in the words of officials, with its basis`(
    text: String, fields: [String]
  ) throws {
    let edits = try edits(Deadline(written: "khẩn trương"), .words(text))
    let changed = Set(edits.flatMap(\.fields).map(\.field))
    #expect(changed.isSuperset(of: fields + ["deadline_basis"]))
    #expect(!changed.contains("deadline_written"))
  }

  @Test(arguments: [
    ("+10", "2026-11-30"), ("thứ sáu tuần sau", "2026-11-27"), ("31/12", "2026-12-31"),
    ("cuối quý", "2026-12-31"), ("30/6/2027", "2027-06-30"),
  ])
  func `a deadline is set as any other day is typed`(text: String, day: String) throws {
    let edits = try edits(Deadline(), .words(text))
    #expect(edits.flatMap(\.fields).first { $0.field == "due" }?.new == .text(day))
  }

  @Test func `a day that has passed is told, and set once agreed to`() throws {
    #expect {
      try edits(Deadline(), .words("30/6/2026"))
    } throws: { error in
      guard case .unconfirmed(let words) = error as? StoreFailure else { return false }
      return words.vi == "QN-B2: thời hạn 30/06/2026 đã qua"
    }
    #expect(try edits(Deadline(), .words("20/11/2026")).count == 1)
  }

  @Test func `words without a year mean the year they are said in, not that of the plan`() throws {
    let book = Book.make { book in
      book.task("QN-B2", Deadline())
      for index in book.contents.plans.indices {
        book.contents.plans[index].issued = .of("2024-04-17")
      }
    }
    let scene = ChangeScene(
      JudgedBook(book, on: .of("2026-11-20")), author: .of("lan"), makeID: { .of(5_000) })
    let edits = try DeadlineSetting(of: "QN-B2", .words("trước ngày 31/12"), basis: "họp")
      .edits(in: scene)
    #expect(edits.flatMap(\.fields).first { $0.field == "due" }?.new == .text("2026-12-31"))
  }

  @Test func `two deadlines are not cut down to the first`() {
    #expect(throws: StoreFailure.self) {
      try edits(Deadline(), .words("hằng quý, hằng năm"))
    }
  }

  @Test func `a deadline of the document is left to extensions`() {
    for deadline in [
      Deadline.due("2024-09-30"), .every(.yearly(month: 12, day: 5)), .every(.monthly),
    ] {
      #expect {
        try edits(deadline, .words("trong quý I/2027"))
      } throws: { error in
        guard case .hindered(let words) = error as? StoreFailure else { return false }
        return words.onCommandLine.vi.contains("dondoc extend QN-B2")
          && !words.inDashboard.vi.contains("dondoc")
      }
    }
  }

  @Test func `one that a person set can be set anew`() throws {
    let book = Book.make { book in
      book.task("QN-B2", .due("2027-03-31"))
      book.contents.tasks[0].deadlineBasis = "họp 01/10/2026"
    }
    let scene = ChangeScene(
      JudgedBook(book, on: .of("2026-11-20")), author: .of("lan"), makeID: { .of(5_000) })
    let edits = try DeadlineSetting(of: "QN-B2", .words("trong quý II/2027"), basis: "họp mới")
      .edits(in: scene)
    #expect(edits.flatMap(\.fields).map(\.field) == ["due", "deadline_basis"])
  }

  @Test func `a review is counted from a day a person chooses`() throws {
    let edits = try edits(Deadline.every(.everyYears(5)), .anchor(.of("2023-11-24")))
    #expect(edits.flatMap(\.fields).map(\.field) == ["anchor", "deadline_basis"])
    #expect(throws: StoreFailure.self) { try self.edits(Deadline(), .anchor(.of("2023-11-24"))) }
    #expect(throws: StoreFailure.self) { try self.edits(Deadline(), .words("khi có điều kiện")) }
  }

  @Test func `a plan offers the days of what it carries out, and its own`() {
    var plan = Plan(id: .of(1), code: "QN", title: "KH")
    plan.parents = [
      "Nghị quyết số 45-NQ/TW ngày 24/11/2023 của Ban Chấp hành Trung ương",
      "Chương trình hành động của Tỉnh ủy",
    ]
    plan.issued = .of("2024-04-17")
    #expect(plan.anchorCandidates.map(\.day) == [.of("2023-11-24"), .of("2024-04-17")])
    #expect(plan.anchorCandidates.map { $0.document != nil } == [true, false])
  }
}
