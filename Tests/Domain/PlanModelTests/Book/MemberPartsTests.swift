import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct MemberPartsTests {
  private static let report = Deadline.every(.yearly(month: 12, day: 5), isStrict: true)

  private struct Scene {
    var book = Book()
    var group = RecordID.of(0)

    init(members: Int, deadline: Deadline = report) {
      book.task("HT-B1", deadline)
      group = book.agency("HT-C2", "các sở, ngành", kind: .group)
      book.assign(.executing, to: group)
      for number in 0..<members { join("HT-C\(10 + number)") }
    }

    @discardableResult
    mutating func join(_ code: String, from: String? = nil, until: String? = nil) -> RecordID {
      let member = book.agency(code, "Sở \(code)")
      book.contents.memberships.append(
        Membership(
          id: book.newID(), group: group, member: member, validFrom: from.map { .of($0) },
          validTo: until.map { .of($0) }))
      return member
    }

    func row(on day: String) -> TaskRow {
      JudgedBook(PlanBook(book.contents), on: .of(day)).tasks[0]
    }

    func codes(on day: String) -> [String] { row(on: day).allParts.map(\.code) }
  }

  @Test func `each member of a group owes a part of its own`() {
    let scene = Scene(members: 3)
    #expect(
      scene.codes(on: "2026-11-20")
        == ["HT-B1/2026@HT-C10", "HT-B1/2026@HT-C11", "HT-B1/2026@HT-C12"])
    let row = scene.row(on: "2026-12-05")
    #expect((row.parts, row.partsDone) == (3, 0))
    #expect(row.timeClass == .unreported)
    #expect(row.state == .unknown)
    #expect(row.allParts.map(\.member) == ["Sở HT-C10", "Sở HT-C11", "Sở HT-C12"])
    #expect(row.groupsWithoutMembers.isEmpty)
  }

  @Test func `the part no member owes alone stands beside the units and is none of them`() {
    var scene = Scene(members: 2)
    let lead = scene.book.agency("HT-C9", "Sở Nội vụ")
    scene.book.assign(.lead, to: lead)
    let members = scene.book.contents.memberships.map(\.member)
    scene.book.part(.done, sentOn: .of("2026-11-01"), member: members[0], period: .year(2026))
    let row = scene.row(on: "2026-12-05")
    #expect((row.parts, row.partsDone) == (3, 1))
    #expect((row.progress.all, row.progress.done) == (2, 1))
    #expect(row.answeringForCommonPart.map(\.code) == ["HT-C9"])
    #expect(
      PartWords.rollUp(row)?.vi
        == "đã nộp 1/2; chưa có thông tin 1/2; phần chung: chưa có thông tin")
  }

  @Test func `of 81 units those known not to have sent are overdue, the others unreported`() {
    var scene = Scene(members: 81)
    let members = scene.book.contents.memberships.map(\.member)
    for member in members.prefix(40) {
      scene.book.part(.done, sentOn: .of("2026-12-01"), member: member, period: .year(2026))
    }
    for member in members[40..<60] {
      scene.book.part(.notStarted, member: member, period: .year(2026))
    }
    let before = scene.row(on: "2026-12-04")
    #expect(before.timeClass == .dueSoon)
    #expect(before.daysLeft == 0)
    let after = scene.row(on: "2026-12-05")
    #expect(after.timeClass == .overdue)
    #expect((after.parts, after.partsDone) == (81, 40))
    #expect(after.state == .inProgress)
    let classes = Dictionary(grouping: after.allParts) { $0.judgement.timeClass }
      .mapValues(\.count)
    #expect(classes == [.doneOnTime: 40, .overdue: 20, .unreported: 21])
  }

  @Test func `members join and leave with their days`() {
    var scene = Scene(members: 1)
    scene.join("HT-C20", from: "2026-12-05")
    scene.join("HT-C21", until: "2026-06-30")
    scene.join("HT-C22", from: "2026-12-04")
    // What the group owes is settled on the last good day, also when looked at later.
    for day in ["2026-12-04", "2026-12-31"] {
      #expect(scene.codes(on: day) == ["HT-B1/2026@HT-C10", "HT-B1/2026@HT-C22"])
    }
    #expect(scene.codes(on: "2026-03-01") == ["HT-B1/2026@HT-C10", "HT-B1/2026@HT-C21"])
    #expect(
      scene.codes(on: "2027-01-01")
        == ["HT-B1/2027@HT-C10", "HT-B1/2027@HT-C20", "HT-B1/2027@HT-C22"])
  }

  @Test func `what a member that left had handed in stays`() {
    var scene = Scene(members: 1)
    let left = scene.join("HT-C21", until: "2026-06-30")
    scene.book.part(.done, sentOn: .of("2026-05-01"), member: left, period: .year(2026))
    #expect(scene.codes(on: "2026-11-20") == ["HT-B1/2026@HT-C10", "HT-B1/2026@HT-C21"])
    #expect(scene.row(on: "2026-11-20").partsDone == 1)
  }

  @Test func `a member that ended owes nothing after its last day`() {
    var scene = Scene(members: 2)
    let index = scene.book.contents.agencies.firstIndex { $0.code == "HT-C11" } ?? 0
    scene.book.contents.agencies[index].validTo = .of("2025-06-30")
    #expect(scene.codes(on: "2026-11-20") == ["HT-B1/2026@HT-C10"])
  }

  @Test func `the whole task is a part where others answer besides the members`() {
    var scene = Scene(members: 1)
    let named = scene.book.agency("HT-C1", "Sở Nội vụ")
    scene.book.assign(.lead, to: named)
    #expect(scene.codes(on: "2026-11-20") == ["HT-B1/2026", "HT-B1/2026@HT-C10"])
    var other = Scene(members: 1)
    let units = other.book.agency("HT-C4", "các đơn vị có liên quan", kind: .group)
    other.book.assign(.executing, to: units)
    // A group nobody listed is told in words, and owes no part that could be ticked.
    #expect(other.codes(on: "2026-11-20") == ["HT-B1/2026@HT-C10"])
    #expect(other.row(on: "2026-11-20").groupsWithoutMembers.map(\.code) == ["HT-C4"])
    var beside = Scene(members: 1)
    beside.book.assign(.coordinating, to: units)
    #expect(beside.codes(on: "2026-11-20") == ["HT-B1/2026@HT-C10"])
  }

  @Test(arguments: [(WorkState.unknown, 2), (.inProgress, 3), (.done, 3), (.closed, 3)])
  func `a record of the whole stays when it says something`(state: WorkState, parts: Int) {
    var scene = Scene(members: 2, deadline: .due("2026-12-31"))
    scene.book.part(state)
    #expect(scene.codes(on: "2026-11-20").count == parts)
    #expect(scene.codes(on: "2026-11-20").suffix(2) == ["HT-B1@HT-C10", "HT-B1@HT-C11"])
  }

  @Test func `a group without a list of members is missing information`() {
    let row = Scene(members: 0, deadline: .due("2026-12-31")).row(on: "2026-11-20")
    #expect(row.allParts.map(\.code) == ["HT-B1"])
    #expect(row.groupsWithoutMembers.map(\.name) == ["các sở, ngành"])
    #expect(Attention.missingInformation.includes(row))
    let known = Scene(members: 1, deadline: .due("2026-12-31")).row(on: "2026-11-20")
    #expect(!Attention.missingInformation.includes(known))
  }

  @Test func `a member of two groups owes one part`() {
    var scene = Scene(members: 1)
    let member = scene.book.contents.memberships[0].member
    let other = scene.book.agency("HT-C3", "các ban", kind: .group)
    scene.book.assign(.executing, to: other)
    scene.book.contents.memberships.append(
      Membership(id: scene.book.newID(), group: other, member: member))
    #expect(scene.codes(on: "2026-11-20") == ["HT-B1/2026@HT-C10"])
  }
}
