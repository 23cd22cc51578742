import PlanModel
import SQLiteKit
import Values

extension StoreFinding {
  /// What is otherwise than the log says.
  ///
  /// - Parameters:
  ///   - difference: What is otherwise.
  ///   - store: Where the codes of records are looked for that fields refer to.
  /// - Throws: What keeps the store from being read, other than damage.
  init(_ difference: LogDifference, in store: borrowing Connection) throws {
    let code = difference.code.isEmpty ? nil : difference.code
    let name = RecordName(code: code, id: difference.id.description)
    let record = StoredPlace.words(of: difference.kind, name)
    let number = difference.change
    switch difference.sort {
    case .field(let field, let stored, let logged):
      let (here, there) = (
        try StoredPlace.words(of: stored, field, in: difference.kind, store),
        try StoredPlace.words(of: logged, field, in: difference.kind, store)
      )
      let detail = Words(
        "trong kho là \(here.vi), nhật ký (lần cập nhật số \(number)) ghi \(there.vi)",
        "the store has \(here.en), the log (change \(number)) says \(there.en)")
      self = .differing(field, of: difference.kind, record, name, detail)
    case .missing:
      let words = Words(
        "khác với nhật ký: trong kho không có \(record.vi) mà nhật ký (lần cập nhật số \(number)) không ghi là đã bỏ",
        "differs from the log: the \(record.en) is not there, and the log (change \(number)) does not say that it was taken out"
      )
      self.init(
        words: words, .differing, group: FindingGroup(sort: .missing, kind: difference.kind),
        names: [name])
    case .notRemoved:
      let words = Words(
        "khác với nhật ký: trong kho vẫn còn \(record.vi) mà nhật ký (lần cập nhật số \(number)) ghi là đã bỏ",
        "differs from the log: the \(record.en) is still there, and the log (change \(number)) says that it was taken out"
      )
      self.init(
        words: words, .differing, group: FindingGroup(sort: .notRemoved, kind: difference.kind),
        names: [name])
    }
  }

  private static func differing(
    _ field: String, of kind: RecordKind, _ record: Words, _ name: RecordName, _ detail: Words
  ) -> StoreFinding {
    let called = FieldWords.name(of: field, in: kind)
    return StoreFinding(
      words: Words(
        "khác với nhật ký: «\(called.vi)» trong \(record.vi): \(detail.vi)",
        "differs from the log: \"\(called.en)\" in the \(record.en): \(detail.en)"),
      .differing, group: FindingGroup(sort: .differing, kind: kind, field: field),
      names: [RecordName(code: name.code, id: name.id, detail: detail)])
  }
}
