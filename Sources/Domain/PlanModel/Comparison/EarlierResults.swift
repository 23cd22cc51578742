public import Values

/// Takes results that were handed in after a day out of contents, as if nobody had told of them yet.
///
/// A report whose figures run up to a day does not count what was handed in later, even where that
/// was entered before the figures were made final. The edits of each such part are handed over, the
/// last first: it goes back to what was said before it was handed in, or to nothing.
public struct EarlierResults: Sendable {
  /// What is known of one part, going back.
  private struct Told: Sendable {
    /// The part; `nil` where nobody had said anything of it.
    var obligation: Obligation?
    /// Whether it is as it was before it was handed in.
    var isSettled = false
  }

  private var told: [RecordID: Told] = [:]

  /// The parts of some contents that were handed in after a day.
  public init(in contents: PlanContents, after day: Day) {
    for obligation in contents.obligations where obligation.isHandedIn(after: day) {
      told[obligation.id] = Told(obligation: obligation)
    }
  }

  /// The parts whose edits are wanted.
  public var records: [RecordID] { told.keys.sorted() }

  /// Takes in an edit of one of the parts, each older than the one before.
  ///
  /// - Parameter edit: What it did.
  /// - Throws: ``RecordDamage`` when the log holds a value that no record can have.
  public mutating func goBack(over edit: Edit) throws(RecordDamage) {
    guard var record = told[edit.record], !record.isSettled else { return }
    switch edit.action {
    case .insert: record.obligation = nil
    case .set, .remove:
      guard record.obligation != nil || edit.action == .remove else { return }
      let old = Dictionary(
        edit.fields.map { ($0.field, $0.old) }, uniquingKeysWith: { first, _ in first })
      let now = record.obligation?.fieldValues ?? Obligation.fieldNames.map { _ in FieldValue.none }
      let values = zip(Obligation.fieldNames, now).map { old[$0] ?? $1 }
      var reader = FieldReader(Obligation.self, id: edit.record, values: values)
      record.obligation = try Obligation(id: edit.record, fields: &reader)
    }
    record.isSettled = record.obligation.map { !$0.isHandedIn } ?? false
    told[edit.record] = record
  }

  /// The contents with the parts as they were.
  ///
  /// Of one that was handed in when it was first told of, as the store may have been made with it,
  /// nothing was known.
  public func contents(from now: PlanContents) -> PlanContents {
    guard !told.isEmpty else { return now }
    var earlier = now
    earlier.obligations = now.obligations.compactMap { obligation in
      guard let record = told[obligation.id] else { return obligation }
      return record.isSettled ? record.obligation : nil
    }
    return earlier
  }
}

extension Obligation {
  /// Whether its result was handed in, confirmed or not.
  var isHandedIn: Bool { state == .done || state == .awaitingConfirmation }

  /// Whether its result was handed in after a day.
  func isHandedIn(after day: Day) -> Bool { isHandedIn && sentOn.map { $0 > day } ?? false }
}
