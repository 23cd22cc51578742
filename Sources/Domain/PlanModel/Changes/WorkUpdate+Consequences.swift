public import Values

extension WorkUpdate {
  /// Takes the day of the document for the day of sending, where nobody gave one and the document
  /// is no later.
  ///
  /// Work is often entered weeks after it was sent; by the day of entering it would be late.
  ///
  /// - Parameter obligation: The part as it stood. A day of sending it has stays; of a result that
  ///   was returned only a new document counts.
  public mutating func sendWithDocument(since obligation: Obligation) {
    guard state == .done || state == .awaitingConfirmation, let sentOn, let productOn,
      productOn < sentOn
    else { return }
    let isAssumed =
      obligation.state == .returned
      ? productOn != obligation.productOn : obligation.sentOn == nil
    if isAssumed { self.sentOn = productOn }
  }

  /// What follows from what is said that a person may not have had in mind.
  ///
  /// - Parameter part: The part as it stands.
  /// - Returns: A sentence for each: that finished work is open again, that returned work no longer
  ///   counts as returned, that the day of sending is that of the document, that the work counts as
  ///   late.
  public func consequences(over part: Part) -> [Words] {
    let old = part.obligation
    var told: [Words] = []
    if old.state == .done, !isHandedIn, state != .closed {
      let sent = old.sentOn.map { " (\($0.printed))" } ?? ""
      told.append(
        Words(
          "việc đã hoàn thành\(sent) được mở lại; «dondoc undo» trả lại như cũ",
          "the work was done\(sent) and is open again; `dondoc undo` takes that back"))
    }
    told += [endedReturn(of: part)].compactMap(\.self)
    guard isHandedIn, sentOn != old.sentOn || !part.isHandedIn else { return told }
    if let sentOn, sentOn == productOn, sentOn != old.sentOn {
      told.append(
        Words(
          "ngày gửi kết quả theo ngày văn bản, \(sentOn.printed)",
          "sent on the day of the document, \(sentOn.printed)"))
    }
    return told + [sentOn.flatMap(part.lateness(ofSending:))].compactMap(\.self)
  }

  /// That work sent back is no longer said to be so, though nothing was handed in again.
  ///
  /// - Parameter part: The part as it stands.
  /// - Returns: A sentence without its full stop, with the reason it was sent back for.
  public func endedReturn(of part: Part) -> Words? {
    let old = part.obligation
    guard old.state == .returned, state != .returned, !isHandedIn else { return nil }
    let reason = old.note.map { Words(" (lý do: \($0))", " (\($0))") } ?? Words("", "")
    return Words(
      "việc bị trả lại\(reason.vi) nay chuyển sang «\(state.words.vi)», thôi ghi là trả lại",
      "the work was sent back\(reason.en) and is now \"\(state.words.en)\", no longer returned")
  }

  private var isHandedIn: Bool { state == .done || state == .awaitingConfirmation }
}

extension Part {
  /// That a result sent on a day counts as late, and by how much.
  ///
  /// - Parameter day: The day it is sent.
  /// - Returns: `nil` in time, and without a deadline.
  public func lateness(ofSending day: Day) -> Words? {
    guard let last = judgement.occurrence.effectiveDue, day > last else { return nil }
    let days = day - last
    return Words(
      "gửi ngày \(day.printed) tính là quá hạn \(days) ngày (hạn \(last.printed))",
      "sent on \(day.printed) it counts as \(String(counting: days, "day")) late "
        + "(last day \(last.printed))")
  }
}
