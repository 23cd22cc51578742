import CommandTool
import PlanModel
import PlanReports
import PlanStore
import Values

extension CommandRunner {
  /// Writes the sheet of one agency, or of all that owe something.
  func sheet(_ order: SheetOrder) throws -> String {
    let reader = try reader()
    let day = try sheetDay(order, reader)
    try checkTargets(order.targets, reader, on: day)
    guard let wanted = order.agency else { return try allSheets(order, reader, on: day) }
    let agency = try reader.agency(named: wanted, on: day)
    let sheet = try sheet(of: agency.code, order, reader, on: day)
    guard !sheet.rows.isEmpty else {
      throw CommandFailure(
        Words(
          "\(agency.name) (\(agency.code)) không có việc nào phải báo cáo; chỉ tiêu thì thêm --targets MÃ",
          "\(agency.name) (\(agency.code)) owes nothing; ask for targets with --targets CODE"),
        .refused)
    }
    guard let path = order.path else { return written(sheet, order.form) }
    try write(written(sheet, order.form), to: path, order)
    return say("đã ghi \(path)", "wrote \(path)") + "\n"
  }

  private func allSheets(
    _ order: SheetOrder, _ reader: StoreReader, on day: Day
  ) throws -> String {
    guard
      case .sheetAgencies(let codes) = try reader.answer(.sheetAgencies(plan: order.plan), on: day),
      let folder = order.path
    else { return "" }
    let files = try codes.map { code in
      let sheet = try sheet(of: code, order, reader, on: day)
      return (name: "\(code).\(order.form.fileEnding)", text: written(sheet, order.form))
    }
    _ = try FolderOfFiles.write(files, into: folder, replacing: order.replaces)
    return say(
      "đã ghi \(codes.count) phiếu vào \(folder)",
      "wrote \(String(counting: codes.count, "sheet")) to \(folder)")
      + "\n"
  }

  private func sheet(
    of code: String, _ order: SheetOrder, _ reader: StoreReader, on day: Day
  ) throws -> AgencySheet {
    let request = SheetRequest(
      agency: code, plan: order.plan, period: order.period, targets: order.targets,
      isDemo: reader.isDemo)
    guard case .sheet(let sheet?) = try reader.answer(.sheet(request), on: day) else {
      throw StoreFailure.unknownCode(code, .agency)
    }
    return sheet
  }

  private func written(_ sheet: AgencySheet, _ form: ReportForm) -> String {
    switch form {
    case .text: ReportText.written(Report(sheet, options.language))
    case .md: ReportMarkdown.written(Report(sheet, options.language))
    case .html: ReportHTML.written(Report(sheet, options.language))
    case .csv, .ics: SheetCSV.written(sheet, options.language)
    }
  }

  private func write(_ text: String, to path: String, _ order: SheetOrder) throws {
    do throws(TextFile.Failure) {
      try TextFile.write(text, to: path, replacing: order.replaces)
    } catch {
      throw CommandFailure(error, writing: path)
    }
  }

  /// The day a sheet tells of: today, or the last day of a period that is over.
  private func sheetDay(_ order: SheetOrder, _ reader: StoreReader) throws -> Day {
    let plans = try planRows(reader).map(\.plan)
    let plan = plans.first { $0.code == order.plan }
    if let code = order.plan, plan == nil { throw StoreFailure.unknownCode(code, .plan) }
    guard let asked = order.period else { return day }
    let period = ReportPeriod(asked, plan?.reportingRule ?? .calendar)
    guard period.firstDay <= day else {
      throw CommandFailure(notBegun: asked, on: day)
    }
    return min(day, period.lastDay)
  }

  private func checkTargets(_ codes: [String], _ reader: StoreReader, on day: Day) throws {
    for code in codes {
      guard case .target(_?) = try reader.answer(.target(code), on: day) else {
        throw StoreFailure.unknownCode(code, .target)
      }
    }
  }
}
