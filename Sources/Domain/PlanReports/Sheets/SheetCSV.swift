public import PlanModel
public import Values

/// Writes the sheet of an agency for a spreadsheet, to be filled in and read back.
///
/// What is told above the headings is passed over when the sheet comes back.
public enum SheetCSV {
  /// The sheet as CSV, with a byte order mark.
  public static func written(_ sheet: AgencySheet, _ language: Language) -> String {
    let notes = [SheetWording.title(of: sheet)] + SheetWording.instructions
    let told = notes.map { SpreadsheetText.line([SpreadsheetText.harmless($0[language])]) }
    let head = SpreadsheetText.line(SheetColumn.written.map { $0.words[language] })
    let rows = sheet.rows.map { row in
      SpreadsheetText.line(
        SheetColumn.written.map { column in
          SpreadsheetText.harmless(cell(column, of: row, in: sheet, language))
        })
    }
    return SpreadsheetText.byteOrderMark + (told + [head] + rows).joined()
  }

  private static func cell(
    _ column: SheetColumn, of row: AgencySheet.Row, in sheet: AgencySheet, _ language: Language
  ) -> String {
    switch column {
    case .code: row.code
    case .plan: row.plan
    case .agency: sheet.agency.code
    case .period: SheetPeriod.text(row.period, language)
    case .lock: row.lock.text
    case .text: row.text
    case .deadline: row.written ?? ""
    case .due: row.due?.printed ?? ""
    case .state: row.state[language]
    case .last: row.last ?? ""
    default: ""
    }
  }
}
