import VietnameseText

extension Target {
  /// The part of the whole a person names: one of the groups of the target, by its place from 1, by
  /// its name or by the beginning of it; any other part where the target has no groups.
  ///
  /// - Parameter typed: What was typed.
  /// - Returns: `nil` when it names no group, or several.
  public func part(named typed: String) -> String? {
    guard !groups.isEmpty else { return typed }
    if let place = Int(typed), (1...groups.count).contains(place) { return groups[place - 1] }
    let wanted = fold(typed)
    if let exact = groups.first(where: { fold($0) == wanted }) { return exact }
    let beginning = groups.filter { fold($0).hasPrefix(wanted) }
    return beginning.count == 1 ? beginning.first : nil
  }
}
