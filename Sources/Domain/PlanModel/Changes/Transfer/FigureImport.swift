import Values
import VietnameseText

/// Takes rows of figures: the code of a target, a day, a value, where it comes from.
struct FigureImport {
  private let scene: ChangeScene
  private let isUpdating: Bool
  private let targets: [String: Target]
  private var figures: [Place: Observation] = [:]
  private var byTarget: [RecordID: [Observation]]
  private var ofFile: Set<Place> = []

  /// What a target can have one figure of.
  private struct Place: Hashable {
    let target: RecordID
    let day: Day
    let part: String?
  }

  init(into scene: ChangeScene, isUpdating: Bool) {
    self.scene = scene
    self.isUpdating = isUpdating
    let contents = scene.book.contents
    targets = Dictionary(contents.targets.map { ($0.code, $0) }) { first, _ in first }
    byTarget = Dictionary(grouping: contents.observations, by: \.target)
    for figure in contents.observations { figures[Self.place(of: figure)] = figure }
  }

  private static func place(of figure: Observation) -> Place {
    Place(target: figure.target, day: figure.day, part: figure.breakdown)
  }

  /// Takes one row.
  ///
  /// - Returns: What becomes of it, and what can hardly be right in it.
  mutating func take(
    _ row: CellRow
  ) throws(StoreFailure) -> (outcome: CellOutcome, doubts: [Words]) {
    let code = ItemCode(row.text("code")).description
    guard let target = targets[code] else {
      throw .unknownCode(FieldText.shown(row.text("code")), .target)
    }
    let (value, form) = try value(row.text("value"), of: target)
    let figure = try figure(row, value, of: target)
    let doubts = doubts(about: figure, form, of: target)
    let place = Self.place(of: figure)
    if let known = figures[place] {
      let outcome = try correct(known, by: figure, of: target)
      return (outcome, outcome.outcome == .same ? [] : doubts)
    }
    note(figure, at: place)
    return (
      (code, .added, ([figure.insertion(code: code)], Self.said(figure, of: target))), doubts
    )
  }

  private mutating func note(_ figure: Observation, at place: Place) {
    figures[place] = figure
    ofFile.insert(place)
    byTarget[figure.target, default: []].append(figure)
  }

  private func doubts(
    about figure: Observation, _ form: Measurement.Form, of target: Target
  ) -> [Words] {
    var said = Measurement(value: figure.value, day: figure.day, breakdown: figure.breakdown)
    said.form = form
    return FigureDoubt.doubts(
      about: said, of: target, among: byTarget[target.id] ?? [], on: scene.day
    ).map(\.words)
  }

  private func figure(
    _ row: CellRow, _ value: Decimal, of target: Target
  ) throws(StoreFailure) -> Observation {
    var figure = Observation(
      id: scene.newID(), target: target.id, day: try row.day("day"), value: value,
      source: row.optional("source"))
    figure.breakdown = try row.optional("breakdown").map { (typed) throws(StoreFailure) in
      guard let part = target.part(named: typed) else {
        let groups = target.groups.joined(separator: "; ")
        let shown = FieldText.shown(typed)
        throw .refused(
          Words(
            "\(target.code) không có nhóm «\(shown)»; có: \(groups)",
            "\(target.code) has no group \"\(shown)\"; it has: \(groups)"))
      }
      return part
    }
    if let grade = row.optional("grade") {
      figure.grade = Grade(rawValue: try row.code(grade, "grade", .observation))
    }
    if let step = row.optional("verification") {
      figure.verification = Verification(
        rawValue: try row.code(step, "verification", .observation))
    }
    return figure
  }

  private mutating func correct(
    _ known: Observation, by figure: Observation, of target: Target
  ) throws(StoreFailure) -> CellOutcome {
    var corrected = known
    corrected.value = figure.value
    corrected.source = figure.source ?? known.source
    corrected.grade = figure.grade ?? known.grade
    // Another value is not the one that was verified.
    let isVerified = known.verification == .verified
    corrected.verification =
      figure.verification
      ?? (isVerified && figure.value != known.value ? .reported : known.verification)
    guard let edit = known.edit(to: corrected, code: target.code) else {
      return (target.code, .same, ([], .alreadySo))
    }
    let place = Self.place(of: known)
    guard !ofFile.contains(place) else {
      throw .refused(
        Words(
          "ngày \(figure.day.printed) đã có số liệu ở dòng trước của tệp",
          "an earlier line of the file has a figure of \(figure.day.printed)"))
    }
    guard isUpdating else { throw .refused(.differs([edit])) }
    note(corrected, at: place)
    return (target.code, .changed, ([edit], Words(for: [edit])))
  }

  private func value(
    _ text: String, of target: Target
  ) throws(StoreFailure) -> (Decimal, Measurement.Form) {
    if let problem = target.problemWithAnyFigure { throw .refused(problem.onCommandLine) }
    do throws(UnreadableField) {
      return try FieldText.figure(text, of: target)
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
}
