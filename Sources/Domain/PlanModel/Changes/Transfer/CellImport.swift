import Values
import VietnameseText

/// Takes rows that people wrote, with codes and words in place of identities.
struct CellImport {
  /// The edits, in the order of the rows.
  private(set) var edits: [Edit] = []

  let scene: ChangeScene
  /// Whether rows that differ from what is there take its place.
  let isUpdating: Bool
  private var figures: FigureImport
  private var finders: [String: ItemFinder] = [:]
  private var indicators: [String: RecordID] = [:]
  private var madeItems: [String: RecordID] = [:]
  private var codes: Set<String> = []
  private var codesOfStore: ItemCodes?
  private var places: [RecordKind: [FieldValue: Int]] = [:]

  init(into scene: ChangeScene, isUpdating: Bool) {
    self.scene = scene
    self.isUpdating = isUpdating
    figures = FigureImport(into: scene, isUpdating: isUpdating)
  }

  /// Takes one row.
  ///
  /// - Returns: What becomes of it.
  mutating func take(
    _ kind: RecordKind, _ fields: [TypedField], line: Int
  ) throws(StoreFailure) -> ImportLine {
    let row = CellRow(fields)
    do throws(StoreFailure) {
      let (taken, doubts) =
        kind == .observation ? try figures.take(row) : try itemWithDoubts(kind, row)
      edits += taken.made.edits
      return ImportLine(
        line: line, code: taken.code, taken.outcome, taken.made.words, doubts: doubts)
    } catch {
      switch error {
      case .refused, .hindered, .unknownCode, .unconfirmed:
        return ImportLine(line: line, code: row.text("code"), .refused, error.words)
      default: throw error
      }
    }
  }

  private mutating func itemWithDoubts(
    _ kind: RecordKind, _ row: CellRow
  ) throws(StoreFailure) -> (outcome: CellOutcome, doubts: [Words]) {
    let taken = try item(kind, row)
    return (taken, scene.dayDoubts(of: taken.made.edits))
  }

  private mutating func item(
    _ kind: RecordKind, _ row: CellRow
  ) throws(StoreFailure) -> CellOutcome {
    if let code = row.optional("code").map({ ItemCode($0).description }) {
      guard !codes.contains(code) else {
        throw .refused(
          Words(
            "mã \(FieldText.shown(code)) có hai lần trong tệp",
            "the code \(FieldText.shown(code)) is twice in the file"))
      }
      if let known = ItemLocator.record(code, in: scene.book.contents) {
        codes.insert(code)
        return try compare(known, row, kind)
      }
    }
    let outcome = try added(kind, row)
    codes.insert(outcome.code)
    for edit in outcome.made.edits where edit.kind == kind && edit.code == outcome.code {
      madeItems[outcome.code] = edit.record
    }
    return outcome
  }

  private mutating func added(
    _ kind: RecordKind, _ row: CellRow
  ) throws(StoreFailure) -> CellOutcome {
    switch kind {
    case .plan: try plan(row)
    case .section: try section(row)
    case .target: try target(row)
    case .task: try task(row)
    case .agency: try agency(row)
    default: try membership(row)
    }
  }

  /// The codes of the store, which are read once for all rows.
  mutating func storedCodes() throws(StoreFailure) -> ItemCodes {
    if let codesOfStore { return codesOfStore }
    let codes = try ItemCodes(in: scene)
    codesOfStore = codes
    return codes
  }

  /// What finds agencies and sections for a plan, and knows what earlier rows added.
  func finder(for plan: Plan?) throws(StoreFailure) -> ItemFinder {
    var finder =
      if let known = finders[plan?.code ?? ""] { known } else {
        try ItemFinder(in: scene, plan: plan)
      }
    finder.madeIndicators = indicators
    finder.madeItems = madeItems
    return finder
  }

  /// Keeps what a finder made known for the rows to come.
  mutating func keep(_ finder: ItemFinder, for plan: Plan?) {
    var finder = finder
    finder.forgetAdditions()
    indicators = finder.madeIndicators
    finders[plan?.code ?? ""] = finder
  }

  /// The place behind the last item of a kind in a plan, earlier rows included.
  mutating func nextPlace(_ kind: RecordKind, in plan: Plan) -> Int {
    let owner = FieldValue(plan.id)
    if places[kind] == nil {
      places[kind] = [:]
      for record in scene.book.contents.records(of: kind).map({ ItemRecord($0) }) {
        guard case .whole(let place) = record[field: "ordinal"] else { continue }
        places[kind]?[record[field: "plan"], default: 0].raise(to: Int(place))
      }
    }
    places[kind]?[owner, default: 0] += 1
    return places[kind]?[owner] ?? 1
  }
}

extension Int {
  fileprivate mutating func raise(to other: Int) { self = Swift.max(self, other) }
}

/// What becomes of a row: the code of its item, the outcome, and the edits with the words for them.
typealias CellOutcome = (
  code: String, outcome: ImportLine.Outcome, made: (edits: [Edit], words: Words)
)

extension Words {
  /// What some edits do, in a sentence that leaves the codes out.
  init(for edits: [Edit]) {
    let bare = edits.map {
      Edit(action: $0.action, kind: $0.kind, record: $0.record, code: "", fields: $0.fields)
    }
    func phrase(_ language: Language) -> String {
      let text = FieldWords.sentence(for: bare, language: language)
      // What only ties items together has no words but the name of the tie.
      let ties = edits.flatMap { edit in
        edit.fields.map { FieldWords.name(of: $0.field, in: edit.kind)[language] }
      }
      return text.isEmpty ? ties.joined(separator: ", ") : text
    }
    self.init(phrase(.vi), phrase(.en))
  }

  /// That the store has it so already.
  static let alreadySo = Words("đã có, như cũ", "there already, the same")

  /// That the store has it otherwise.
  static func differs(_ edits: [Edit]) -> Words {
    let said = Words(for: edits)
    return Words(
      "khác với trong kho: \(said.vi); --update để lấy theo tệp",
      "it differs from the store: \(said.en); --update to take the file's")
  }
}
