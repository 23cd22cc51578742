import Cells
import PlanModel
import Values
import VietnameseText

extension DetailText {
  /// All about an agency, its list of tasks aside.
  init(
    _ row: AgencyRow, words: RowWords, columns: Int,
    marker: SearchMarker = .none
  ) {
    self.init(columns: columns, marker: marker)
    let (language, agency) = (words.language, row.agency)
    paragraph(
      marker.spans("\(row.code) ", .headingFocus) + marker.spans(agency.name, .textStrong))
    let kind = [agency.kind.words[language], agency.level?.words[language], agency.place]
    item(AgenciesStrings.kind[language], kind.compactMap { $0 }.joined(separator: ", "))
    item(AgenciesStrings.aliases[language], agency.aliases.joined(separator: ", "))
    let life = row.life
    item(AgenciesStrings.begun[language], agency.validFrom?.printed)
    if life.hasEnded {
      item(
        AgenciesStrings.ended[language], life.lastDay?.printed ?? "–", .messageWarning)
    }
    item(AgenciesStrings.heirs[language], names(life.heirs))
    item(AgenciesStrings.proposedHeirs[language], names(life.proposedHeirs))
    if let count = row.memberCount {
      item(AgenciesStrings.memberCount[language], String(count))
    } else if agency.kind == .group {
      paragraph(AgenciesStrings.members[language], .textDim)
    }
    let roles = Role.allCases.filter { row.count($0) > 0 }.map {
      "\($0.words[language]) \(row.count($0))"
    }
    item(AgenciesStrings.roles[language], roles.joined(separator: ", "))
    item(AgenciesStrings.work[language], classes(of: row.work, language: language))
    item(
      AgenciesStrings.onTimeLong[language],
      row.work.fellDue == 0
        ? "–" : AgenciesStrings.onTime(row.work[.doneOnTime], of: row.work.fellDue)[language])
    item(
      AgenciesStrings.months[language],
      words.monthsInWords(row))
  }

  private func names(_ agencies: [Agency]) -> String {
    agencies.map { "\($0.name) (\($0.code))" }.joined(separator: "; ")
  }

  private func classes(of work: WorkSummary, language: Language) -> String {
    TimeClass.allCases.filter { work[$0] > 0 }.map { "\($0.words[language]) \(work[$0])" }
      .joined(separator: ", ")
  }
}
