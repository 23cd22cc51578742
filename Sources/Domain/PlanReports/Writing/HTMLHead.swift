import PlanModel

/// Heads and ends of papers as HTML.
enum HTMLHead {
  /// The elements of a head.
  static func lines(of head: Report.Head) -> [String] {
    switch head {
    case .paper(let paper): lines(of: paper)
    case .annex(let label, let title, let lines):
      [HTMLText.element("p", label, of: "kind"), HTMLText.element("p", title, of: "annex-title")]
        + lines.enumerated().map { index, line in
          HTMLText.element(
            "p", line, of: "annex-line\(index == lines.count - 1 ? " last-line" : "")")
        }
    }
  }

  private static func lines(of paper: PaperHead) -> [String] {
    let isParty = paper.form == .party
    let left =
      paper.authority.map { HTMLText.element("p", $0, of: "authority") }
      + [isParty ? HTMLText.element("p", "*") : rule("short")]
      + [HTMLText.element("p", paper.number, of: "number")]
      + paper.subjectBelowNumber.map { HTMLText.element("p", $0, of: "about") }
    let right =
      paper.nation.enumerated().map { HTMLText.element("p", $1, of: $0 == 0 ? "nation" : "motto") }
      + [rule("motto-rule"), HTMLText.element("p", paper.placeAndDay, of: "place")]
    return [sides(left, right)] + titles(of: paper)
  }

  private static func titles(of paper: PaperHead) -> [String] {
    switch paper.title {
    case .named(let kind, let subject):
      [
        HTMLText.element("p", kind, of: "kind"), HTMLText.element("p", subject, of: "subject"),
        paper.form == .party
          ? HTMLText.element("p", "-----", of: "annex below")
          : rule("short below"),
      ]
    case .letter(_, let addressed): [HTMLText.element("p", addressed, of: "addressed")]
    }
  }

  /// Who gets the paper and who signs it, with room for the signature.
  static func closing(_ closing: Report.Closing) -> String {
    let left =
      [HTMLText.element("p", closing.title, of: "recipients")]
      + closing.recipients.map { HTMLText.element("p", $0, of: "recipient") }
    let right = closing.signature.map { HTMLText.element("p", $0, of: "sign") }
    return sides(left, right, leftStyle: "list")
  }

  private static func rule(_ style: String) -> String {
    "<p class=\"rule \(style)\">&nbsp;</p>"
  }

  private static func sides(
    _ left: [String], _ right: [String], leftStyle: String = "head"
  ) -> String {
    "<table class=\"sides\"><tr><td class=\"\(leftStyle)\" width=\"40%\">\(left.joined())</td>"
      + "<td width=\"60%\">\(right.joined())</td></tr></table>"
  }
}
