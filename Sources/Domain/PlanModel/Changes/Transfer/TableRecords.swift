import Values
import VietnameseText

/// Reads the lines of exported tables as records: codes and names stand there in place of the
/// identities of other records, which may be in the store or in any line of the same import.
struct TableRecords {
  private var ids: [RecordKind: [String: RecordID]] = [:]

  /// A reader that knows what the store and the lines of an import name.
  init(_ contents: PlanContents, _ rows: [ImportRow]) {
    let isNeeded = rows.contains { row in
      if case .table = row.content { true } else { false }
    }
    guard isNeeded else { return }
    ids[.plan] = Self.ids(contents.plans.map { ($0.code, $0.id) })
    ids[.target] = Self.ids(contents.targets.map { ($0.code, $0.id) })
    ids[.task] = Self.ids(contents.tasks.map { ($0.code, $0.id) })
    ids[.agency] = Self.ids(contents.agencies.map { ($0.code, $0.id) })
    ids[.indicator] = Self.ids(contents.indicators.map { ($0.name, $0.id) })
    ids[.followUp] = Self.ids(contents.followUps.map { ($0.code, $0.id) })
    let plans = Dictionary(contents.plans.map { ($0.id, $0.code) }) { first, _ in first }
    for section in contents.sections {
      let name = Self.name(ofSection: "#\(section.ordinal)", in: plans[section.plan] ?? "")
      ids[.section, default: [:]][name] = section.id
    }
    for case .table(let kind, let fields) in rows.map(\.content) {
      let cells = CellRow(exported: fields)
      guard let id = RecordID(cells.text("id")) else { continue }
      let name =
        kind == .section
        ? Self.name(ofSection: "#\(cells.text("ordinal"))", in: cells.text("plan"))
        : cells.text(Self.nameField(of: kind))
      if !name.isEmpty { ids[kind, default: [:]][name] = id }
    }
  }

  /// The identities by the names of the records; of equal names the last one counts.
  private static func ids(_ names: [(String, RecordID)]) -> [String: RecordID] {
    Dictionary(names) { _, last in last }
  }

  /// The field by which other lines name a record.
  private static func nameField(of kind: RecordKind) -> String {
    kind == .indicator ? "name" : "code"
  }

  /// What names the section at a place, as `BG#3`.
  private static func name(ofSection place: String, in plan: String) -> String { plan + place }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - kind: The kind of the record.
  ///   - fields: Its identity and its fields, as text.
  /// - Returns: The identity, and the values of the fields.
  /// - Throws: `UnreadableField` with the first cell that can not be read.
  func record(
    _ kind: RecordKind, _ fields: [TypedField]
  ) throws(UnreadableField) -> (id: RecordID, values: [String: FieldValue]) {
    let cells = CellRow(exported: fields)
    guard let id = RecordID(cells.text("id")) else {
      throw UnreadableField(
        Words(
          "cột id cần 32 chữ số hex như dondoc đã ghi; mục mới thì bỏ cột id, nhập bảng như người gõ",
          "the column id needs the 32 hex digits dondoc wrote; for new items leave the column out"))
    }
    var values: [String: FieldValue] = [:]
    for field in kind.fieldNames {
      do throws(UnreadableField) {
        values[field] = try value(cells.text(field), of: field, in: kind, plan: cells.text("plan"))
      } catch {
        let name = FieldWords.name(of: field, in: kind)
        throw UnreadableField(
          Words("\(name.vi): \(error.words.vi)", "\(name.en): \(error.words.en)"))
      }
    }
    return (id, values)
  }

  private func value(
    _ text: String, of field: String, in kind: RecordKind, plan: String
  ) throws(UnreadableField) -> FieldValue {
    switch kind.fieldType(of: field) {
    case .list where text.isEmpty: return .text("")
    case _ where text.isEmpty: return .none
    case .reference(let other, _): return FieldValue(try id(of: text, other, plan: plan))
    // dondoc writes a point before decimals, also where a person means thousands by it.
    case .number: if let number = Decimal(text) { return FieldValue(number) }
    default: break
    }
    return try FieldText.value(text, of: field, in: kind)
  }

  private func id(
    of text: String, _ kind: RecordKind, plan: String
  ) throws(UnreadableField) -> RecordID {
    let name = kind == .section ? Self.name(ofSection: text, in: plan) : text
    if let id = ids[kind]?[name] ?? RecordID(text) { return id }
    throw UnreadableField(
      Words(
        "«\(FieldText.shown(text))» không có trong kho và trong tệp",
        "\"\(FieldText.shown(text))\" is neither in the store nor in the file"))
  }
}
