import PlanModel
import PlanModelTestSupport
import TestRandom
import Testing
import Values

struct EditTests {
  private let part = Obligation(id: .of(5), task: .of(1), period: .year(2026))

  @Test func `an insertion goes from nothing to every field`() {
    let edit = part.insertion(code: "HT-B1/2026")
    #expect(edit.action == .insert)
    #expect(edit.kind == .obligation)
    #expect(edit.record == part.id)
    #expect(edit.fields.map(\.field) == Obligation.fieldNames)
    #expect(edit.fields.map(\.new) == part.fieldValues)
    #expect(edit.fields.allSatisfy { $0.old == .none })
  }

  @Test func `a removal is the inverse of the insertion`() {
    let removal = part.removal(code: "HT-B1/2026")
    #expect(removal.action == .remove)
    #expect(removal.fields.map(\.old) == part.fieldValues)
    #expect(removal.fields.allSatisfy { $0.new == .none })
    #expect(removal.inverse == part.insertion(code: "HT-B1/2026"))
  }

  @Test func `an edit holds the fields that differ, with old and new values`() {
    var later = part
    later.state = .done
    later.note = "đủ hồ sơ"
    let edit = part.edit(to: later, code: "HT-B1/2026")
    #expect(edit?.action == .set)
    #expect(
      edit?.fields == [
        Edit.FieldChange(field: "state", old: .text("unknown"), new: .text("done")),
        Edit.FieldChange(field: "note", old: .none, new: .text("đủ hồ sơ")),
      ])
    #expect(edit?.inverse == later.edit(to: part, code: "HT-B1/2026"))
  }

  @Test func `nothing differs between a record and itself`() {
    #expect(part.edit(to: part, code: "x") == nil)
    let observation = Observation.made("14", on: "2025-12-31")
    var same = observation
    same.value = .of("14.00")
    #expect(observation.edit(to: same, code: "x") == nil)
  }

  @Test(arguments: 1...20)
  func `the inverse of the inverse is the edit itself`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let (old, new) = (random.target(), random.target())
    let edits = [
      old.insertion(code: "a"), old.removal(code: "b"), old.edit(to: new, code: "c"),
    ].compactMap(\.self)
    for edit in edits {
      #expect(edit.inverse.inverse == edit)
      #expect(edit.inverse.fields.map(\.old) == edit.fields.map(\.new))
    }
  }

  @Test(arguments: 1...50)
  func `an edit of any two records turns one into the other`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let (old, new) = (random.task(), random.task())
    let edit = old.edit(to: new, code: "x")
    var values = Dictionary(uniqueKeysWithValues: zip(PlanTask.fieldNames, old.fieldValues))
    for field in edit?.fields ?? [] {
      #expect(values[field.field] == field.old)
      values[field.field] = field.new
    }
    #expect(PlanTask.fieldNames.map { values[$0] } == new.fieldValues)
  }

  @Test func `the history names what a person would see change`() {
    let author = Author(user: "hoa", uid: 1_000, at: "2026-11-20T02:15:00Z", day: .of("2026-11-20"))
    var done = part
    done.state = .done
    let change = Change(
      seq: 4, author: author, command: "undo", effect: .undo, undoes: 3,
      edits: [done.insertion(code: "HT-B1/2026"), part.removal(code: "HT-B2/2026")])
    let rows = HistoryRow.rows(of: change)
    #expect(rows.map(\.code) == ["HT-B1/2026", "HT-B1/2026", "HT-B2/2026", "HT-B2/2026"])
    #expect(rows.map(\.field) == ["period", "state", "period", "state"])
    #expect(rows.allSatisfy { $0.seq == 4 && $0.undoes == 3 && $0.author == author })
    #expect(rows[1].new == .text("done"))
    #expect(rows[3].old == .text("unknown"))
  }
}
