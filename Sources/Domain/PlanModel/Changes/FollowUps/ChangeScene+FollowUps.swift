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

  /// The code of the next act of the register, after some new acts of the same change.
  func nextFollowUpCode(passingOver count: Int) throws(StoreFailure) -> String {
    let used = try usedCodes().compactMap { code in
      FollowUp.isCode(code) ? Int(code.dropFirst(FollowUp.codePrefix.count)) : nil
    }
    return "\(FollowUp.codePrefix)\((used.max() ?? 0) + 1 + count)"
  }

  /// A body a person names: an agency of the store where the words mean exactly one, and in any case
  /// how it is written; nothing for empty words.
  func body(named typed: String) -> (written: String?, agency: Agency?) {
    guard !typed.isEmpty else { return (nil, nil) }
    let agency = try? agency(named: typed)
    return (agency?.name ?? typed, agency)
  }

  /// The edits after which an act concerns just the items some codes name.
  ///
  /// - Throws: ``StoreFailure/unknownCode(_:)``.
  func edits(
    tying act: RecordID, to codes: [String]
  ) throws(StoreFailure) -> [Edit] {
    let known = book.itemsByFollowUp[act] ?? []
    var (edits, wanted): ([Edit], Set<FollowedItem>) = ([], [])
    for code in codes {
      let named = try judged.followedItem(named: code)
      guard wanted.insert(named.item).inserted, !known.contains(where: { $0.item == named.item })
      else { continue }
      let tie = FollowUpItem(id: newID(), followUp: act, item: named.item)
      edits.append(tie.insertion(code: named.code))
    }
    let gone = known.filter { !wanted.contains($0.item) }
    return gone.map { $0.removal(code: book.code(of: $0.item)) } + edits
  }
}

extension FollowUp {
  /// Refuses an answer asked for before the act.
  ///
  /// - Throws: ``StoreFailure/refused(_:)``.
  static func check(answerBy: Day?, of day: Day) throws(StoreFailure) {
    guard let answerBy, answerBy < day else { return }
    throw .refused(
      Words(
        "hạn trả lời \(answerBy.printed) trước ngày văn bản \(day.printed); ghi một ngày muộn hơn",
        "the answer is asked for by \(answerBy.printed), before \(day.printed); write a later day")
    )
  }

  /// Refuses an answer that came before the act.
  ///
  /// - Throws: ``StoreFailure/refused(_:)``.
  static func check(answeredOn: Day?, to code: String, of day: Day) throws(StoreFailure) {
    guard let answeredOn, answeredOn < day else { return }
    throw .refused(
      Words(
        """
        ngày trả lời \(answeredOn.printed) trước ngày \(day.printed) của \(code); ghi ngày trả lời \
        muộn hơn, hoặc sửa ngày văn bản
        """,
        """
        the answer of \(answeredOn.printed) is before \(day.printed), the day of \(code); write a \
        later day, or correct that of the act
        """))
  }
}
