import Cells
import Values

/// What a check says.
extension ThemeWords {
  static func faint(_ reading: ContrastReading) -> Words {
    let role = reading.role.rawValue
    let row = reading.emphasis == .none ? "" : " (\(reading.emphasis.rawValue))"
    let depth = reading.depth
    return Words(
      "\(role)\(row), \(colours(depth).vi): tương phản \(reading.ratio.cut(.vi)), "
        + "cần ít nhất \(reading.limit.cut(.vi))",
      "\(role)\(row), \(colours(depth).en): contrast \(reading.ratio.cut(.en)), "
        + "at least \(reading.limit.cut(.en)) is needed")
  }

  static func alike(_ pair: StatusDistance) -> Words {
    let eyes = pair.vision.map { " (\($0.rawValue))" } ?? ""
    let (one, two) = (pair.first.rawValue, pair.second.rawValue)
    return Words(
      "\(one) và \(two) khó phân biệt, \(colours(pair.depth).vi)\(eyes)",
      "\(one) and \(two) look alike, \(colours(pair.depth).en)\(eyes)")
  }

  static func hiddenRow(_ emphasis: Emphasis) -> Words {
    Words(
      "\(emphasis.rawValue): dòng đang chọn không khác các dòng còn lại",
      "\(emphasis.rawValue): the chosen row looks like all others")
  }

  static func missing(_ keys: [String], base: String?) -> Words {
    let list = keys.joined(separator: ", ")
    return Words(
      base.map { "lấy từ “\($0)”: \(list)" } ?? "không có, dùng như text: \(list)",
      base.map { "taken from “\($0)”: \(list)" } ?? "missing, drawn like text: \(list)")
  }

  static func unmeasured(_ count: Int, of all: Int) -> Words {
    Words(
      "\(count)/\(all) độ tương phản không đo được: màu do chính terminal quy định",
      "\(count) of \(all) contrasts can not be measured: the colours are the terminal's own")
  }

  static let allColours = Words("đủ màu", "all")

  static let tableHead = [
    Words("vai trò", "role"), Words("số màu", "colours"), Words("thường", "usual"),
    Words("chọn", "chosen"), Words("chọn mờ", "idle"), Words("cần", "needed"),
  ]

  private static func colours(_ depth: ColourDepth) -> Words {
    depth == .full ? Words("đủ màu", "all colours") : Words("256 màu", "256 colours")
  }
}
