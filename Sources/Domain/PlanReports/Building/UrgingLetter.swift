public import PlanModel
import Values
import VietnameseText

extension Report {
  /// The letter of an act of following: its words, and as its annex the items it concerns.
  ///
  /// - Parameters:
  ///   - act: The act.
  ///   - source: The items it concerns, as they stand for the agency it turns to, and the agency.
  public init(letterOf act: FollowUp, from source: ReportSource) {
    self = UrgingLetter(act: act, source: source).report
  }
}

/// A letter that urges in the form of the plan's own papers, and the list of what it is about.
struct UrgingLetter {
  let act: FollowUp
  let source: ReportSource

  var report: Report {
    Report(
      sheets: [letter] + annexes, name: wording.subject,
      language: source.language, asOf: source.asOf, isDemo: source.isDemo)
  }

  /// The list of the items; none for a letter that is about no item.
  private var annexes: [Report.Sheet] {
    guard !source.tasks.isEmpty || !source.targets.isEmpty else { return [] }
    var sheet = AnnexReport(kind: .overdue, source: source, letter: self).sheet
    if let table = TargetTable(source: source).table {
      sheet.blocks.append(.table(table.titled(source.say("Chỉ tiêu", "Targets"))))
    }
    return [sheet]
  }

  private var letter: Report.Sheet {
    Report.Sheet(
      head: .paper(
        form.letterHead(
          number: act.document.map(TextWidth.cleaned), day: act.day, subject: wording.subject,
          addressed: wording.addressed)),
      blocks: wording.paragraphs.map { .paragraph($0) } + [.closing(form.letterClosing)])
  }

  /// Whether all of it is the work of the agency it turns to.
  var isOfAddressee: Bool { UrgingOwners(source: source).areAllAddressee }

  private var wording: UrgingWords { UrgingWords(act: act, source: source) }

  // MARK: Form

  /// The body that issues the letter, as its annex names it.
  var issuer: String { naming?.issuingBody ?? PlanNaming.dots }

  private var form: PaperForm { PaperForm(naming: naming, source: source) }

  /// The plan whose body, place and form the letter has; `nil` where its plans differ in these.
  private var naming: PlanNaming? {
    let codes = Set(source.tasks.map(\.plan) + source.targets.map(\.plan))
    let plans = source.plans.map(\.plan).filter { codes.contains($0.code) }
    guard let first = plans.first,
      plans.allSatisfy({
        $0.issuer == first.issuer && $0.place == first.place && $0.letterhead == first.letterhead
      })
    else { return nil }
    return PlanNaming(plan: first, source: source)
  }
}
