/// A sheet as a spreadsheet has it: cells that tests fill in and break.
struct SheetTable {
  /// The cells, with the lines above the headings.
  var rows: [[String]]

  /// Reads what the program wrote.
  init(_ csv: String) {
    rows = []
    var (row, cell, isQuoted) = ([String](), "", false)
    for scalar in csv.unicodeScalars where scalar != "\u{FEFF}" && scalar != "\r" {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
  }

  /// The place of the headings.
  var head: Int { rows.firstIndex { $0.first == "Mã" || $0.first == "Code" } ?? 0 }

  /// The place of a column.
  func column(_ name: String) -> Int { rows[head].firstIndex(of: name) ?? 0 }

  /// The place of the row of a code.
  func row(_ code: String) -> Int { rows.firstIndex { $0.first == code } ?? 0 }

  /// The cell of a code and a column.
  subscript(code: String, column: String) -> String {
    get { rows[row(code)][self.column(column)] }
    set { rows[row(code)][self.column(column)] = newValue }
  }

  /// Takes a column out.
  mutating func remove(_ column: String) {
    let place = self.column(column)
    for index in rows.indices where rows[index].count > place { rows[index].remove(at: place) }
  }

  /// Gives a column another heading.
  mutating func rename(_ column: String, _ heading: String) {
    rows[head][self.column(column)] = heading
  }

  /// Adds a column at the end.
  mutating func add(_ heading: String, _ contents: String) {
    for index in rows.indices where index >= head {
      rows[index].append(index == head ? heading : contents)
    }
  }

  /// The sheet as text, all cells in quotation marks or only those that need them.
  func text(_ separator: String = ",", lineEnd: String = "\r\n", quotesAll: Bool = false) -> String
  {
    rows.map { row in
      row.map { cell in
        let needsQuotes = quotesAll || cell.contains { "\",;\t\n".contains($0) }
        let inner = cell.split(separator: "\"", omittingEmptySubsequences: false)
        return needsQuotes ? "\"\(inner.joined(separator: "\"\""))\"" : cell
      }.joined(separator: separator) + lineEnd
    }.joined()
  }
}
