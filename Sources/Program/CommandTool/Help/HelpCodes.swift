import Values

extension Words {
  /// The codes of a vocabulary, as help lists them: in Vietnamese each with its words, which may be
  /// typed as well.
  init<Value: CaseIterable & RawRepresentable<String>>(codesOf words: (Value) -> Words) {
    self.init(
      Value.allCases.map { "\($0.rawValue) (\(words($0).vi))" }.joined(separator: ", "),
      Value.allCases.map(\.rawValue).joined(separator: ", "))
  }
}
