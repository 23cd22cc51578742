import CommandTool
import PlanModel
import Values

/// Asks a person at the terminal about each item of a returned sheet.
struct SheetAsker {
  private let output: Output
  private let language: Language

  /// An asker; `nil` where nobody is at a terminal to answer.
  init?(host: Host, output: Output, language: Language) {
    guard host.isInteractive else { return nil }
    self.output = output
    self.language = language
  }

  /// The items that were accepted.
  func accepted(of review: SheetReview, leaving left: [String]) -> [SheetItem] {
    output.tell(SheetText.written(review, language))
    var accepted: [SheetItem] = []
    var takesRest = false
    for item in review.items where item.standing != .refused && !left.contains(item.code) {
      if takesRest, item.standing == .changed {
        accepted.append(item)
        continue
      }
      switch answer(about: item, of: review) {
      case .yes: accepted.append(item)
      case .no: continue
      case .rest:
        takesRest = true
        if item.standing == .changed { accepted.append(item) }
      case .end: return accepted
      }
    }
    return accepted
  }

  private enum Answer { case yes, no, rest, end }

  /// What a person answers; the end of the input ends the asking.
  private func answer(about item: SheetItem, of review: SheetReview) -> Answer {
    while true {
      output.tell(SheetText.item(item, of: review, language) + question(item)[language])
      switch Host.typedLine()?.lowercased() {
      case nil, "q"?: return .end
      case "y"?, "c"?, "co"?, "có"?, "yes"?: return .yes
      case "n"?, "k"?, "khong"?, "không"?, "no"?: return .no
      case "a"?, "t"?: return .rest
      default: continue
      }
    }
  }

  private func question(_ item: SheetItem) -> Words {
    item.standing == .conflict
      ? Words(
        "    ghi đè kho bằng phiếu? c có, k không, q dừng: ",
        "    overwrite the store? y yes, n no, q stop: ")
      : Words(
        "    nhận? c có, k không, t tất cả còn lại (trừ xung đột), q dừng: ",
        "    accept? y yes, n no, a all the rest but conflicts, q stop: ")
  }
}
