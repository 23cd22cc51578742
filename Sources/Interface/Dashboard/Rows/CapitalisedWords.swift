import Values

extension String {
  /// The text with a capital at its beginning.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Words {
  /// The words of either language with a capital at their beginning.
  var capitalisedFirst: Words { Words(vi.capitalisedFirst, en.capitalisedFirst) }
}
