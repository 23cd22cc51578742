/// The names of fields beside those of the store and of the words for them.
enum ItemFieldNames {
  /// Names by which JSON or a person calls a field.
  static let others: [String: [String]] = [
    ItemFields.goal: ["expression", "written", "nguyên văn", "value", "comparator", "mức"],
    ItemFields.deadline: ["due", "deadlineWritten", "hạn", "time"],
    "is_upper_limit": ["upperIsLimit"],
    "added_basis": ["basis"],
    "addressee": ["to", "agency", "nơi nhận", "gửi"],
    "document": ["number", "số văn bản"],
    "answer_by": ["answerBy"],
    "answered_on": ["answeredOn"],
    "conducted_by": ["by", "đoàn, người thực hiện"],
  ]
}
