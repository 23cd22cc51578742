import CommandTool
import PlanModel
import TestJSON
import Testing
import Values

/// The names and kinds of the fields are a contract with the scripts of others.
struct ContractTests {
  private let book = SmallBook.judged
  private let context = SmallBook.context

  private func rows(_ answer: AnswerRows) throws -> [JSONNode] {
    let node = try #require(JSONNode.read(answer.json))
    for row in node.elements { #expect(row.names == answer.names) }
    return node.elements
  }

  @Test func `plans have these fields`() throws {
    let answer = AnswerRows(book.plans, context)
    #expect(
      answer.names.joined(separator: " ")
        == """
        code title number issuer issued level letterhead parents successor inForce standing asOf \
        version demo
        """)
    let row = try rows(answer)[0]
    #expect(row["issued"] == .text("2024-04-17"))
    #expect(row["issuer"] == .null)
    #expect(row["level"] == .text("province"))
    #expect(row["parents"]?.elements.count == 2)
    #expect(row["inForce"] == .flag(true))
    #expect(try rows(answer)[1]["inForce"] == .null)
    #expect(try rows(answer)[1]["parents"] == .list([]))
  }

  @Test func `targets have these fields`() throws {
    let answer = AnswerRows(book.targets, context)
    #expect(
      answer.names.joined(separator: " ")
        == """
        code plan section label written comparator value upper unit year indicator context status \
        stale observed observedOn grade baseline baselineOn covered pace membersMet members \
        warnings rating ratedOn asOf version demo
        """)
    let (row, other) = try (rows(answer)[0], rows(answer)[1])
    #expect(row["comparator"] == .text(">="))
    #expect(row["value"] == .number("14"))
    #expect(row["observed"] == .number("11.2"))
    #expect(row["observedOn"] == .text("2023-12-31"))
    #expect(row["grade"] == .text("official"))
    #expect(row["indicator"] == .text("Bác sĩ trên 1 vạn dân"))
    #expect(row["covered"] == .number("0.3"))
    #expect(row["section"] == .text("III.2"))
    #expect(row["stale"] == .flag(false))
    #expect(row["demo"] == .flag(false))
    for field in ["status", "value", "upper", "unit", "year", "observed", "covered", "pace"] {
      #expect(other[field] == .null, "\(field)")
    }
  }

  @Test func `tasks have these fields`() throws {
    let answer = AnswerRows(book.tasks, context)
    #expect(
      answer.names.joined(separator: " ")
        == """
        code plan section kind text state timeClass deadlineWritten starts due effectiveDue \
        daysLeft recurrence dayGiven lead executing coordinating directing leading monitoring \
        receiving copied via reassign mode product sentOn parts partsDone originalDue extensions \
        unitsBehind label asOf version demo
        """)
    let found = try rows(answer)
    #expect(found[0]["due"] == .text("2024-04-30"))
    #expect(found[0]["effectiveDue"] == .text("2024-05-02"))
    #expect(found[0]["timeClass"] == .text("done-on-time"))
    #expect(found[0]["lead"] == .list([.text("Sở Y tế")]))
    #expect(
      found[0]["coordinating"]
        == .list([.text("Ban Tổ chức Tỉnh ủy"), .text("Các sở, ban, ngành")]))
    #expect(found[0]["recurrence"] == .null)
    #expect(found[0]["partsDone"] == .number("1"))
    #expect(found[0]["version"] == .number("7"))
    #expect(found[1]["recurrence"] == .text("yearly 12-31"))
    #expect(found[1]["dayGiven"] == .flag(false))
    #expect(found[1]["kind"] == .text("report"))
    #expect(found[1]["lead"] == .list([]))
    #expect(found[2]["dayGiven"] == .null)
    #expect(found[2]["mode"] == .null)
    #expect(found[2]["extensions"] == .list([]))
    #expect(found[2]["timeClass"] == .text("undated"))
  }

  @Test func `agencies have these fields`() throws {
    let answer = AnswerRows(book.agencies, context)
    #expect(
      answer.names.joined(separator: " ")
        == """
        code name place kind validFrom validTo successors lead executing coordinating monitoring \
        open overdue unreported dueSoon done doneOnTime undated weighted asOf version demo
        """)
    let row = try rows(answer)[0]
    #expect(row["weighted"] == .number("0"))
    #expect(row["validTo"] == .text("2025-06-30"))
    #expect(row["validFrom"] == .null)
    #expect(row["successors"] == .list([]))
    #expect(row["lead"] == .number("1"))
    #expect(row["doneOnTime"] == .number("1"))
  }

  @Test func `members have these fields`() throws {
    guard case .agency(let detail?)? = book.answer(.agency("BG-N1")) else {
      Issue.record("no agency")
      return
    }
    let answer = AnswerRows(detail.memberRows, context)
    #expect(answer.names.joined(separator: " ") == "code name from until asOf version demo")
    let row = try rows(answer)[0]
    #expect(row["from"] == .null)
    #expect(row["version"] == .number("0"))
  }

  @Test func `the log has these fields`() throws {
    let author = Author(user: "Lan", uid: 7, at: "2024-05-03T02:00:00Z", day: SmallBook.day)
    let rows = [
      Edit.FieldChange(field: "sent_on", old: .none, new: .text("2024-05-02")),
      Edit.FieldChange(field: "value", old: .none, new: .text("11.2")),
    ].map { field in
      Edit(
        action: .set, kind: .observation, record: RecordID(high: 0, low: 1), code: "BG-T1",
        fields: [field])
    }
    let change = Change(
      seq: 5, author: author, command: "undo", effect: .undo, undoes: 4, edits: rows)
    let answer = AnswerRows(HistoryRow.rows(of: change), context)
    #expect(
      answer.names.joined(separator: " ")
        == "seq at day user command code field old new undoes asOf version demo")
    let found = try self.rows(answer)
    #expect(found[0]["field"] == .text("sentOn"))
    #expect(found[0]["old"] == .null)
    #expect(found[0]["new"] == .text("2024-05-02"))
    #expect(found[0]["undoes"] == .number("4"))
    #expect(found[1]["new"] == .number("11.2"))
  }
}

struct DetailContractTests {
  private let book = SmallBook.judged

  private func node(_ detail: ItemDetail) throws -> JSONNode {
    try #require(JSONNode.read(detail.json(SmallBook.context)))
  }

  @Test func `a task is its row and who and what belongs to it`() throws {
    guard case .task(let detail?)? = book.answer(.task("bg-v3")) else {
      Issue.record("no task")
      return
    }
    let found = try node(.task(detail))
    let row = AnswerRows(book.tasks, SmallBook.context).names
    #expect(Array(found.names.prefix(row.count)) == row)
    #expect(
      found.names.dropFirst(row.count).joined(separator: " ")
        == """
        planTitle sectionTitle condition addedBasis productOn note assignments obligations \
        deadlineBasis waitsOn groupsWithoutMembers part results reviewedOn
        """)
    #expect(found["results"] == .list([]))
    #expect(found["productOn"] == .text("2024-04-29"))
    #expect(found["sectionTitle"] == .text("Giải pháp"))
    let last = try #require(found["assignments"]?.elements.last)
    #expect(
      last.names.joined(separator: " ")
        == "role agency name asWritten mode responsible from to basis")
    #expect(last["asWritten"] == .text("các ngành liên quan"))
    #expect(last["mode"] == .text("requested"))
    let part = try #require(found["obligations"]?.elements.first)
    #expect(
      part.names.joined(separator: " ")
        == """
        code period state timeClass due effectiveDue sentOn product productOn note member \
        reportedBy confirmedBy confirmedOn originalDue extensions
        """)
    #expect(part["product"] == .text("45/QĐ-UBND"))
  }

  @Test func `a target is its row and its figures`() throws {
    guard case .target(let detail?)? = book.answer(.target("BG-T1")) else {
      Issue.record("no target")
      return
    }
    let found = try node(.target(detail))
    let figure = try #require(found["observations"]?.elements.first)
    #expect(
      figure.names == [
        "day", "value", "source", "grade", "breakdown", "verification", "startsSeries",
      ])
    #expect(found["forecasts"]?.elements.map(\.names) == [["day", "value"], ["day", "value"]])
    guard case .text(let sentence)? = found["forecast"] else {
      Issue.record("no forecast")
      return
    }
    #expect(sentence.hasPrefix("đạt 30% mức tăng cần thiết khi đã qua 12% thời gian"))
    for field in ["conditions", "warnings", "warningTexts", "ratings"] {
      #expect(found[field] == .list([]), "\(field)")
    }
    for field in ["parent", "sumGroup", "shareOf", "members", "rating"] {
      #expect(found[field] == .null, "\(field)")
    }
    #expect(figure["source"] == .text("Niên giám \"2023\""))
    #expect(found["shared"] == .list([]))
    #expect(found["results"] == .list([]))
  }

  @Test func `an agency is its row and its tasks by role`() throws {
    guard case .agency(let detail?)? = book.answer(.agency("BG-N1")) else {
      Issue.record("no agency")
      return
    }
    let found = try node(.agency(detail))
    #expect(found["members"] == .list([.text("Sở Y tế")]))
    #expect(found["tasks"]?["coordinating"] == .list([.text("BG-V3")]))
    #expect(found["tasks"]?["lead"] == .list([]))
    #expect(found["monthsAhead"]?.elements.count == AgencyRow.monthCount)
    let quarter = try #require(found["quarters"]?.elements.last)
    #expect(
      quarter.names.joined(separator: " ") == "period assigned done doneOnTime unreported")
    #expect(quarter["period"] == .text("2024-Q2"))
    #expect(found["months"]?.elements.count == 17)
  }

  @Test func `a plan is its row and its counts`() throws {
    guard case .summary(let plans)? = book.answer(.summary(plan: "BG")) else {
      Issue.record("no plan")
      return
    }
    let found = try node(.plan(try #require(plans.first)))
    #expect(found["tasks"]?["total"] == .number("3"))
    #expect(found["tasks"]?["done-on-time"] == .number("1"))
    #expect(found["targetsCounted"] == .number("1"))
  }
}

struct AnswerCSVTests {
  @Test func `lists are joined and formulas made harmless`() {
    let csv = AnswerRows(SmallBook.judged.targets, SmallBook.context).csv
    #expect(csv.unicodeScalars.first == "\u{FEFF}")
    #expect(csv.contains(",'=Nâng cao,"))
    let tasks = AnswerRows(SmallBook.judged.tasks, SmallBook.context).csv
    #expect(tasks.contains("\"Ban Tổ chức Tỉnh ủy; Các sở, ban, ngành\""))
    #expect(tasks.contains("\"Lập kế hoạch, gửi Ban Tổ chức\""))
  }
}
