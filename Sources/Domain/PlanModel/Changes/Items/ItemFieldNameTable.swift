/// The names of fields beside those of the store and of the words for them.
enum ItemFieldNames {
  /// Names by which JSON or a person calls a field.
  static let others: [String: [String]] = [
    ItemFields.goal: ["expression", "written", "nguyên văn", "value", "comparator", "mức"],
    ItemFields.deadline: ["due", "deadlineWritten", "hạn", "time"],
    "is_upper_limit": ["upperIsLimit"],
    "added_basis": ["basis"],
  ]
}
