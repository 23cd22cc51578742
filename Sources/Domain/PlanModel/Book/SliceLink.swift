/// How a record brings others with it into a part of a store.
///
/// The rules say by what records a row is judged. A row that reads a kind of records it did not read
/// before needs a rule here, else a part of a store would answer otherwise than the whole.
public struct SliceLink: Sendable {
  /// The kind of the records that have the link.
  public let kind: RecordKind
  /// The field that names another record.
  public let field: String
  /// The kind of the record it names.
  public let target: RecordKind

  private init(_ kind: RecordKind, _ field: String, to target: RecordKind) {
    self.kind = kind
    self.field = field
    self.target = target
  }

  /// Links that are followed from the record named to all records that name it.
  public static let belongings = [
    SliceLink(.obligation, "task", to: .task), SliceLink(.assignment, "task", to: .task),
    SliceLink(.extension, "task", to: .task), SliceLink(.observation, "target", to: .target),
    SliceLink(.rating, "target", to: .target), SliceLink(.target, "parent", to: .target),
    SliceLink(.target, "share_of", to: .target),
    SliceLink(.membership, "group_agency", to: .agency),
    SliceLink(.succession, "predecessor", to: .agency),
    SliceLink(.progressReport, "task", to: .task),
    SliceLink(.progressReport, "target", to: .target),
    SliceLink(.followUpItem, "task", to: .task), SliceLink(.followUpItem, "target", to: .target),
    SliceLink(.followUpItem, "follow_up", to: .followUp),
    SliceLink(.recommendation, "follow_up", to: .followUp),
  ]

  /// Links that are followed from the record that has them to the record named.
  public static let references = [
    SliceLink(.plan, "successor", to: .plan), SliceLink(.section, "plan", to: .plan),
    SliceLink(.target, "plan", to: .plan), SliceLink(.target, "section", to: .section),
    SliceLink(.target, "indicator", to: .indicator), SliceLink(.target, "parent", to: .target),
    SliceLink(.target, "share_of", to: .target), SliceLink(.task, "plan", to: .plan),
    SliceLink(.task, "section", to: .section), SliceLink(.task, "waits_on", to: .task),
    SliceLink(.assignment, "agency", to: .agency), SliceLink(.obligation, "member", to: .agency),
    SliceLink(.membership, "group_agency", to: .agency),
    SliceLink(.membership, "member", to: .agency),
    SliceLink(.succession, "predecessor", to: .agency),
    SliceLink(.succession, "heir", to: .agency),
    SliceLink(.progressReport, "member", to: .agency),
    SliceLink(.progressReport, "agency", to: .agency),
    SliceLink(.progressReport, "answer_agency", to: .agency),
    SliceLink(.followUp, "agency", to: .agency), SliceLink(.followUpItem, "member", to: .agency),
    SliceLink(.followUpItem, "follow_up", to: .followUp),
    SliceLink(.recommendation, "agency", to: .agency), SliceLink(.closedPeriod, "plan", to: .plan),
  ]
}
