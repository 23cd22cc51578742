import Values

extension ChangeScene {
  /// The act of following a person names by its code.
  func followUp(named typed: String) throws(StoreFailure) -> FollowUp {
    let code = ItemCode(typed).description
    guard let followUp = book.contents.followUps.first(where: { $0.code == code }) else {
      throw .unknownCode(typed, .followUp)
    }
    return followUp
  }

  /// The code of the next act of the register: TD, for "theo dõi", and its number, after some new
  /// acts of the same change.
  func nextFollowUpCode(passingOver count: Int) throws(StoreFailure) -> String {
    let prefix = "TD-"
    let used = try usedCodes().compactMap { code in
      code.hasPrefix(prefix) ? Int(code.dropFirst(prefix.count)) : nil
    }
    return "\(prefix)\((used.max() ?? 0) + 1 + count)"
  }

  /// A body a person names: an agency of the store where the words mean exactly one, and in any case
  /// how it is written; nothing for empty words.
  func body(named typed: String) -> (written: String?, agency: Agency?) {
    guard !typed.isEmpty else { return (nil, nil) }
    let agency = try? agency(named: typed)
    return (agency?.name ?? typed, agency)
  }
}
