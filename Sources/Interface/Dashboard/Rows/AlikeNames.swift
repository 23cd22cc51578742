import Cells

/// The names that several bodies of a list have, which are told apart by their codes.
///
/// Provinces have agencies of one name, and a province has communes of one name.
struct AlikeNames {
  private let names: Set<String>

  /// The names that stand for more than one code.
  init(_ bodies: some Sequence<(name: String, code: String)>) {
    var (codes, alike): ([String: String], Set<String>) = ([:], [])
    for body in bodies
    where codes.updateValue(body.code, forKey: body.name) ?? body.code != body.code {
      alike.insert(body.name)
    }
    names = alike
  }

  /// What stands before a name so that it is known whose it is: a short column cuts off its end.
  func prefix(_ name: String, _ code: String) -> [Span] {
    names.contains(name) ? [Span("\(code) ", .textDim)] : []
  }
}
