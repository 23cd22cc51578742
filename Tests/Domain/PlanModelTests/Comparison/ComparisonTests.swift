import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct ComparisonTests {
  private static let since = Day.of("2026-11-01")
  private static let today = Day.of("2026-11-20")

  private static func book(_ fill: (inout Book) -> Void) -> PlanBook {
    Book.make { book in
      let agency = book.agency("BG-C1", "Sở Nội vụ")
      book.task("BG-V1", .due("2026-11-10"))
      book.assign(.lead, to: agency)
      book.target("BG-T1", .atLeast, "12")
      fill(&book)
    }
  }

  private static func compare(
    _ list: ComparedList, filter: WorkFilter = WorkFilter(), then: PlanBook, now: PlanBook
  ) -> Comparison {
    JudgedBook(now, on: today).comparison(
      ComparisonRequest(list, filter: filter, since: since),
      with: JudgedBook(then, on: since))
  }

  private static func differences(_ row: ComparisonRow?) -> [String] {
    row?.differences.map { "\($0.field.rawValue): \($0.old.text(.vi)) → \($0.new.text(.vi))" } ?? []
  }

  @Test func `each list is judged on its own day`() {
    let book = Self.book { $0.part(.inProgress) }
    let found = Self.compare(.tasks, then: book, now: book)
    #expect(found.rows.map(\.code) == ["BG-V1"])
    #expect(Self.differences(found.rows.first) == ["timeClass: trong hạn → quá hạn"])
    #expect(found.unchanged == 0)
    let same = JudgedBook(book, on: Self.since)
    let none = same.comparison(ComparisonRequest(.tasks, since: Self.since), with: same)
    #expect(none.rows.isEmpty)
    #expect(none.unchanged == 1)
  }

  @Test func `a day before the store or a plan was there is remarked on`() {
    var contents = Self.book { _ in }.contents
    contents.plans[0].issued = .of("2026-11-05")
    let judged = JudgedBook(PlanBook(contents), on: Self.today)
    func remarks(madeOn made: String?, plan: String? = nil) -> [String] {
      judged.comparison(
        ComparisonRequest(.tasks, filter: WorkFilter(plan: plan), since: Self.since), with: judged,
        storeMadeOn: made.map(Day.of)
      ).remarks.map(\.vi)
    }
    #expect(remarks(madeOn: nil) == ["ngày 01/11/2026 chưa ban hành kế hoạch BG (05/11/2026)"])
    #expect(remarks(madeOn: "2026-11-01", plan: "BG").count == 1)
    #expect(remarks(madeOn: nil, plan: "QN").isEmpty)
    let told = remarks(madeOn: "2026-11-02")
    #expect(told.count == 2)
    #expect(told[0].hasPrefix("kho dữ liệu tạo ngày 02/11/2026, sau ngày so sánh"))
  }

  @Test func `what is new comes first, then what is gone, then what changed`() {
    let then = Self.book { book in
      book.task("BG-V2")
      book.task("BG-V3")
      book.part(.inProgress)
    }
    var contents = then.contents
    contents.tasks.removeAll { $0.code == "BG-V2" }
    contents.obligations[0].state = .done
    contents.obligations[0].sentOn = .of("2026-11-05")
    contents.obligations[0].product = "45/QĐ-UBND"
    contents.tasks.append(
      PlanTask(
        id: .of(900), plan: contents.plans[0].id, code: "BG-V9", ordinal: 9, kind: .task,
        label: "Việc thêm"))
    let found = Self.compare(.tasks, then: then, now: PlanBook(contents))
    #expect(found.rows.map(\.code) == ["BG-V9", "BG-V2", "BG-V1", "BG-V3"])
    #expect(found.rows.map(\.outcome) == [.new, .gone, .changed, .changed])
    #expect(found.count(.new) == 1 && found.count(.gone) == 1 && found.count(.changed) == 2)
    #expect(
      Self.differences(found.rows.last) == [
        "state: đang thực hiện → đã hoàn thành",
        "timeClass: chưa ấn định thời hạn → đã hoàn thành, không có hạn",
        "product: (trống) → 45/QĐ-UBND", "sentOn: (trống) → 05/11/2026",
      ])
    #expect(found.rows[0].differences.allSatisfy { $0.old == .none })
    #expect(found.rows[1].differences.allSatisfy { $0.new == .none })
  }

  @Test func `a row whose code changed is the same row`() {
    let then = Self.book { $0.part(.done) }
    var contents = then.contents
    contents.tasks[0].code = "BG-V7"
    let found = Self.compare(.tasks, then: then, now: PlanBook(contents))
    #expect(Self.differences(found.rows.first) == ["code: BG-V1 → BG-V7"])
  }

  @Test func `a row that a filter lets through only now is new, and one no longer is gone`() {
    let book = Self.book { $0.part(.inProgress) }
    let late = WorkFilter(timeClass: .overdue)
    #expect(Self.compare(.tasks, filter: late, then: book, now: book).rows.map(\.outcome) == [.new])
    let early = WorkFilter(timeClass: .onTime)
    #expect(
      Self.compare(.tasks, filter: early, then: book, now: book).rows.map(\.outcome) == [.gone])
    let other = WorkFilter(plan: "QN")
    #expect(Self.compare(.tasks, filter: other, then: book, now: book).rows.isEmpty)
  }

  @Test func `targets tell figure and status, agencies and plans their counts`() {
    let then = Self.book { $0.part(.inProgress) }
    var contents = then.contents
    contents.observations = [
      Observation(
        id: .of(800), target: contents.targets[0].id, day: .of("2026-06-30"), value: .of("12.5"))
    ]
    let now = PlanBook(contents)
    #expect(
      Self.differences(Self.compare(.targets, then: then, now: now).rows.first).prefix(3) == [
        "status: chưa có số liệu → đạt", "observed: (trống) → 12,5",
        "observedOn: (trống) → 30/06/2026",
      ])
    #expect(
      Self.differences(Self.compare(.agencies, then: then, now: now).rows.first) == [
        "overdue: 0 → 1", "onTime: (trống) → 0/1",
      ])
    #expect(
      Self.differences(Self.compare(.plans, then: then, now: now).rows.first) == [
        "overdue: 0 → 1", "onTime: (trống) → 0/1", "met: 0/1 → 1/1",
      ])
  }

  @Test func `an agency in the place of another is told by name`() {
    let then = Self.book { $0.part(.done) }
    var contents = then.contents
    contents.agencies[0].name = "Sở Nội vụ mới"
    let found = Self.compare(.tasks, then: then, now: PlanBook(contents))
    #expect(Self.differences(found.rows.first) == ["lead: Sở Nội vụ → Sở Nội vụ mới"])
  }

  @Test(arguments: ComparedField.allCases)
  func `every field has words`(field: ComparedField) {
    #expect(!field.words.vi.isEmpty && !field.words.en.isEmpty)
    #expect(field == .met || field.words.vi != ComparedField.met.words.vi)
  }

  @Test(arguments: [
    (ComparedValue.share(Ratio(8_899, 10_000)), "0,88"), (.part(3, of: 4), "3/4"),
    (.texts(["Sở Y tế", "Sở Nội vụ"]), "Sở Y tế; Sở Nội vụ"), (.none, "(trống)"), (.count(0), "0"),
  ])
  func `values are read as a person writes them, and shares never rounded up`(
    value: ComparedValue, text: String
  ) {
    #expect(value.text(.vi) == text)
  }
}
