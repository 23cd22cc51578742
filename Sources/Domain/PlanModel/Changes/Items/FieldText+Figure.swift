import Values

extension FieldText {
  /// The figure a text gives for a target; for one that is met or not, `có` and `chưa` as well.
  static func figure(_ text: String, of target: Target) throws(UnreadableField) -> Decimal {
    if target.comparator == .yes, let read = FigureText.read(text), read.form == .answer {
      return read.value
    }
    // Spreadsheets write the sign with the number where the unit is that.
    let isPercent = text.hasSuffix("%") && target.unit?.hasPrefix("%") ?? false
    return try number(isPercent ? String(text.dropLast()).trimmed : text)
  }
}
