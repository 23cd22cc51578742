import PlanModel
import Values
import VietnameseText

/// Writes a report as plain text, for a terminal and for printing.
public struct ReportText {
  /// The cells of a line.
  public static let width = 80
  /// The cells of the right side of the head of a paper.
  private static let rightWidth = 44

  private let report: Report
  private var language: Language { report.language }

  private init(_ report: Report) {
    self.report = report
  }

  /// A report in lines of 80 cells.
  public static func written(_ report: Report) -> String {
    let writer = ReportText(report)
    let sheets = report.sheets.map { sheet in
      spaced(writer.demo + writer.lines(of: sheet.head) + writer.lines(of: sheet.blocks))
        .map { TextLine.trimmed($0) + "\n" }.joined()
    }
    return sheets.joined(separator: "\n\n")
  }

  /// The lines with at most one empty line between others.
  private static func spaced(_ lines: [String]) -> [String] {
    lines.indices.filter { place in
      !lines[place].isEmpty || place > 0 && !lines[place - 1].isEmpty
    }.map { lines[$0] }
  }

  private var demo: [String] {
    report.isDemo ? [TextLine.centred(ReportWords.demo[language], in: Self.width), ""] : []
  }

  // MARK: Heads

  private func lines(of head: Report.Head) -> [String] {
    switch head {
    case .paper(let paper): lines(of: paper)
    case .annex(let label, let title, let lines):
      centred([label, title]) + centred(lines) + [""]
    }
  }

  private func centred(_ texts: [String]) -> [String] {
    texts.flatMap(Self.evenly).map { TextLine.centred($0, in: Self.width) }
  }

  /// A text in as few lines as it needs, of about one length, so that no last word stands alone.
  private static func evenly(_ text: String) -> [String] {
    let lines = TextWidth.wrap(text, to: width)
    guard lines.count > 1 else { return lines }
    var (narrow, wide) = (1, width)
    while narrow < wide {
      let middle = (narrow + wide) / 2
      if TextWidth.wrap(text, to: middle).count > lines.count {
        narrow = middle + 1
      } else {
        wide = middle
      }
    }
    return TextWidth.wrap(text, to: wide)
  }

  /// Room to write a day by hand, less of it where a long place leaves less.
  private static func narrowed(_ text: String, to columns: Int) -> String {
    var text = text
    while TextWidth.columns(text) > columns, let gap = text.firstRange(of: "   ") {
      text.replaceSubrange(gap, with: "  ")
    }
    return text
  }

  private func lines(of head: PaperHead) -> [String] {
    let mark = head.form == .party ? "*" : "-------"
    let left = head.authority + [mark, head.number] + head.subjectBelowNumber
    let line = String(repeating: "-", count: TextWidth.columns(head.nation.last ?? ""))
    let right = head.nation + [line, Self.narrowed(head.placeAndDay, to: Self.rightWidth)]
    return sides(left, right) + [""] + centred(titles(of: head)) + [""]
  }

  private func titles(of head: PaperHead) -> [String] {
    switch head.title {
    case .named(let kind, let subject):
      [kind, subject, head.form == .party ? "-----" : "---------------"]
    case .letter(_, let addressed): [addressed]
    }
  }

  /// Two columns of lines, each in the middle of its own, the last lines level with each other.
  private func sides(_ left: [String], _ right: [String]) -> [String] {
    let leftWidth = Self.width - Self.rightWidth
    let first = left.flatMap { TextWidth.wrap($0, to: leftWidth) }
    let second = right.flatMap { TextWidth.wrap($0, to: Self.rightWidth) }
    return (0..<max(first.count, second.count)).map { index in
      let cell = index < first.count ? TextLine.centred(first[index], in: leftWidth) : ""
      let other = index < second.count ? TextLine.centred(second[index], in: Self.rightWidth) : ""
      return TextLine.filled(cell, to: leftWidth) + other
    }
  }

  // MARK: Blocks

  /// The lines of blocks, with an empty one between a table and a paragraph below it.
  private func lines(of blocks: [Report.Block]) -> [String] {
    zip(blocks, blocks.dropFirst().map(Optional.some) + [nil]).flatMap { block, next in
      if case .table = block, case .paragraph = next { return lines(of: block) + [""] }
      return lines(of: block)
    }
  }

  private func lines(of block: Report.Block) -> [String] {
    switch block {
    case .heading(1, let text): [""] + TextWidth.wrap(text, to: Self.width) + [""]
    case .heading(_, let text): [""] + TextWidth.wrap(text, to: Self.width)
    case .paragraph(let text): TextWidth.wrap(text, to: Self.width) + [""]
    case .remark(let text): TextWidth.wrap(text, to: Self.width)
    case .toFill(let count): Array(repeating: dots(Self.width), count: count) + [""]
    case .table(let table): lines(of: table)
    case .chart(let chart): [""] + hanging("* ", sentence(of: chart))
    case .closing(let closing):
      ["", ""] + lines(of: closing)
    }
  }

  /// The recipients on the left, the signature in the middle of what is right of them.
  private func lines(of closing: Report.Closing) -> [String] {
    let (left, right) = (40, Self.width - 40)
    let names = ([closing.title] + closing.recipients).flatMap { TextWidth.wrap($0, to: left - 2) }
    return (0..<max(names.count, closing.signature.count)).map { index in
      let name = index < names.count ? names[index] : ""
      let line = index < closing.signature.count ? closing.signature[index] : ""
      return TextLine.filled(name, to: left) + TextLine.centred(line, in: right)
    }
  }

  private func dots(_ count: Int) -> String { String(repeating: ".", count: count) }

  /// The figures of a chart in words.
  private func sentence(of chart: ReportChart) -> String {
    "\(chart.title): \(ChartText.figures(of: chart, language))"
  }

  /// Lines of which all but the first begin below the text and not below the mark.
  private func hanging(_ mark: String, _ text: String) -> [String] {
    let indent = TextWidth.columns(mark)
    return TextWidth.wrap(text, to: Self.width - indent).enumerated().map { index, line in
      (index == 0 ? mark : String(repeating: " ", count: indent)) + line
    }
  }

  // MARK: Tables

  private func lines(of table: ReportTable) -> [String] {
    let title = table.title.map { [""] + TextWidth.wrap($0, to: Self.width) } ?? []
    return title + (TextGrid(table, language, width: Self.width)?.lines ?? cards(of: table))
  }

  /// The rows of a table one below the other, a line for each cell.
  private func cards(of table: ReportTable) -> [String] {
    let names = table.columns.map { "\($0.fullTitle):" }
    let indent = names.dropFirst(2).map(TextWidth.columns).max() ?? 0
    return table.rows.flatMap { row -> [String] in
      let number = TextLine.filled("\(CellText.written(row[0], language)).", to: 4)
      let head = hanging(number, CellText.written(row[1], language))
      let cells = zip(names, row).dropFirst(2).flatMap { name, cell in
        hanging("    " + TextLine.filled(name, to: indent + 1), text(of: cell, indent: indent + 5))
      }
      return [""] + head + cells
    }
  }

  /// The text of a cell, with dots to the end of the line where it is to be filled.
  private func text(of cell: ReportTable.Cell, indent: Int) -> String {
    guard case .toFill(let known) = cell else { return CellText.written(cell, language) }
    let room = Self.width - indent
    guard let known else { return dots(room) }
    return "\(known); " + dots(max(3, room - TextWidth.columns(known) - 2))
  }
}

/// Charts in words, for writers that draw none.
enum ChartText {
  /// The figures with their days, and the goal.
  static func figures(of chart: ReportChart, _ language: Language) -> String {
    let points = chart.figures.map { point in
      "\(VietnameseDate.day(point.day).written(language)): "
        + VietnameseNumber.written(point.value, language)
    }
    let bounds = chart.bounds.map(\.label).joined(separator: "–")
    return points.joined(separator: "; ") + "; \(chart.words.bound) \(bounds) (\(chart.end.year))"
  }
}
