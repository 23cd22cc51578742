import PlanModel
import Values
import VietnameseText

/// Reads tables, told apart by their columns: those dondoc wrote, and those of people.
enum TableReader {
  /// What a table holds.
  struct Table {
    /// A row for each line under the names of the columns.
    let rows: [ImportRow]
    /// Whether a line says that its figures are made up.
    let isDemo: Bool
  }

  /// The rows of a table.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - file: The name of the file, where several are read.
  /// - Returns: A row for each line, and whether the figures are made up.
  /// - Throws: `UnreadableField` when the table as a whole can not be read.
  static func table(
    of text: String, file: String? = nil
  ) throws(UnreadableField) -> Table {
    let (lines, openLine) = CSVReader.read(text)
    guard let head = lines.first else {
      throw UnreadableField(Words("tệp trống", "the file is empty"))
    }
    let (names, content) = try columns(of: head.cells)
    var rows = lines.dropFirst().map { line in
      ImportRow(file: file, line: line.line, read(line, names, content))
    }
    if let openLine {
      let words = Words(
        "ngoặc kép mở ở dòng này không đóng", "a quotation mark opened here is never closed")
      rows.append(ImportRow(file: file, line: openLine, .unreadable(words)))
    }
    let demo = head.cells.firstIndex { $0.lowercased() == TableColumn.demo }
    let isDemo = demo.map { place in
      lines.dropFirst().contains { $0.cells.count > place && fold($0.cells[place]) == "true" }
    }
    return Table(rows: rows, isDemo: isDemo ?? false)
  }

  private static func read(
    _ line: CSVReader.Row, _ names: [String?], _ content: ([TypedField]) -> ImportRow.Content
  ) -> ImportRow.Content {
    guard line.cells.count <= names.count || line.cells[names.count...].allSatisfy(\.isEmpty)
    else {
      return .unreadable(
        Words(
          "dòng có \(line.cells.count) ô, bảng có \(names.count) cột; ô có dấu ngăn cách phải nằm trong ngoặc kép",
          "the line has \(String(counting: line.cells.count, "cell")) for \(String(counting: names.count, "column")); quote cells that hold the separator"
        ))
    }
    return content(
      zip(names, line.cells).compactMap { name, cell in name.map { TypedField($0, cell) } })
  }

  /// What the columns mean: the cell each fills in, `nil` for one that says nothing, and what a
  /// line of such cells is.
  private static func columns(
    of cells: [String]
  ) throws(UnreadableField) -> ([String?], ([TypedField]) -> ImportRow.Content) {
    if let kind = exportedKind(of: cells) {
      return (cells.map { $0.lowercased() }, { .table(kind, $0) })
    }
    let kind = try kind(of: cells)
    let isOwn = isOwnList(cells)
    return (
      try names(of: cells, in: kind), { .cells(kind, isOwn ? $0.map(withComma) : $0) }
    )
  }

  /// Whether a table is what `list … --csv` wrote.
  private static func isOwnList(_ cells: [String]) -> Bool {
    cells.contains { TableColumns.key($0) == "asof" }
  }

  /// A number of dondoc's own list as people write it, for its point would part thousands.
  private static func withComma(_ field: TypedField) -> TypedField {
    guard ["value", "upper", "baseline"].contains(field.name) else { return field }
    return TypedField(field.name, String(field.text.map { $0 == "." ? "," : $0 }))
  }

  /// The kind of the records of a table that `export` wrote, told by having all of its columns.
  private static func exportedKind(of cells: [String]) -> RecordKind? {
    let names = Set(cells.map { $0.lowercased() }.filter { !$0.isEmpty })
    guard names.contains(TableColumn.id) else { return nil }
    let fields = names.subtracting([TableColumn.id, TableColumn.demo])
    return RecordKind.allCases.first { Set($0.fieldNames) == fields }
  }

  private static func names(
    of cells: [String], in kind: RecordKind
  ) throws(UnreadableField) -> [String?] {
    let isOwnList = isOwnList(cells)
    var names: [String?] = []
    for cell in cells {
      let name = isOwnList ? ownCell(cell, in: kind) : TableColumns.cell(cell, in: kind)
      guard let name, name != "ordinal" else {
        guard TableColumns.isPassedOver(cell, in: kind) else { throw unknown(cell) }
        names.append(nil)
        continue
      }
      if names.contains(name), name == ItemFields.deadline {
        // dondoc's own table has the words before the day.
        names.append(nil)
        continue
      }
      guard !names.contains(name) else {
        let shown = shown(cell)
        throw UnreadableField(Words("có hai cột «\(shown)»", "there are two columns \"\(shown)\""))
      }
      names.append(name)
    }
    return names
  }

  /// What a column of dondoc's own lists means: nothing where it is reckoned for the day, as when
  /// an agency ended or which plan came after another; a day of a deadline beside its words.
  private static func ownCell(_ cell: String, in kind: RecordKind) -> String? {
    let key = TableColumns.key(cell)
    if ["validto", "successor", "inforce"].contains(key) { return nil }
    if kind == .task, ["starts", "due", "recurrence"].contains(key) { return key }
    return TableColumns.cell(cell, in: kind)
  }

  /// What the rows are, told from the columns.
  private static func kind(of cells: [String]) throws(UnreadableField) -> RecordKind {
    func names(_ kind: RecordKind) -> Set<String> {
      Set(cells.compactMap { TableColumns.cell($0, in: kind) })
    }
    let fitting = TableColumns.needed.first { kind, columns in
      columns.allSatisfy { !names(kind).isDisjoint(with: $0) }
    }
    if let fitting { return fitting.kind }
    let stranger = cells.first { cell in
      !TableColumns.needed.contains {
        TableColumns.cell(cell, in: $0.kind) != nil
          || TableColumns.isPassedOver(cell, in: $0.kind)
      }
    }
    if let stranger { throw unknown(stranger) }
    let figures = names(.observation)
    if !figures.isDisjoint(with: ["day", "value"]) {
      throw missing(["code", "day", "value"].first { !figures.contains($0) } ?? "code")
    }
    if names(.task).contains("label") || names(.agency).contains("name") { throw missing("plan") }
    throw UnreadableField(
      Words(
        "không rõ bảng này là gì; \(sorts.vi)", "it is not clear what this table is; \(sorts.en)"))
  }

  private static let sorts = Words(
    "số liệu cần cột code, day, value; chỉ tiêu: plan, label, goal; nhiệm vụ: plan, label; cơ quan: plan, name; thành viên: group, member; mục: plan, title; kế hoạch: title; xem «dondoc import --help»",
    "figures need columns code, day, value; targets plan, label, goal; tasks plan, label; agencies plan, name; members group, member; sections plan, title; plans title; see `dondoc import --help`"
  )

  private static func shown(_ cell: String) -> String {
    TextWidth.cut(TextWidth.cleaned(cell), to: 40)
  }

  private static func unknown(_ cell: String) -> UnreadableField {
    UnreadableField(
      Words(
        "không có cột «\(shown(cell))»; \(sorts.vi)",
        "there is no column \"\(shown(cell))\"; \(sorts.en)"))
  }

  private static func missing(_ column: String) -> UnreadableField {
    UnreadableField(
      Words("thiếu cột «\(column)»", "the column \"\(column)\" is missing"))
  }
}
