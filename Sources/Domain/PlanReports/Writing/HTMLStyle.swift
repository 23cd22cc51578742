/// The look of a report on A4 paper, by the measures of Decree 30/2020/NĐ-CP.
enum HTMLStyle {
  /// What browsers and word processors both understand.
  ///
  /// The room above headings and paragraphs is within them: the signs over capital letters stand
  /// higher than their line, and would be cut off onto the page before.
  static let common = """
    @page upright { size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm; }
    @page wide { size: 297mm 210mm; margin: 20mm 15mm 15mm 20mm; mso-page-orientation: landscape; }
    div.upright { page: upright; }
    div.wide { page: wide; }
    div.sheet { orphans: 1; widows: 1; }
    div.wide, div.next { page-break-before: always; }
    div.first { page-break-before: auto; }
    body { font-family: "Times New Roman", "Liberation Serif", Tinos, serif; font-size: 14pt;
      line-height: 1.3; color: #000; background: #fff; margin: 0; }
    p { margin: 0 0 6pt 0; }
    p.text { text-align: justify; text-indent: 10mm; margin: 0 0 4pt 0; }
    p.remark { font-size: 11pt; font-style: italic; }
    p.fill { border-bottom: 1px dotted #000; margin: 0 0 4pt 0; height: 16pt; }
    p.demo { text-align: center; font-weight: bold; border: 2px solid #000; padding: 2pt; }
    h2 { font-size: 14pt; margin: 10pt 0 6pt 0; page-break-after: avoid; }
    h3 { font-size: 14pt; font-weight: bold; margin: 4pt 0 6pt 0; page-break-after: avoid; }
    p.caption { font-weight: bold; font-size: 12pt; margin: 8pt 0 4pt 0; page-break-after: avoid; }
    p.text, h2, h3, p.caption { padding-top: 2pt; }
    table { border-collapse: collapse; width: 100%; }
    table.sides td { border: none; vertical-align: top; text-align: center; padding: 0; }
    table.sides p { margin: 0; }
    table.sides td.list { text-align: left; }
    p.authority, p.nation, p.motto, p.kind, p.subject, p.sign { font-weight: bold; }
    p.authority, p.nation { font-size: 13pt; white-space: nowrap; }
    p.rule { border-top: 1px solid #000; height: 0; font-size: 1pt; line-height: 1pt; }
    table.sides p.rule { margin: 2pt auto 4pt auto; }
    p.short { width: 28mm; }
    p.motto-rule { width: 60mm; }
    p.number { font-size: 13pt; white-space: pre; }
    p.place { font-style: italic; white-space: pre; }
    p.about { font-size: 12pt; }
    p.addressed { text-align: center; margin: 14pt 0; }
    p.kind, p.subject, p.annex { text-align: center; margin: 0; }
    p.kind { margin-top: 18pt; }
    p.below { margin: 4pt auto 14pt auto; }
    p.annex-title { text-align: center; font-weight: bold; margin: 0; }
    p.annex-line { text-align: center; font-style: italic; margin: 0; }
    p.last-line { margin-bottom: 10pt; }
    p.recipients { font-size: 12pt; font-weight: bold; font-style: italic; }
    p.recipient { font-size: 11pt; }
    table.grid { width: calc(100% - 1px); table-layout: fixed; font-size: 10.5pt; line-height: 1.2; }
    table.grid th, table.grid td { border: 1px solid #000; padding: 2pt 3pt; vertical-align: top;
      overflow-wrap: break-word; }
    table.grid th { text-align: center; vertical-align: middle; font-weight: bold;
      font-size: 9pt; padding: 2pt 0; }
    table.grid td.number { text-align: center; }
    table.grid thead { display: table-header-group; }
    table.grid tr { page-break-inside: avoid; }
    table.grid tr.total td { font-weight: bold; }
    table.sides { page-break-inside: avoid; margin: 10pt 0; }
    div.chart { page-break-inside: avoid; display: inline-block; width: 49%; vertical-align: top;
      margin: 4pt 0; }
    div.chart p.caption { font-size: 10.5pt; margin: 4pt 0 2pt 0; }
    svg { width: 100%; }
    """

  /// What only browsers understand: the number of the page from the second one on, and a column of
  /// the width of paper on the screen.
  ///
  /// - Parameter footer: What stands at the foot of every page; empty for nothing.
  /// - Returns: Rules of a style sheet.
  static func pages(footer: String) -> String {
    let foot = "@bottom-center { content: \"\(footer)\"; font-weight: bold; }"
    return """
      @page { @top-center { content: counter(page); font-size: 13pt; \(family) } \(foot) }
      @page :first { @top-center { content: none; } }
      p.text:has(+ table.sides) { page-break-after: avoid; page-break-inside: avoid; }
      @media screen {
        body { background: #ddd; }
        div.sheet { background: #fff; margin: 5mm auto; box-shadow: 0 0 3mm #999; }
        div.upright { width: 165mm; padding: 20mm 15mm 20mm 30mm; }
        div.wide { width: 262mm; padding: 20mm 15mm 15mm 20mm; }
      }
      """
  }

  private static let family = "font-family: \"Times New Roman\", \"Liberation Serif\", serif;"
}
