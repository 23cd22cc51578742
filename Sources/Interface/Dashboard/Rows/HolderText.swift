import Cells
import PlanModel
import Values
import VietnameseText

/// Who holds a role, in the words of details.
enum HolderText {
  /// The agencies of one role, each with the name as written where that is another's.
  static func spans(
    _ holders: [TaskRow.RoleHolder], isOpen: Bool, language: Language
  ) -> [Span] {
    holders.enumerated().flatMap { index, holder in
      (index == 0 ? [] : [Span("; ")]) + spans(holder, isOpen, language)
    }
  }

  private static func spans(
    _ holder: TaskRow.RoleHolder, _ isOpen: Bool, _ language: Language
  ) -> [Span] {
    if holder.isWithoutBody {
      let said =
        isOpen
        ? Words("đã kết thúc, cần phân công lại", "ended, to be reassigned")
        : Words("đã kết thúc", "ended")
      let role: StyleRole = isOpen ? .statusLate : .textDim
      return [Span(holder.agency.name), Span(" (\(said[language]))", role)]
    }
    let written = holder.assigned.map {
      Words(" (văn bản ghi: \($0.name))", " (as written: \($0.name))")[language]
    }
    return [Span(holder.agency.name), Span((written ?? "") + added(holder, language), .textDim)]
  }

  /// What is said of an assignment that the document does not have.
  private static func added(_ holder: TaskRow.RoleHolder, _ language: Language) -> String {
    guard holder.isAdded else { return "" }
    let since = holder.since.map { Words(" từ \($0.printed)", " since \($0.printed)")[language] }
    let basis = holder.basis.map { Words(", căn cứ \($0)", ", on the basis of \($0)")[language] }
    let said = Words("ngoài văn bản gốc", "not in the document")[language]
    return " [\(said)\(since ?? "")\(basis ?? "")]"
  }
}

extension RowWords {
  /// The name of an agency, dim and with its last day once it has ended, after its code where
  /// another of the list has the name.
  func name(_ row: AgencyRow, _ alike: AlikeNames, _ marker: SearchMarker? = nil) -> [Span] {
    let short = Self.shortName(row.agency)
    let code = alike.prefix(row.agency.name, row.code)
    let name = marker?.spans(short) ?? [Span(short)]
    guard row.life.hasEnded else { return code + name }
    let day = row.life.lastDay.map { " \($0.printed)" } ?? ""
    let said = Words(" (kết thúc\(day))", " (ended\(day))")[language]
    return code + name.map { Span($0.text, $0.role == .match ? .match : .textDim) } + [
      Span(said, .textDim)
    ]
  }
}

extension AlikeNames {
  /// The names of some agencies.
  init(_ rows: [AgencyRow]) {
    self.init(rows.lazy.map { ($0.agency.name, $0.code) })
  }
}
