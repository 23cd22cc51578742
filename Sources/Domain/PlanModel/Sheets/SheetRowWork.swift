import Values
import VietnameseText

/// A row of a returned sheet that can be taken: what it changes, and the edits that do so.
struct SheetRowWork {
  let subject: SheetSubject
  let said: SheetSaid
  let agency: Agency
  let period: Period
  let book: PlanBook
  let plans: [Plan]

  /// The report of the same item and period, when there is one.
  var report: ProgressReport? {
    book.reportsByItem[subject.item.record]?.first {
      $0.item == subject.item && $0.reportedFor == period
    }
  }

  // MARK: - What is said

  /// The work as it is to be.
  func update(of owed: Obligation, on day: Day) -> WorkUpdate {
    var update = WorkUpdate(of: owed)
    let isRepeated = said.state == .awaitingConfirmation && owed.state == .done
    if let state = said.state, state != owed.state, !isRepeated {
      update.move(to: state, on: said.sentOn ?? day)
      update.reportedBy = agency.name
    }
    if let sentOn = said.sentOn { update.sentOn = sentOn }
    if let product = said.product { update.name(product: product, among: plans) }
    if let productOn = said.productOn { update.productOn = productOn }
    if said.sentOn == nil { update.sendWithDocument(since: owed) }
    return update
  }

  /// What differs from the store.
  func differences(on day: Day) -> [SheetDifference] {
    var found: [SheetDifference] = []
    switch subject {
    case .part(let part, _): found += differences(of: part.obligation, on: day)
    case .target(let row):
      found += said.figure.flatMap { difference($0, of: row) }.map { [$0] } ?? []
    }
    return found + textDifferences
  }

  private func differences(of owed: Obligation, on day: Day) -> [SheetDifference] {
    let update = update(of: owed, on: day)
    let state =
      update.state == owed.state
      ? nil
      : SheetDifference(
        name: FieldWords.name(of: "state", in: .obligation), old: owed.state.words,
        new: update.state.words)
    return [
      state, Self.difference("sent_on", owed.sentOn?.printed, update.sentOn?.printed),
      Self.difference("product", owed.product, update.product),
      Self.difference("product_on", owed.productOn?.printed, update.productOn?.printed),
    ].compactMap(\.self)
  }

  private static func difference(
    _ field: String, _ old: String?, _ new: String?, in kind: RecordKind = .obligation
  ) -> SheetDifference? {
    guard old != new else { return nil }
    let gone = Words("(bỏ)", "(taken away)")
    return SheetDifference(
      name: FieldWords.name(of: field, in: kind), old: old.map { Words($0, $0) },
      new: new.map { Words($0, $0) } ?? gone)
  }

  private var textDifferences: [SheetDifference] {
    SheetSaid.textColumns.compactMap { column in
      guard let new = said.texts[column] else { return nil }
      return Self.difference(column.rawValue, known(column), new, in: .progressReport)
    }
  }

  private func known(_ column: SheetColumn) -> String? {
    switch column {
    case .result: report?.result
    case .difficulty: report?.difficulty
    case .cause: report?.cause
    default: report?.proposal
    }
  }

  private func difference(_ figure: Measurement, of row: TargetRow) -> SheetDifference? {
    let known = observation(of: figure, in: row)
    let isSame = known?.value == figure.value && (figure.source ?? known?.source) == known?.source
    guard !isSame else { return nil }
    let unit = row.target.unit.map { " \($0)" } ?? ""
    func written(_ value: Decimal, _ source: String?, _ language: Language) -> String {
      let told = source.map { " (\($0))" } ?? ""
      return VietnameseNumber.written(value, language) + unit + told
    }
    return SheetDifference(
      name: Words(
        "số liệu ngày \(figure.day.printed)", "figure of \(figure.day.printed)"),
      old: known.map {
        Words(written($0.value, $0.source, .vi), written($0.value, $0.source, .en))
      },
      new: Words(
        written(figure.value, figure.source ?? known?.source, .vi),
        written(figure.value, figure.source ?? known?.source, .en)))
  }

  private func observation(of figure: Measurement, in row: TargetRow) -> Observation? {
    row.observations.first { $0.day == figure.day && $0.breakdown == nil }
  }

  // MARK: - What was changed since

  /// The number of the last change of what the row would change; 0 when it was never changed.
  var version: Int {
    var records: [RecordID] = []
    switch subject {
    case .part(let part, _):
      if said.tellsState, part.isStored { records.append(part.obligation.id) }
    case .target(let row):
      records += said.figure.flatMap { observation(of: $0, in: row) }.map { [$0.id] } ?? []
    }
    if !said.texts.isEmpty, let report { records.append(report.id) }
    return book.version(of: records)
  }

  /// What is odd about what is said.
  func doubts(on day: Day) -> [Words] {
    switch subject {
    case .part(let part, let row):
      let issued = book.plansByID[row.task.plan]?.issued
      return update(of: part.obligation, on: day)
        .dayDoubts(over: part.obligation, issued: issued, on: day)
    case .target(let row):
      return said.figure.map { FigureDoubt.doubts(about: $0, for: row, on: day).map(\.words) } ?? []
    }
  }

  // MARK: - The change

  /// The edits that write what is said.
  func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    var edits: [Edit] = []
    switch subject {
    case .part(let part, _) where said.tellsState:
      let update = update(of: part.obligation, on: scene.day)
      if let edit = try update.edit(of: part, newID: scene.newID(), by: scene.author) {
        edits.append(edit)
      }
    case .part: break
    case .target(let row):
      if let figure = said.figure, difference(figure, of: row) != nil,
        let edit = figure.edit(for: row, newID: scene.newID())
      {
        edits.append(edit)
      }
    }
    guard !textDifferences.isEmpty else { return edits }
    return edits + (try entry.edits(in: scene))
  }

  /// What is said in words, as the report of the agency for the period.
  private var entry: ProgressEntry {
    var entry = ProgressEntry([subject.code], for: period)
    entry.result = said.texts[.result]
    entry.difficulty = said.texts[.difficulty]
    entry.cause = said.texts[.cause]
    entry.proposal = said.texts[.proposal]
    entry.reportedBy = agency.name
    entry.agency = agency.code
    return entry
  }
}
