import Cells
import CursesTerminal
import PlanModel
import Values

extension FuzzTarget {
  /// The readers of bytes that no person writes: those of the terminal, and those the store keeps.
  static let readersOfBytes: [FuzzTarget] = [
    FuzzTarget(
      "keys",
      tokens: [
        "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[<0;1;1M", "\u{1B}O", "\u{1B}[[", "\u{0301}", ";5u",
      ], isByLine: false
    ) { bytes in
      var decoder = KeyDecoder()
      var events: [TerminalEvent] = []
      for byte in bytes {
        // No letter has these two: the one ends a burst, the other is a key code of ncurses.
        switch byte {
        case 0xFE: events += decoder.finish()
        case 0xFF: decoder.accept(259)
        default: decoder.accept(Int32(byte))
        }
      }
      events += decoder.finish()
      if events.count > bytes.count { return "\(events.count) events of \(bytes.count) bytes" }
      return events.contains(where: hasControls) ? "a control character that is no key" : nil
    },
    FuzzTarget("digests", isByLine: false) { bytes in
      // The first byte chooses the list that is made of the others, or all four.
      let chosen = (bytes.first ?? 0) % 5
      let lists = (0..<4).map { [4, $0].contains(chosen) ? Array(bytes.dropFirst()) : [] }
      guard let plan = judged.plans.first,
        let digested = DigestedPlans(
          judged.plans,
          [
            plan.plan.id: PlanDigest(
              plan: plan.plan.id, days: day...day, counts: lists[0], tasks: lists[1],
              targets: lists[2], agencies: lists[3])
          ], on: day)
      else { return "no plan" }
      _ = (digested.summaries, digested.attention(WorkFilter()))
      _ = digested.agencies(WorkFilter(), in: judged)
      for order in ListOrder.allCases {
        let request = ListRequest(order: order)
        _ = digested.tasks(request, NameOrder())
        _ = digested.targets(request, NameOrder())
      }
      let overview = OverviewDigest(on: day, from: lists[0])
      _ = (overview.bytes, overview.plansInNeed(in: judged))
      _ = overview.rows(judged.book.contents.agencies.map(\.id), in: judged)
      guard let kept = PlanBook.restored(from: bytes)?.book.bytes else { return nil }
      let isSame = PlanBook.restored(from: kept)?.book.bytes == kept
      return isSame ? nil : "a book that is not restored from its bytes"
    },
  ]

  /// Whether an event carries a control character as a letter or in a text.
  private static func hasControls(_ event: TerminalEvent) -> Bool {
    let text: String
    switch event {
    case .key(.character(let letter)): text = String(letter)
    case .paste(let pasted): text = pasted.filter { $0 != "\n" && $0 != "\t" }
    default: return false
    }
    return text.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
