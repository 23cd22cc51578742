import Values

extension FieldWords {
  /// Who answers for several tasks in one change, told by the number of tasks: "phân công 8 việc:
  /// BG-V1, BG-V2 và 3 việc nữa".
  ///
  /// - Returns: `nil` for few tasks, and for anything but assignments and agencies added for them.
  static func assignmentsTold(_ edits: [Edit], _ language: Language) -> String? {
    guard edits.allSatisfy({ $0.kind == .assignment || $0.kind == .agency }) else { return nil }
    var codes: [String] = []
    for edit in edits where edit.kind == .assignment {
      let code = String(edit.code.prefix { $0 != "@" })
      if !codes.contains(code) { codes.append(code) }
    }
    guard codes.count >= fewestTasks else { return nil }
    let named = NameList(codes, most: mostTasks, counted: "việc").words
    return Words(
      "phân công \(codes.count) việc: \(named.vi)",
      "assignments of \(codes.count) tasks: \(named.en)")[language]
  }

  /// Assignments of fewer tasks are told one by one; of more tasks than the second the first are
  /// named.
  private static let fewestTasks = 3, mostTasks = 5
}
