import Values

extension FieldText {
  /// The figure a text gives for a target, and how it was written.
  ///
  /// - Throws: `UnreadableField` for a text that is no figure, and for a figure the target can not
  ///   have.
  static func figure(
    _ text: String, of target: Target
  ) throws(UnreadableField) -> (value: Decimal, form: Measurement.Form) {
    if let inWords = target.problemWithAnyFigure { throw UnreadableField(inWords) }
    guard let read = FigureText.read(text) else {
      throw UnreadableField(target.comparator == .yes ? target.needsAnswer : noNumber(text))
    }
    if let problem = target.problem(with: read.value, read.form) { throw UnreadableField(problem) }
    return read
  }
}
