import PlanModel
import Values

/// The words of the list of parts.
enum TickStrings {
  static let received = Words("ngày nhận", "received")
  static let today = Words("hôm nay", "today")
  static let saving = Words("đang ghi", "saving")
  static let onlyMissing = Words("chưa nộp", "missing")
  static let find = Words("Tìm: ", "Find: ")
  static let findOffer = Words("gõ tên đơn vị", "type a name")
  static let whole = PartWords.commonPart
  static let nothing = Words("không có đơn vị nào phù hợp", "nothing fits")
  static let nothingUnknown = Words(
    "không còn đơn vị nào chưa có thông tin", "nothing is without information")
  static let dayTitle = Words("NGÀY NHẬN", "DAY RECEIVED")
  static let dayLabel = Words("Ngày nhận kết quả", "Day received")
  static let dayKeys = Words(
    "Enter: dùng ngày này cho các kết quả sắp ghi · Esc bỏ",
    "Enter: take this day for what is ticked next · Esc leave")
  static let no = Words("không, quay lại", "no, go back")

  /// How many units have handed in; where no unit owes a part, of how many periods it is handed in.
  static func sent(_ list: TickList) -> Words {
    let (sent, all) = list.count
    let sort =
      !list.hasUnits
      ? Words("kỳ", "periods")
      : list.hasPeriods ? Words("phần việc", "parts") : Words("đơn vị", "units")
    return Words("đã nộp \(sent)/\(all) \(sort.vi)", "handed in \(sent)/\(all) \(sort.en)")
  }

  /// Whether the part no unit owes alone is handed in.
  static func common(isSent: Bool) -> Words {
    let said = isSent ? Words("đã nộp", "handed in") : Words("chưa nộp", "missing")
    return Words("\(whole.vi): \(said.vi)", "\(whole.en): \(said.en)")
  }

  static func untold(_ count: Int) -> Words {
    let words = WorkState.unknown.words
    return Words("\(words.vi) \(count)", "\(words.en) \(count)")
  }

  /// So many units, and the part none of them owes alone: "5 đơn vị và phần chung"; `nil` for rows
  /// that are no parts.
  static func parts(_ items: [Marks.Item]) -> Words? {
    let units = Set(items.filter { $0.sort == .unit }.map { ItemCode($0.code).member }).count
    let common = items.count { $0.sort == .commonPart }
    let counts = [
      units > 0 ? Words("\(units) đơn vị", String(counting: units, "unit")) : nil,
      common == 1 ? whole : nil,
      common > 1 ? Words("\(common) phần chung", "\(common) common parts") : nil,
    ].compactMap(\.self)
    return counts.isEmpty
      ? nil
      : Words(
        counts.map(\.vi).joined(separator: " và "), counts.map(\.en).joined(separator: " and "))
  }

  /// How many parts are marked, beside how many units there are.
  static func marked(_ items: [Marks.Item]) -> Words {
    guard items.contains(where: { $0.sort == .commonPart }), let parts = parts(items) else {
      return MarkStrings.marked(items.count)
    }
    return Words("đã đánh dấu \(parts.vi)", "marked \(parts.en)")
  }

  static func restTitle(_ items: [Marks.Item]) -> Words {
    let parts = parts(items) ?? Words("", "")
    return Words("GHI \(parts.vi.uppercased()) CÒN LẠI", "THE OTHER \(parts.en.uppercased())")
  }

  static func rest(_ items: [Marks.Item]) -> Words {
    let parts = parts(items) ?? Words("", "")
    return Words(
      "ghi \(parts.vi) chưa có thông tin là «chưa thực hiện»",
      "mark \(parts.en) without information as \"not started\"")
  }

  /// What the keys do, the most needed first.
  static let hints: [Words] = [
    Words("Enter đã nộp", "Enter handed in"), Words("Tab chưa nộp", "Tab missing only"),
    Words("Ctrl-T tình trạng", "Ctrl-T state"), Words("Insert đánh dấu", "Insert mark"),
    Words("Ctrl-N ngày nhận", "Ctrl-N day"),
    Words("Ctrl-D đôn đốc", "Ctrl-D urge"), Words("Ctrl-X phần còn lại", "Ctrl-X the rest"),
    Words("Ctrl-U hoàn tác", "Ctrl-U undo"),
    Words("Esc đóng", "Esc close"),
  ]
}
