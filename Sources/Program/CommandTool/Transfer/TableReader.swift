import PlanModel
import Values
import VietnameseText

/// Reads tables of figures, of tasks and of agencies, told apart by their columns.
enum TableReader {
  /// The columns that are known, by the names people give them, folded to letters and digits.
  private static let columns: [String: String] = [
    "code": "code", "ma": "code", "machitieu": "code", "target": "code", "chitieu": "code",
    "day": "day", "ngay": "day", "ngaysolieu": "day", "observedon": "day",
    "value": "value", "solieu": "value", "giatri": "value", "observed": "value",
    "source": "source", "nguon": "source", "nguonsolieu": "source",
    "grade": "grade", "loaisolieu": "grade",
    "breakdown": "breakdown", "phanto": "breakdown",
    "verification": "verification", "muckiemtra": "verification",
    "plan": "plan", "kehoach": "plan", "makehoach": "plan",
    "label": "label", "nhiemvu": "label", "tennhiemvu": "label", "tenngan": "label",
    "text": "text", "noidung": "text",
    "deadline": "deadline", "thoihan": "deadline", "due": "deadline", "han": "deadline",
    "deadlinewritten": "deadline", "thoihannguyenvan": "deadline",
    "section": "section", "muc": "section",
    "kind": "kind", "loai": "kind",
    "lead": "lead", "chutri": "lead", "executing": "executing", "thuchien": "executing",
    "coordinating": "coordinating", "phoihop": "coordinating", "directing": "directing",
    "chidao": "directing", "leading": "leading", "lanhdao": "leading",
    "monitoring": "monitoring", "theodoi": "monitoring",
    "addedbasis": "added_basis", "basis": "added_basis", "cancu": "added_basis",
    "cancungoaivanbangoc": "added_basis",
    "name": "name", "ten": "name", "tencoquan": "name", "coquan": "name",
    "aliases": "aliases", "tenkhac": "aliases", "place": "place", "diaphuong": "place",
    "level": "level", "cap": "level", "members": "members", "thanhvien": "members",
    "validfrom": "valid_from", "tungay": "valid_from",
    "validto": "valid_to", "denhetngay": "valid_to",
  ]

  /// Columns of dondoc's own tables that say nothing in an import.
  private static let passedOver: Set<String> = [
    "id", "ordinal", "thutu", "startsseries", "stt", "tt", "asof", "version", "demo", "starts",
    "isstrict", "recurrence", "isdaygiven", "condition", "anchor", "deadlinebasis", "waitson",
  ]

  /// The rows of a table.
  static func rows(of text: String) throws(UnreadableField) -> [ImportRow] {
    let (rows, openLine) = CSVReader.read(text)
    guard let head = rows.first else {
      throw UnreadableField(Words("tệp trống", "the file is empty"))
    }
    let names = try names(of: head.cells)
    let kind = try kind(of: names.compactMap(\.self))
    var result = rows.dropFirst().map { row in
      guard row.cells.count <= names.count || row.cells[names.count...].allSatisfy(\.isEmpty) else {
        return ImportRow(
          line: row.line,
          .unreadable(
            Words(
              "dòng có \(row.cells.count) ô, bảng có \(names.count) cột; ô có dấu ngăn cách phải nằm trong ngoặc kép",
              "the line has \(row.cells.count) cells for \(names.count) columns; quote cells that hold the separator"
            )))
      }
      let fields = zip(names, row.cells).compactMap { name, cell in
        name.map { TypedField($0, cell) }
      }
      return ImportRow(line: row.line, .cells(kind, fields))
    }
    if let openLine {
      result.append(
        ImportRow(
          line: openLine,
          .unreadable(
            Words(
              "ngoặc kép mở ở dòng này không đóng", "a quotation mark opened here is never closed"))
        ))
    }
    guard !result.isEmpty else {
      throw UnreadableField(
        Words("bảng chỉ có dòng tên cột", "the table has only the names of its columns"))
    }
    return result
  }

  private static func names(of cells: [String]) throws(UnreadableField) -> [String?] {
    var names: [String?] = []
    for cell in cells {
      let key = fold(canonical(cell)).filter { $0.isLetter || $0.isNumber }
      if key.isEmpty || passedOver.contains(key) {
        names.append(nil)
        continue
      }
      let shown = TextWidth.cut(TextWidth.cleaned(cell), to: 40)
      guard let name = columns[key] else {
        throw UnreadableField(
          Words(
            "không có cột «\(shown)»; số liệu: code, day, value, source, grade, breakdown; nhiệm vụ: plan, label, text, deadline, section, lead, executing, coordinating; cơ quan: plan, name, kind, aliases",
            "there is no column \"\(shown)\"; figures: code, day, value, source, grade, breakdown; tasks: plan, label, text, deadline, section, lead, executing, coordinating; agencies: plan, name, kind, aliases"
          ))
      }
      if name == "deadline", names.contains(name) {
        // dondoc's own table has the words before the day.
        names.append(nil)
        continue
      }
      guard !names.contains(name) else {
        throw UnreadableField(
          Words("có hai cột «\(shown)»", "there are two columns \"\(shown)\""))
      }
      names.append(name)
    }
    return names
  }

  /// What the rows are, told from the columns.
  private static func kind(of names: [String]) throws(UnreadableField) -> RecordKind {
    if names.contains("value"), names.contains("day") {
      guard names.contains("code") else { throw missing("code") }
      return .observation
    }
    if names.contains("value") { throw missing("day") }
    if names.contains("day") { throw missing("value") }
    if names.contains("label") {
      guard names.contains("plan") else { throw missing("plan") }
      return .task
    }
    if names.contains("name") {
      guard names.contains("plan") || names.contains("place") else { throw missing("plan") }
      return .agency
    }
    throw UnreadableField(
      Words(
        "không rõ bảng này là gì; cần các cột code, day, value (số liệu), plan, label (nhiệm vụ) hoặc plan, name (cơ quan)",
        "it is not clear what this table is; it needs columns code, day, value, or plan, label, or plan, name"
      ))
  }

  private static func missing(_ column: String) -> UnreadableField {
    UnreadableField(
      Words("thiếu cột «\(column)»", "the column \"\(column)\" is missing"))
  }
}
