import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct ListTests {
  private let judged = JudgedBook(
    Book.make { book in
      let home = book.agency("BG-C1", "Sở Nội vụ")
      let money = book.agency("BG-C2", "Sở Tài chính")
      book.task("BG-V1", .due("2024-12-31"), label: "Đề án nhân lực")
      book.part(.inProgress)
      book.assign(.lead, to: home)
      book.task("BG-V2", .due("2024-08-30"), label: "Ban hành kế hoạch")
      book.part(.inProgress)
      book.assign(.lead, to: money)
      book.task("BG-V3", Deadline(), label: "Chính sách thu hút")
      book.task("BG-V4", .due("2024-09-05"), label: "Báo cáo năm")
      book.part(.notStarted)
      book.assign(.coordinating, to: money)
      book.assign(.lead, to: home)
      book.task("QN-V1", .every(.continuous), label: "An sinh")
      book.part(.done)
      book.target("BG-T1", .atLeast, "14") { $0.label = "Bác sĩ" }
      book.figure("14", on: "2024-01-01")
      book.target("QN-T2", .atLeast, "10") { $0.year = 2045 }
      book.target("BG-T3", .atLeast, "12") { $0 = $0.starting(at: "2") }
      book.figure("7", on: "2024-01-01")
    }, on: .of("2024-09-01"))

  private func codes(
    _ filter: WorkFilter = WorkFilter(), by order: ListOrder = .code, reversed: Bool = false
  ) -> [String] {
    judged.page(ListRequest(filter: filter, order: order, isReversed: reversed)).rows
      .map { (row: TaskRow) in row.task.code }
  }

  private func targets(by order: ListOrder, reversed: Bool = false) -> [String] {
    judged.page(ListRequest(order: order, isReversed: reversed)).rows
      .map { (row: TargetRow) in row.target.code }
  }

  private func agencies(
    _ filter: WorkFilter = WorkFilter(), by order: ListOrder = .code
  ) -> [String] {
    judged.page(ListRequest(filter: filter, order: order)).rows
      .map { (row: AgencyRow) in row.agency.code }
  }

  @Test(arguments: [
    (WorkFilter(), ["BG-V1", "BG-V2", "BG-V3", "BG-V4", "QN-V1"]),
    (WorkFilter(plan: "", agency: ""), ["BG-V1", "BG-V2", "BG-V3", "BG-V4", "QN-V1"]),
    (WorkFilter(plan: "QN"), ["QN-V1"]), (WorkFilter(plan: "XX"), []),
    (WorkFilter(state: .inProgress), ["BG-V1", "BG-V2"]),
    (WorkFilter(state: .unknown), ["BG-V3"]), (WorkFilter(timeClass: .dueSoon), ["BG-V4"]),
    (WorkFilter(attention: .overdue), ["BG-V2"]), (WorkFilter(find: "kế hoạch"), ["BG-V2"]),
    (WorkFilter(find: "bg-v3"), ["BG-V3"]), (WorkFilter(find: "Sở Tài chính"), ["BG-V2", "BG-V4"]),
    (WorkFilter(find: "không có"), []), (WorkFilter(agency: "bg-c1"), ["BG-V1", "BG-V4"]),
    (WorkFilter(agency: "tài chính"), ["BG-V2", "BG-V4"]), (WorkFilter(agency: "Sở Y tế"), []),
    (WorkFilter(plan: "BG", agency: "Sở", state: .inProgress, find: "đề án"), ["BG-V1"]),
  ])
  func `a filter keeps the tasks that pass all of it`(filter: WorkFilter, expected: [String]) {
    #expect(codes(filter) == expected)
    #expect(Set(codes(filter, by: .need)) == Set(expected))
  }

  @Test(arguments: [
    (ListOrder.need, ["BG-V2", "BG-V4", "BG-V1", "BG-V3", "QN-V1"]),
    (.code, ["BG-V1", "BG-V2", "BG-V3", "BG-V4", "QN-V1"]),
    (.due, ["BG-V2", "BG-V4", "BG-V1", "BG-V3", "QN-V1"]),
    (.name, ["QN-V1", "BG-V2", "BG-V4", "BG-V3", "BG-V1"]),
    (.status, ["BG-V3", "BG-V4", "BG-V1", "BG-V2", "QN-V1"]),
    (.lead, ["BG-V1", "BG-V2", "BG-V3", "BG-V4", "QN-V1"]),
  ])
  func `tasks are ordered by a column, equal ones as in the documents`(
    order: ListOrder, expected: [String]
  ) {
    #expect(codes(by: order) == expected)
    guard order != .due else { return }
    #expect(codes(by: order, reversed: true) == expected.reversed())
  }

  @Test func `what has not what the order goes by stands last also when that is turned round`() {
    #expect(
      codes(by: .due, reversed: true) == ["BG-V1", "BG-V4", "BG-V2", "BG-V3", "QN-V1"])
    #expect(targets(by: .progress, reversed: true) == ["BG-T3", "BG-T1", "QN-T2"])
  }

  @Test func `closed, undated and unassigned rows stay last when a list is turned round`() {
    let open = Book.make { book in
      book.task("BG-V1", .due("2024-12-31"))
      book.part(.closed)
      book.task("BG-V2", .due("2024-10-31"))
      book.task("BG-V3", .due("2024-08-30"))
      book.part(.inProgress)
      book.assign(.lead, to: book.agency("BG-C1", "Sở Nội vụ"))
      book.target("BG-T1", .qualitative, nil)
      book.target("BG-T2", .atLeast, "12") { $0.year = nil }
      book.target("BG-T3", .atLeast, "12")
    }
    let judged = JudgedBook(open, on: .of("2024-09-01"))
    func turned(_ order: ListOrder) -> [String] {
      let page: ListPage<TaskRow> = judged.page(ListRequest(order: order, isReversed: true))
      return page.rows.map(\.task.code)
    }
    func turnedTargets(_ order: ListOrder) -> [String] {
      let page: ListPage<TargetRow> = judged.page(ListRequest(order: order, isReversed: true))
      return page.rows.map(\.target.code)
    }
    #expect(turned(.need).last == "BG-V1")
    #expect(turned(.agency) == ["BG-V3", "BG-V1", "BG-V2"])
    #expect(turnedTargets(.need).last == "BG-T1" && turnedTargets(.status).last == "BG-T1")
    #expect(turnedTargets(.due).last == "BG-T2")
  }

  @Test(arguments: [
    (ListOrder.need, ["QN-T2", "BG-T3", "BG-T1"]), (.code, ["BG-T1", "QN-T2", "BG-T3"]),
    (.due, ["BG-T1", "BG-T3", "QN-T2"]), (.status, ["BG-T1", "BG-T3", "QN-T2"]),
    (.name, ["BG-T1", "BG-T3", "QN-T2"]), (.progress, ["BG-T3", "BG-T1", "QN-T2"]),
  ])
  func `targets are ordered by a column`(order: ListOrder, expected: [String]) {
    #expect(targets(by: order) == expected)
    guard order != .progress else { return }
    #expect(targets(by: order, reversed: true) == expected.reversed())
  }

  @Test(arguments: [
    (ListOrder.need, ["BG-C2", "BG-C1"]), (.lead, ["BG-C1", "BG-C2"]),
    (.coordinating, ["BG-C2", "BG-C1"]), (.overdue, ["BG-C2", "BG-C1"]),
    (.executing, ["BG-C1", "BG-C2"]), (.monitoring, ["BG-C1", "BG-C2"]),
    (.name, ["BG-C1", "BG-C2"]),
  ])
  func `agencies are ordered by a column, the largest count first`(
    order: ListOrder, expected: [String]
  ) {
    #expect(agencies(by: order) == expected)
  }

  @Test func `work nobody answers for comes after every agency`() {
    let book = Book.make { book in
      let last = book.agency("BG-C1", "Đảng ủy các cơ quan tỉnh")
      let first = book.agency("BG-C2", "Ban Tổ chức Tỉnh ủy")
      book.task("BG-V1")
      book.task("BG-V2")
      book.assign(.lead, to: last)
      book.task("BG-V3")
      book.assign(.lead, to: first)
      book.task("BG-V4")
      book.assign(.monitoring, to: first)
    }
    let page: ListPage<TaskRow> = JudgedBook(book, on: .of("2024-09-01")).page(
      ListRequest(order: .agency))
    #expect(page.rows.map(\.task.code) == ["BG-V3", "BG-V2", "BG-V1", "BG-V4"])
  }

  @Test func `agencies are chosen by plan, name and words`() {
    #expect(agencies(WorkFilter(plan: "BG")) == ["BG-C1", "BG-C2"])
    #expect(agencies(WorkFilter(plan: "QN")).isEmpty)
    #expect(agencies(WorkFilter(agency: "BG-C2")) == ["BG-C2"])
    #expect(agencies(WorkFilter(find: "nội")) == ["BG-C1"])
  }

  @Test func `what is found best stands first, and in the order asked for where equally good`() {
    let book = Book.make { book in
      let school = book.agency("BG-C1", "Trường Chính trị")
      book.task("BG-V1", .due("2024-12-31"), label: "Chính sách đào tạo")
      book.task("BG-V2", .due("2024-08-30"), label: "Dao tao nghề")
      book.task("BG-V3", .due("2024-07-30"), label: "Đào tạo giảng viên")
      book.task("BG-V4", .due("2024-06-30"), label: "Đào tạo lại")
      book.task("BG-V5", .due("2024-05-30"), label: "Mở lớp")
      book.assign(.lead, to: school)
    }
    func found(
      _ words: String, _ order: ListOrder, reversed: Bool = false, isChosen: Bool = false
    ) -> [String] {
      var request = ListRequest(filter: WorkFilter(find: words), order: order, isReversed: reversed)
      request.isOrderChosen = isChosen
      let page: ListPage<TaskRow> = JudgedBook(book, on: .of("2024-09-01")).page(request)
      return page.rows.map(\.task.code)
    }
    #expect(found("dao tao", .code) == ["BG-V2", "BG-V3", "BG-V4", "BG-V1"])
    #expect(found("đào tạo", .code) == ["BG-V3", "BG-V4", "BG-V1", "BG-V2"])
    #expect(found("đào tạo", .due) == ["BG-V4", "BG-V3", "BG-V1", "BG-V2"])
    #expect(found("đào tạo", .code, reversed: true) == ["BG-V4", "BG-V3", "BG-V1", "BG-V2"])
    #expect(found("chinh tri lop", .code) == ["BG-V5"])
    // A column that a person chose rules alone.
    #expect(found("đào tạo", .code, isChosen: true) == ["BG-V1", "BG-V2", "BG-V3", "BG-V4"])
    #expect(found("đào tạo", .due, isChosen: true) == ["BG-V4", "BG-V3", "BG-V2", "BG-V1"])
    #expect(
      found("đào tạo", .due, reversed: true, isChosen: true)
        == ["BG-V1", "BG-V2", "BG-V3", "BG-V4"])
  }

  @Test func `plans are found by their words, the best first`() {
    let judged = JudgedBook(
      Book.make { book in
        book.task("BG-V1")
        book.task("QN-V1")
      }, on: .of("2024-09-01"))
    #expect(PlanRow.found("qn", in: judged.plans).map(\.plan.code) == ["QN"])
    #expect(PlanRow.found("", in: judged.plans).count == judged.plans.count)
  }

  @Test func `a located row lies in the answer, in the order asked for`() {
    let request = ListRequest(order: .due, window: 0..<2, locating: "BG-V3")
    let page: ListPage<TaskRow> = judged.page(request)
    #expect(page.total == 5)
    #expect(page.located == 3)
    #expect(page.rows.map(\.task.code) == ["BG-V1", "BG-V3"])
    let absent: ListPage<TaskRow> = judged.page(
      ListRequest(filter: WorkFilter(plan: "QN"), window: 0..<2, locating: "BG-V3"))
    #expect(absent.located == nil)
    #expect(absent.rows.map(\.task.code) == ["QN-V1"])
  }
}
