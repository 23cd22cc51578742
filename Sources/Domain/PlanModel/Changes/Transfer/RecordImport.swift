import Values

/// Takes whole records, as dondoc exports them, into a store.
struct RecordImport {
  /// What becomes of the lines, in the order they were worked out.
  private(set) var lines: [ImportLine] = []
  /// The edits, in an order in which every tie leads to what is there.
  private(set) var edits: [Edit] = []

  private let contents: PlanContents
  private let isUpdating: Bool
  private var known: [RecordID: ItemRecord] = [:]
  private var owners: [String: RecordID] = [:]
  private var codes: OwnerCodes
  private var waiting: [RecordKind: [(record: ItemRecord, line: Int)]] = [:]
  private var taken: Set<RecordID> = []
  private var steps = SuccessionSteps()

  /// The order in which records are made: what others are tied to first.
  private static let order: [RecordKind] = [
    .plan, .section, .indicator, .agency, .membership, .target, .task, .assignment, .obligation,
    .observation, .succession, .extension, .rating, .progressReport, .followUp, .followUpItem,
    .recommendation, .closedPeriod, .holiday,
  ]

  init(into contents: PlanContents, isUpdating: Bool) {
    self.contents = contents
    self.isUpdating = isUpdating
    codes = OwnerCodes(contents)
    for succession in contents.successions { steps.take(ItemRecord(succession)) }
  }

  /// Looks at the records of the store that those of the import are, are tied to, or may be like.
  private mutating func meetStore() {
    let records = waiting.values.joined().map(\.record)
    var wanted = Set(records.map(\.id))
    for record in records {
      for (field, _, _) in record.kind.references where record[field: field] != .none {
        if let id = RecordID(record.text(field)) { wanted.insert(id) }
      }
    }
    for kind in RecordKind.allCases {
      // Only among its own kind has a record to be the only one with its fields.
      let isKindOfSome = waiting[kind] != nil && !kind.uniqueFields.isEmpty
      for stored in contents.records(of: kind) where isKindOfSome || wanted.contains(stored.id) {
        let record = ItemRecord(stored)
        known[record.id] = record
        if let key = Self.key(of: record) { owners[key] = record.id }
      }
    }
  }

  /// What no two records of a kind may have in common.
  private static func key(of record: ItemRecord) -> String? {
    let fields = record.kind.uniqueFields
    guard !fields.isEmpty else { return nil }
    return "\(record.kind) "
      + fields.map { "\(record[field: $0])" }.joined(separator: "|")
  }

  /// Notes a record, which is worked out once all are known.
  mutating func take(
    _ kind: RecordKind, _ id: RecordID, _ values: [String: FieldValue], line: Int
  ) {
    var record = ItemRecord(kind, id: id)
    for (field, value) in values { record[field: field] = value }
    if let damaged = record.damage {
      let name = FieldWords.name(of: damaged, in: kind)
      refuse(
        record, line,
        Words(
          "ô «\(name.vi)» thiếu hoặc không thể như vậy",
          "\"\(name.en)\" is missing or can not be so"))
    } else if !taken.insert(id).inserted {
      refuse(record, line, Words("có hai lần trong tệp", "it is twice in the file"))
    } else {
      codes.add(record)
      waiting[kind, default: []].append((record, line))
    }
  }

  /// Works everything out.
  mutating func finish() {
    guard !waiting.isEmpty else { return }
    meetStore()
    for kind in Self.order {
      var later: [Edit] = []
      let group = Dictionary(
        (waiting[kind] ?? []).map { ($0.record.id, $0.record) }
      ) { first, _ in first }
      for (record, line) in waiting[kind] ?? [] {
        if let edit = work(record, line, among: group) { later.append(edit) }
      }
      edits += later
    }
  }

  /// Works out one record.
  ///
  /// - Returns: The edit that ties it to another of its kind once all of these are there.
  private mutating func work(
    _ record: ItemRecord, _ line: Int, among group: [RecordID: ItemRecord]
  ) -> Edit? {
    if let there = known[record.id] {
      compare(there, record, line)
      return nil
    }
    if let key = Self.key(of: record), let owner = owners[key], owner != record.id {
      let code = known[owner].map { codes.code(of: $0) } ?? ""
      refuse(
        record, line,
        Words(
          "trong kho đã có mục khác giống vậy (\(code)); sửa mã trong tệp, hoặc nhập vào kho trống",
          "another item of the store is the same (\(code)); change the code in the file"))
      return nil
    }
    if record.kind == .closedPeriod {
      note(record, line, .leftOut, Self.ownLogOnly)
      return nil
    }
    guard !comesBack(record, line) else { return nil }
    var bare = record
    var tied = false
    for (field, kind, _) in record.kind.references where record[field: field] != .none {
      let id = RecordID(record.text(field))
      if let id, known[id] != nil { continue }
      guard let id, kind == record.kind, group[id] != nil else {
        let name = FieldWords.name(of: field, in: record.kind)
        refuse(
          record, line,
          Words(
            "«\(name.vi)» trỏ tới mục không có trong kho và trong tệp",
            "\"\(name.en)\" leads to what is neither in the store nor in the file"))
        return nil
      }
      bare[field: field] = .none
      tied = true
    }
    let code = codes.code(of: record)
    known[record.id] = record
    if let key = Self.key(of: record) { owners[key] = record.id }
    edits.append(bare.insertion(code: code))
    note(record, line, .added, Words(for: [record.insertion(code: code)]))
    return tied ? bare.edit(to: record, code: code) : nil
  }

  /// Refuses a succession after which an agency would be the heir of itself.
  private mutating func comesBack(_ record: ItemRecord, _ line: Int) -> Bool {
    guard steps.comesBack(record) else {
      steps.take(record)
      return false
    }
    let name = RecordID(record.text("predecessor")).flatMap { known[$0] }?.text("name") ?? ""
    refuse(record, line, Succeed.ofItself(name))
    return true
  }

  private static let ownLogOnly = Words(
    """
    kỳ đã chốt dựa vào nhật ký của kho cũ nên không chuyển sang kho khác được; chốt lại ở kho này, \
    hoặc dùng bản sao lưu (dondoc backup)
    """,
    """
    a closed period rests on the log of its own store and can not move to another; close it again \
    here, or use a backup (dondoc backup)
    """)

  private mutating func compare(_ there: ItemRecord, _ record: ItemRecord, _ line: Int) {
    guard there.kind == record.kind else {
      return refuse(
        record, line,
        Words(
          "trong kho, định danh này là của loại mục khác",
          "in the store this identity is another sort of item"))
    }
    let code = codes.code(of: there)
    guard let edit = there.edit(to: record, code: code) else {
      return note(record, line, .same, .alreadySo)
    }
    guard isUpdating else { return refuse(record, line, .differs([edit])) }
    guard !comesBack(record, line) else { return }
    edits.append(edit)
    note(record, line, .changed, Words(for: [edit]))
  }

  private mutating func refuse(_ record: ItemRecord, _ line: Int, _ words: Words) {
    note(record, line, .refused, words)
  }

  private mutating func note(
    _ record: ItemRecord, _ line: Int, _ outcome: ImportLine.Outcome, _ words: Words
  ) {
    let code = codes.code(of: record)
    lines.append(
      ImportLine(
        line: line, code: code.isEmpty ? ItemWords.sort(record.kind).vi : code, outcome, words))
  }
}
