import Values
import VietnameseText

/// Takes rows that people wrote, with codes and words in place of identities.
struct CellImport {
  /// The edits, in the order of the rows.
  private(set) var edits: [Edit] = []

  private let scene: ChangeScene
  private let isUpdating: Bool
  private let targets: [String: Target]
  private var figures: [String: Observation] = [:]
  private var finders: [String: ItemFinder] = [:]
  private var places: [RecordID: Int] = [:]
  private var names: Set<String> = []

  init(into scene: ChangeScene, isUpdating: Bool) {
    self.scene = scene
    self.isUpdating = isUpdating
    let contents = scene.book.contents
    targets = Dictionary(contents.targets.map { ($0.code, $0) }) { first, _ in first }
    for figure in contents.observations {
      figures[Self.key(figure.target, figure.day, figure.breakdown)] = figure
    }
    for task in contents.tasks { places[task.plan] = max(places[task.plan] ?? 0, task.ordinal) }
    for agency in contents.agencies { names.insert(Self.key(agency.name, agency.place)) }
  }

  /// Takes one row.
  ///
  /// - Returns: What becomes of it.
  mutating func take(
    _ kind: RecordKind, _ fields: [TypedField], line: Int
  ) throws(StoreFailure) -> ImportLine {
    let row = CellRow(fields)
    do throws(StoreFailure) {
      switch kind {
      case .observation: return try figure(row, line)
      case .task: return try task(row, line)
      case .agency: return try agency(row, line)
      default:
        throw .refused(
          Words(
            "bảng CSV loại này không nhập được; dùng tệp JSON",
            "a CSV of this sort can not be imported; use JSON"))
      }
    } catch {
      switch error {
      case .refused, .unknownCode, .unconfirmed:
        return ImportLine(line: line, code: row.text("code"), .refused, error.words)
      default: throw error
      }
    }
  }

  // MARK: - Figures

  private static func key(_ target: RecordID, _ day: Day, _ breakdown: String?) -> String {
    "\(target) \(day) \(breakdown ?? "")"
  }

  private mutating func figure(_ row: CellRow, _ line: Int) throws(StoreFailure) -> ImportLine {
    let code = ItemCode(row.text("code")).description
    guard let target = targets[code] else {
      throw .refused(
        Words(
          "không có chỉ tiêu mang mã «\(FieldText.shown(row.text("code")))»; xem «dondoc list targets»",
          "no target has the code \"\(FieldText.shown(row.text("code")))\"; see `dondoc list targets`"
        ))
    }
    var figure = Observation(
      id: scene.newID(), target: target.id, day: try row.day("day"),
      value: try value(row.text("value"), of: target), source: row.optional("source"))
    figure.breakdown = row.optional("breakdown")
    if let grade = row.optional("grade") {
      figure.grade = Grade(rawValue: try row.code(grade, "grade", .observation))
    }
    if let step = row.optional("verification") {
      figure.verification = Verification(
        rawValue: try row.code(step, "verification", .observation))
    }
    let key = Self.key(target.id, figure.day, figure.breakdown)
    guard let known = figures[key] else {
      figures[key] = figure
      edits.append(figure.insertion(code: code))
      return ImportLine(line: line, code: code, .added, Self.said(figure, of: target))
    }
    return try correct(known, figure, of: target, key: key, line)
  }

  private mutating func correct(
    _ known: Observation, _ figure: Observation, of target: Target, key: String, _ line: Int
  ) throws(StoreFailure) -> ImportLine {
    var corrected = known
    corrected.value = figure.value
    corrected.source = figure.source ?? known.source
    corrected.grade = figure.grade ?? known.grade
    corrected.verification = figure.verification ?? known.verification
    guard let edit = known.edit(to: corrected, code: target.code) else {
      return ImportLine(
        line: line, code: target.code, .same, Words("đã có, như cũ", "there already, the same"))
    }
    let said = Words(
      FieldWords.sentence(for: [edit], language: .vi),
      FieldWords.sentence(for: [edit], language: .en))
    let isOfFile = edits.contains { $0.record == known.id }
    guard isUpdating, !isOfFile else {
      throw .refused(
        isOfFile
          ? Words(
            "ngày \(figure.day.printed) đã có số liệu ở dòng trước của tệp",
            "an earlier line of the file has a figure of \(figure.day.printed)")
          : Words(
            "khác với trong kho: \(said.vi); --update để lấy theo tệp",
            "it differs from the store: \(said.en); --update to take the file's"))
    }
    figures[key] = corrected
    edits.append(edit)
    return ImportLine(line: line, code: target.code, .changed, said)
  }

  private func value(_ text: String, of target: Target) throws(StoreFailure) -> Decimal {
    if target.comparator == .yes {
      switch fold(text) {
      case "co", "yes": return Decimal(1)
      case "chua", "khong", "no": return Decimal(0)
      default: break
      }
    }
    do throws(UnreadableField) {
      return try FieldText.number(text)
    } catch {
      throw .refused(error.words)
    }
  }

  private static func said(_ figure: Observation, of target: Target) -> Words {
    let unit = target.unit.map { " \($0)" } ?? ""
    let part = figure.breakdown.map { " (\($0))" } ?? ""
    return Words(
      "số liệu \(VietnameseNumber.written(figure.value, .vi))\(unit)\(part), ngày \(figure.day.printed)",
      "figure \(VietnameseNumber.written(figure.value, .en))\(unit)\(part), on \(figure.day.printed)"
    )
  }

  // MARK: - Tasks and agencies

  private mutating func task(_ row: CellRow, _ line: Int) throws(StoreFailure) -> ImportLine {
    guard row.text("code").isEmpty else { throw Self.coded(row, in: scene) }
    let plan = try scene.plan(row.text("plan"))
    let inputs = try row.inputs(of: .task, on: scene.day)
    let roles: [Role] = [.directing, .leading, .lead, .executing, .coordinating, .monitoring]
    let holders = roles.compactMap { role in
      row.optional(role.rawValue).map { NamedHolders(role, $0) }
    }
    let task = AddTask(plan: plan.code, inputs: inputs, holders: holders, isConfirmed: true)
    var finder = try finder(for: plan)
    let made = try task.edits(
      in: scene, plan: plan, finder: &finder, ordinal: (places[plan.id] ?? 0) + 1)
    places[plan.id, default: 0] += 1
    finder.forgetAdditions()
    finders[plan.code] = finder
    edits += made
    let code = made.last { $0.kind == .task }?.code ?? ""
    return ImportLine(line: line, code: code, .added, Self.said(made))
  }

  private mutating func agency(_ row: CellRow, _ line: Int) throws(StoreFailure) -> ImportLine {
    guard row.text("code").isEmpty else { throw Self.coded(row, in: scene) }
    let add = AddAgency(
      owner: row.optional("plan") ?? row.text("place"),
      inputs: try row.inputs(of: .agency, on: scene.day), members: row.text("members"),
      isConfirmed: true)
    let plan = try add.plan(in: scene)
    let name = row.text("name")
    guard names.insert(Self.key(name, row.optional("place") ?? plan.place)).inserted else {
      return ImportLine(
        line: line, code: name, .same, Words("đã có cơ quan tên này", "an agency has this name"))
    }
    var finder = try finder(for: plan)
    let made = try add.edits(in: scene, plan: plan, finder: &finder)
    finder.forgetAdditions()
    finders[plan.code] = finder
    edits += made
    return ImportLine(line: line, code: made.first?.code ?? "", .added, Self.said(made))
  }

  /// What finds agencies and sections for a plan, and knows what earlier rows added.
  private func finder(for plan: Plan) throws(StoreFailure) -> ItemFinder {
    if let finder = finders[plan.code] { return finder }
    return try ItemFinder(in: scene, plan: plan)
  }

  private static func key(_ name: String, _ place: String?) -> String {
    "\(ItemFinder.key(name))|\(ItemFinder.key(place ?? ""))"
  }

  private static func said(_ edits: [Edit]) -> Words {
    Words(
      FieldWords.sentence(for: edits, language: .vi),
      FieldWords.sentence(for: edits, language: .en))
  }

  private static func coded(
    _ row: CellRow, in scene: ChangeScene
  ) -> StoreFailure {
    let code = FieldText.shown(row.text("code"))
    return .refused(
      ItemLocator.record(row.text("code"), in: scene.book.contents) == nil
        ? Words(
          "mã do chương trình đặt; để trống ô mã «\(code)»",
          "codes are given by the program; leave the code \"\(code)\" empty")
        : Words(
          "\(code) đã có trong kho; sửa bằng «dondoc edit \(code)»",
          "\(code) is in the store already; change it with `dondoc edit \(code)`"))
  }
}
