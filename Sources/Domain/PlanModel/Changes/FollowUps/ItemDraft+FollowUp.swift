import Values
import VietnameseText

extension ItemDraft {
  /// Makes an act of following agree in itself after fields of it were filled in.
  ///
  /// - Parameter inputs: The fields.
  /// - Returns: The edits of its ties to items, where those were said anew; none for other items.
  /// - Throws: ``StoreFailure/refused(_:)`` for days that can not be, ``StoreFailure/unknownCode(_:)``.
  mutating func settleFollowUp(_ inputs: [FieldInput]) throws(StoreFailure) -> [Edit] {
    guard record.kind == .followUp else { return [] }
    let said = Set(inputs.map(\.field))
    if said.contains("addressee") {
      let body = finder.scene.body(named: record.text("addressee"))
      record[field: "addressee"] = FieldValue(body.written)
      record[field: "agency"] = FieldValue(body.agency?.id)
    }
    if !said.isDisjoint(with: ["day", "answer_by"]), let day = Day(record.text("day")) {
      try FollowUp.check(answerBy: Day(record.text("answer_by")), of: day)
    }
    if !said.isDisjoint(with: ["answer", "answered_on"]) { try checkAnswer() }
    if !said.isDisjoint(with: ["day", "answered_on"]), let day = Day(record.text("day")) {
      try FollowUp.check(
        answeredOn: Day(record.text("answered_on")), to: record.text("code"), of: day)
    }
    guard case .value(_, .text(let list))? = inputs.last(where: { $0.field == ItemFields.items })
    else { return [] }
    let codes = list.split { ";,\n".contains($0) }.map { String($0).trimmed }
    return try finder.scene.edits(tying: record.id, to: codes.filter { !$0.isEmpty })
  }

  private func checkAnswer() throws(StoreFailure) {
    guard record[field: "answer"] != .none, record[field: "answered_on"] == .none else { return }
    throw .refused(
      Words(
        "đã ghi nội dung trả lời thì ghi cả ngày trả lời; chưa trả lời thì bỏ trống cả hai",
        "an answer needs the day it came; where none came, leave both empty"))
  }
}
