import Values

/// The words for fields that hold a code, which the log keeps as the code.
enum FieldCodeTable {
  /// The words of a code; `nil` where the field holds no code, or one that is not known.
  static func words(of code: String, field: String, in kind: RecordKind) -> Words? {
    switch (kind, field) {
    case (.obligation, "state"): WorkState(rawValue: code)?.words
    case (.observation, "grade"): Grade(rawValue: code)?.words
    case (.observation, "verification"): Verification(rawValue: code)?.words
    case (.plan, "level"), (.agency, "level"): Level(rawValue: code)?.words
    case (.plan, "letterhead"): Letterhead(rawValue: code)?.words
    case (.plan, "reporting"): Period.Length(rawValue: code)?.words
    case (.plan, "reporting_rule"): ReportingRule(rawValue: code)?.words
    case (.agency, "kind"): AgencyKind(rawValue: code)?.words
    case (.task, "recurrence"): Recurrence(code)?.words
    case (.task, "kind"): TaskKind(rawValue: code)?.words
    case (.target, "comparator"): Comparator(rawValue: code)?.sign
    case (.assignment, "role"): Role(rawValue: code)?.words
    case (.assignment, "mode"): AssignmentMode(rawValue: code)?.words
    case (.succession, "form"): SuccessionForm(rawValue: code)?.words
    case (.extension, "decision"): ExtensionDecision(rawValue: code)?.words
    case (.rating, "outlook"): Outlook(rawValue: code)?.words
    case (.progressReport, "difficulty_state"): DifficultyState(rawValue: code)?.words
    case (.followUp, "kind"): FollowUpKind(rawValue: code)?.words
    case (.closedPeriod, "rule"): ClosingRule(rawValue: code)?.words
    default: nil
    }
  }

  /// The codes a field may hold, in the order of its vocabulary; none where it holds no code.
  static func codes(field: String, in kind: RecordKind) -> [String] {
    switch (kind, field) {
    case (.obligation, "state"): codes(WorkState.self)
    case (.observation, "grade"): codes(Grade.self)
    case (.observation, "verification"): codes(Verification.self)
    case (.plan, "level"), (.agency, "level"): codes(Level.self)
    case (.plan, "letterhead"): codes(Letterhead.self)
    case (.plan, "reporting"): codes(Period.Length.self)
    case (.plan, "reporting_rule"): codes(ReportingRule.self)
    case (.agency, "kind"): codes(AgencyKind.self)
    case (.task, "kind"): codes(TaskKind.self)
    case (.target, "comparator"): codes(Comparator.self)
    case (.assignment, "role"): codes(Role.self)
    case (.assignment, "mode"): codes(AssignmentMode.self)
    case (.succession, "form"): codes(SuccessionForm.self)
    case (.extension, "decision"): codes(ExtensionDecision.self)
    case (.rating, "outlook"): codes(Outlook.self)
    case (.progressReport, "difficulty_state"): codes(DifficultyState.self)
    case (.followUp, "kind"): codes(FollowUpKind.self)
    case (.closedPeriod, "rule"): codes(ClosingRule.self)
    default: []
    }
  }

  private static func codes<Code: CaseIterable & RawRepresentable<String>>(
    _ type: Code.Type
  ) -> [String] { type.allCases.map(\.rawValue) }

  /// Whether a field holds a yes or a no.
  static func isFlag(_ field: String) -> Bool {
    FieldTypeTable.common[field] == .flag
  }
}
