public import PlanModel
public import Values
import VietnameseText

extension Report {
  /// The sheet of an agency as a paper, to be printed and filled in by hand.
  public init(_ sheet: AgencySheet, _ language: Language) {
    let paper = SheetPaper(sheet: sheet, language: language)
    self.init(
      sheets: [
        Sheet(
          isWide: true,
          head: .annex(
            label: SheetWording.kind[language],
            title: TextWidth.cleaned(sheet.agency.name).uppercased(), lines: paper.lines),
          blocks: paper.blocks)
      ],
      name: SheetWording.title(of: sheet)[language], language: language,
      asOf: sheet.asOf, isDemo: sheet.isDemo)
  }
}

/// The pieces of a sheet on paper.
private struct SheetPaper {
  let sheet: AgencySheet
  let language: Language

  /// The lines below the title.
  var lines: [String] {
    let periods = sheet.periods.map { VietnameseDate.period($0).written(language) }
    let day = VietnameseDate.day(sheet.asOf).written(language)
    return [
      Words(
        "Kỳ báo cáo: \(periods.joined(separator: " và ")) - số liệu đến hết ngày \(day)",
        "Period: \(periods.joined(separator: " and ")); as of the end of \(day)")[language]
    ]
  }

  var blocks: [Report.Block] {
    let work = sheet.rows.filter { !$0.isTarget }
    let targets = sheet.rows.filter(\.isTarget)
    let tables: [Report.Block] =
      (work.isEmpty ? [] : [.table(table(of: work))])
      + (targets.isEmpty ? [] : [.table(figures(of: targets))])
    guard !tables.isEmpty else {
      return [.paragraph(Words("Không có nội dung phải báo cáo.", "Nothing is owed.")[language])]
    }
    return tables + [.remark(Self.states[language])]
  }

  private static let states = Words(
    "Tình hình thực hiện ghi: chưa thực hiện, đang thực hiện hoặc đã hoàn thành; kèm ngày gửi, số và ngày của văn bản sản phẩm nếu có.",
    "New state: not started, in progress or done; with the day sent and the number and day of the product, if any."
  )

  private func table(of rows: [AgencySheet.Row]) -> ReportTable {
    ReportTable(
      title: Words("Nhiệm vụ", "Work")[language],
      columns: columns([
        (.text, 8), (.deadline, 4), (.state, 3), (.last, 4), (.newState, 4), (.sentOn, 3),
        (.product, 4), (.result, 7), (.difficulty, 5), (.proposal, 5),
      ]),
      rows: rows.enumerated().map { place, row in
        let due = row.due.map { VietnameseDate.day($0).written(language) }
        let deadline = [row.written, due].compactMap(\.self).joined(separator: "; ")
        return [
          .whole(place + 1), name(of: row), text(deadline), text(row.state[language]),
          text(row.last ?? ""), .toFill(after: nil), .toFill(after: nil), .toFill(after: nil),
          .toFill(after: nil), .toFill(after: nil), .toFill(after: nil),
        ]
      })
  }

  private func figures(of rows: [AgencySheet.Row]) -> ReportTable {
    ReportTable(
      title: Words("Chỉ tiêu", "Targets")[language],
      columns: columns([
        (.text, 8), (.deadline, 5), (.state, 5), (.figureDay, 4), (.value, 4), (.source, 6),
      ]),
      rows: rows.enumerated().map { place, row in
        [
          .whole(place + 1), name(of: row), text(row.written ?? ""), text(row.state[language]),
          .toFill(after: nil), .toFill(after: nil), .toFill(after: nil),
        ]
      })
  }

  private func columns(_ columns: [(SheetColumn, weight: Int)]) -> [ReportTable.Column] {
    [ReportTable.Column(Words("TT", "No.")[language], isNumber: true, weight: 2)]
      + columns.map { ReportTable.Column($0.0.words[language], weight: $0.weight) }
  }

  private func name(of row: AgencySheet.Row) -> ReportTable.Cell {
    text("\(row.text) (\(row.code))")
  }

  private func text(_ text: String) -> ReportTable.Cell {
    text.isEmpty ? .nothing : .text(TextWidth.cleaned(text))
  }
}
