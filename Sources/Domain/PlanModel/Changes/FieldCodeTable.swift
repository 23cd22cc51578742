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
    default: nil
    }
  }

  /// Whether a field holds a yes or a no.
  static func isFlag(_ field: String) -> Bool {
    field.hasPrefix("is_") || field == "in_force" || field == "starts_series"
  }
}
