import Values

extension FieldWords {
  /// The parts of several units that one change touched, told by their number: "HT-B1/2026: 81 đơn
  /// vị, tình trạng chưa thực hiện".
  ///
  /// - Returns: `nil` for few units, and for anything but the parts of units of one occurrence.
  static func unitsTold(_ edits: [Edit], _ language: Language) -> String? {
    let codes = edits.map { $0.code.split(separator: "@", omittingEmptySubsequences: false) }
    guard edits.count >= fewestUnits, edits.allSatisfy({ $0.kind == .obligation }),
      codes.allSatisfy({ $0.count == 2 }), let work = codes.first?.first,
      codes.allSatisfy({ $0.first == work })
    else { return nil }
    let count = Words("\(edits.count) đơn vị", "\(String(counting: edits.count, "unit"))")[language]
    let states = Set(edits.map(stateAfter))
    guard let code = states.first, states.count == 1, let state = WorkState(rawValue: code)?.words
    else { return "\(work): \(count)" }
    return "\(work): \(count), \(name(of: "state", in: .obligation)[language]) \(state[language])"
  }

  /// Fewer units are told by name.
  private static let fewestUnits = 4

  /// What a change leaves a part as; without a record nobody has said anything of it.
  private static func stateAfter(_ edit: Edit) -> String {
    guard edit.action != .remove else { return WorkState.unknown.rawValue }
    let state = edit.fields.first { $0.field == "state" }
    return if case .text(let code)? = state?.new { code } else { "" }
  }
}
