import Values

/// A table of a report as HTML, its head repeated on every page.
struct HTMLTable {
  let table: ReportTable
  let language: Language

  var html: String {
    let caption = table.title.map { HTMLText.element("p", $0, of: "caption") + "\n" } ?? ""
    let rows =
      table.rows.map { row(of: $0) } + (table.total.map { [row(of: $0, " class=\"total\"")] } ?? [])
    return """
      \(caption)<table class="grid">
      <colgroup>\(widths)</colgroup>
      <thead>
      \(head.joined(separator: "\n"))
      </thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private var widths: String {
    let sum = table.columns.reduce(0) { $0 + $1.weight }
    return table.columns.map { "<col width=\"\($0.weight * 100 / sum)%\">" }.joined()
  }

  private var hasGroups: Bool { table.columns.contains { $0.group != nil } }

  /// The lines of the head: with groups two, in which a column without one stands in both.
  private var head: [String] {
    guard hasGroups else {
      return ["<tr>\(table.columns.map { HTMLText.element("th", $0.title) }.joined())</tr>"]
    }
    var place = 0
    let upper = ReportTable.Column.groups(over: table.columns).map { group in
      defer { place += group.count }
      guard let title = group.title else {
        return "<th rowspan=\"2\">\(HTMLText.escaped(table.columns[place].title))</th>"
      }
      return "<th colspan=\"\(group.count)\">\(HTMLText.escaped(title))</th>"
    }
    let lower = table.columns.filter { $0.group != nil }.map { HTMLText.element("th", $0.title) }
    return ["<tr>\(upper.joined())</tr>", "<tr>\(lower.joined())</tr>"]
  }

  private func row(of cells: [ReportTable.Cell], _ style: String = "") -> String {
    let html = zip(cells, table.columns).map { cell, column in
      HTMLText.element(
        "td", CellText.written(cell, language), of: column.isNumber ? "number" : nil)
    }
    return "<tr\(style)>\(html.joined())</tr>"
  }
}
