import Values
import VietnameseText

extension FieldText {
  /// The figure a text gives for a target, and how it was written.
  ///
  /// - Throws: `UnreadableField` for a text that is no figure, and for a figure the target can not
  ///   have.
  static func figure(
    _ text: String, of target: Target
  ) throws(UnreadableField) -> (value: Decimal, form: Measurement.Form) {
    if let inWords = target.hasNoFigures { throw UnreadableField(inWords) }
    guard let read = FigureText.read(text) else {
      throw UnreadableField(target.comparator == .yes ? target.needsAnswer : noNumber(text))
    }
    if let problem = target.problem(with: read.value, read.form) { throw UnreadableField(problem) }
    return read
  }
}

extension Target {
  /// How what a person is typing for a figure of it is read.
  ///
  /// - Returns: `nil` while nothing is typed.
  public func echo(of typed: String) -> FieldEcho? {
    guard !typed.allSatisfy(\.isWhitespace) else { return nil }
    guard let read = FigureText.read(typed) else {
      return .unread(comparator == .yes ? needsAnswer : FieldEcho.hint(FieldText.numberForms))
    }
    if let problem = problem(with: read.value, read.form) { return .unread(problem) }
    guard comparator != .yes else {
      return FieldEcho.read(as: [
        read.value == .zero ? Words("chưa đạt", "not met") : Words("đạt", "met")
      ])
    }
    let unit = unit.map { " \($0)" } ?? ""
    return FieldEcho.read(as: [
      Words(
        VietnameseNumber.written(read.value, .vi) + unit,
        VietnameseNumber.written(read.value, .en) + unit)
    ])
  }
}
