import Dashboard
import DashboardTestSupport
import PlanModel
import Values

/// Changes that a store could have made.
enum Changes {
  static let record = RecordID(high: 1, low: 2)

  static let change = Change(
    seq: 7, author: Author(user: "lan", uid: 1_000, at: "2026-11-20T02:15:00Z", day: Books.day),
    command: "set", effect: .original, undoes: nil,
    edits: [
      Edit(
        action: .set, kind: .obligation, record: record, code: "BG-V8",
        fields: [
          Edit.FieldChange(field: "state", old: .text("not-started"), new: .text("in-progress"))
        ])
    ])

  /// The first change that a dashboard asks to have saved, all effects so far taken.
  static func planned(by driver: inout DashboardDriver) -> (any PlannedChange)? {
    for case .save(.make(let planned)) in driver.takeEffects() { return planned.change }
    return nil
  }

  /// That something was added by some edits.
  static func adding(_ edits: [Edit]) -> Change {
    Change(
      seq: 9, author: change.author, command: "add", effect: .original, undoes: nil, edits: edits)
  }

  /// That two agencies were urged.
  static let urging = Change(
    seq: 8, author: change.author, command: "urge", effect: .original, undoes: nil,
    edits: (1...2).map { number in
      let code = "TD-\(6 + number)"
      var act = FollowUp(
        id: RecordID(high: 13, low: UInt64(number)), code: code, kind: .urging, day: Books.day)
      act.addressee = number == 1 ? "Sở Nội vụ" : "Sở Tài chính"
      return act.insertion(code: code)
    })

  /// The log of a week's work, newest first.
  static let log: [HistoryRow] = [
    (9, "bình", "undo", "BG-V8", "state", FieldValue.text("done"), FieldValue.text("in-progress")),
    (8, "lan", "set", "BG-V8", "state", .text("in-progress"), .text("done")),
    (8, "lan", "set", "BG-V8", "product", .none, .text("45/QĐ-UBND")),
    (7, "lan", "set", "BG-V8", "state", .text("not-started"), .text("in-progress")),
    (6, "bình", "measure", "BG-T7", "value", .text("9.5"), .text("10.5")),
    (5, "an", "set", "HT-B1/2026@HT-C4", "sent_on", .none, .text("2026-11-18")),
  ].map { seq, user, command, code, field, old, new in
    HistoryRow(
      seq: seq,
      author: Author(
        user: user, uid: 1_000, at: "2026-11-\(10 + seq)T0\(seq):15:00Z", day: Books.day - 10 + seq),
      command: command, code: code, kind: field == "value" ? .observation : .obligation,
      field: field, old: old, new: new, undoes: command == "undo" ? 8 : nil)
  }
  static let strangers = Words(
    "chưa có trong kho 2 cơ quan, đơn vị: «Sở Y tế», «Sở Công Thương»; đồng ý thì thêm cùng lúc",
    "not in the store yet, 2 agencies: «Sở Y tế», «Sở Công Thương»; agree to add them as well")

  /// A change of a long log.
  static func line(_ seq: Int) -> HistoryRow {
    HistoryRow(
      seq: seq, author: Author(user: "lan", uid: 1_000, at: "2026-11-19T01:15:00Z", day: Books.day),
      command: "set", code: "BG-V8", kind: .obligation, field: "note", old: .none,
      new: .text("\(seq)"), undoes: nil)
  }

  static let conflict = FieldConflict(
    kind: .obligation, code: "BG-V8", field: "state", expected: .text("not-started"),
    found: .text("done"), wanted: .text("in-progress"))
}
