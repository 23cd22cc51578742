import Values
public import VietnameseText

/// The tone signs of stored texts put where one style writes them, as a person saw and agreed to.
public struct ToneNormalisation: PlannedChange {
  /// The command, as the log names it.
  public static let command = "normalize-tones"
  /// The command that makes it.
  public var command: String { Self.command }
  /// What was shown, and nothing else.
  public let edits: [Edit]

  /// A change of what was shown.
  public init(_ edits: [Edit]) {
    self.edits = edits
  }

  /// The edits that were shown; each is refused where its text has changed since.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] { edits }

  /// The fields that quote a document, or list spellings to be found, and are left alone.
  private static let quotations: Set<String> = [
    "as_written", "aliases", "written", "deadline_written", "condition", "parents", "recipients",
    "added_basis", "basis", "end_basis", "deadline_basis", "code", "number",
  ]

  /// The edits that spell every text of a store as one style does.
  ///
  /// Words of a document that are kept as they were written are left alone.
  ///
  /// - Parameters:
  ///   - book: The contents of the store.
  ///   - style: Where tone signs are to stand.
  /// - Returns: An edit for each record that differs, in the order of the documents.
  public static func edits(of book: PlanBook, to style: ToneStyle) -> [Edit] {
    let contents = book.contents
    let codes = RecordCodes(book)
    return edits(of: contents.plans, to: style) { $0.code }
      + edits(of: contents.sections, to: style) { codes.plan($0.plan) }
      + edits(of: contents.indicators, to: style) { codes.indicator($0.id) }
      + edits(of: contents.targets, to: style) { $0.code }
      + edits(of: contents.observations, to: style) { codes.target($0.target) }
      + edits(of: contents.ratings, to: style) { codes.target($0.target) }
      + edits(of: contents.tasks, to: style) { $0.code }
      + edits(of: contents.obligations, to: style) { codes.part($0) }
      + edits(of: contents.extensions, to: style) { codes.task($0.task) }
      + edits(of: contents.agencies, to: style) { $0.code }
      + edits(of: contents.successions, to: style) { codes.agency($0.predecessor) }
  }

  private static func edits<Record: StoredRecord>(
    of records: [Record], to style: ToneStyle, code: (Record) -> String
  ) -> [Edit] {
    records.compactMap { record in
      let fields = zip(Record.fieldNames, record.fieldValues).compactMap { field, value in
        respelled(field, value, style)
      }
      guard !fields.isEmpty else { return nil }
      return Edit(
        action: .set, kind: Record.kind, record: record.id, code: code(record), fields: fields)
    }
  }

  private static func respelled(
    _ field: String, _ value: FieldValue, _ style: ToneStyle
  ) -> Edit.FieldChange? {
    guard case .text(let text) = value, !quotations.contains(field) else { return nil }
    let spelled = normalizingTones(text, to: style)
    guard !spelled.unicodeScalars.elementsEqual(text.unicodeScalars) else { return nil }
    return Edit.FieldChange(field: field, old: value, new: .text(spelled))
  }
}

/// The codes by which people know records that have none of their own.
private struct RecordCodes {
  let book: PlanBook
  private let tasks: [RecordID: String]
  private let targets: [RecordID: String]
  private let targetsByIndicator: [RecordID: String]

  init(_ book: PlanBook) {
    self.book = book
    let contents = book.contents
    tasks = Dictionary(contents.tasks.map { ($0.id, $0.code) }) { first, _ in first }
    targets = Dictionary(contents.targets.map { ($0.id, $0.code) }) { first, _ in first }
    targetsByIndicator = Dictionary(
      contents.targets.compactMap { target in target.indicator.map { ($0, target.code) } }
    ) { first, _ in first }
  }

  func plan(_ id: RecordID) -> String { book.plansByID[id]?.code ?? "" }
  func task(_ id: RecordID) -> String { tasks[id] ?? "" }
  func target(_ id: RecordID) -> String { targets[id] ?? "" }
  func indicator(_ id: RecordID) -> String { targetsByIndicator[id] ?? "" }
  func agency(_ id: RecordID) -> String { book.agenciesByID[id]?.code ?? "" }

  func part(_ obligation: Obligation) -> String {
    let period = obligation.period.map { "/\($0)" } ?? ""
    let member = obligation.member.map { "@\(agency($0))" } ?? ""
    return task(obligation.task) + period + member
  }
}
