import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// What each agency owes of a report that two groups and their members give.
struct WorkShareTests {
  private let judged: JudgedBook

  init() {
    var book = Book()
    book.task("HT-B1", .every(.yearly(month: 12, day: 5), isStrict: true))
    let listed = book.agency("HT-C2", "Các sở, ban, ngành", kind: .group)
    let unlisted = book.agency("HT-C3", "UBND các huyện", kind: .group)
    book.assign(.executing, to: listed)
    book.assign(.executing, to: unlisted)
    let units: [(String, WorkState)] = [
      ("HT-C10", .notStarted), ("HT-C11", .done), ("HT-C12", .unknown),
    ]
    for (code, state) in units {
      let member = book.agency(code, "Sở số \(code.suffix(1))")
      book.contents.memberships.append(
        Membership(id: book.newID(), group: listed, member: member))
      guard state != .unknown else { continue }
      book.part(
        state, sentOn: state == .done ? .of("2026-12-01") : nil, member: member,
        period: .year(2026))
    }
    judged = JudgedBook(PlanBook(book.contents), on: .of("2026-12-05"))
  }

  @Test(arguments: [
    ("HT-C2", TimeClass.overdue), ("HT-C3", .unreported), ("HT-C10", .overdue),
    ("HT-C11", .doneOnTime), ("HT-C12", .unreported),
  ])
  func `nobody is late because another is`(code: String, timeClass: TimeClass) throws {
    let row = try #require(judged.agencies.first { $0.agency.code == code })
    #expect(row.count(.executing) == 1)
    #expect(row.work.total == 1)
    #expect(row.work[timeClass] == 1)
    let page: ListPage<TaskRow> = judged.page(ListRequest(filter: WorkFilter(agency: code)))
    #expect(page.rows.map(\.timeClass) == [timeClass])
  }

  @Test(arguments: [("HT-C2", false), ("HT-C10", false), ("HT-C12", false), (nil, true)])
  func `a group without members is told of with the whole, not with what one unit owes`(
    agency: String?, isTold: Bool
  ) throws {
    let page: ListPage<TaskRow> = judged.page(ListRequest(filter: WorkFilter(agency: agency)))
    let row = try #require(page.rows.first)
    #expect((PartWords.unlisted(row) != nil) == isTold)
  }

  @Test func `a name in full means that agency alone`() {
    let page: ListPage<AgencyRow> = judged.page(
      ListRequest(filter: WorkFilter(agency: "so so 1"), order: .code))
    #expect(page.rows.map(\.agency.code) == ["HT-C11"])
  }
}
