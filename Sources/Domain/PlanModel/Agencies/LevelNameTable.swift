extension Level {
  /// The level that the name of a body tells, as "UBND xã A" or "Sở Nội vụ".
  ///
  /// It is `nil` where the name tells none, as that of an association or a school.
  ///
  /// - Parameter name: The name as officials write it, with its marks: "quận" is no "quân".
  init?(ofBodyNamed name: String) {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let place = Self.bodies.first { words.starts(with: $0) }.map { Array(words[$0.count...]) }
    let told = Self.starts.first { (place ?? words).starts(with: $0.words) }
    if let told {
      self = told.level
    } else if words.contains("tỉnh") {
      self = .province
    } else {
      return nil
    }
  }

  /// The bodies that stand before the name of a place.
  private static let bodies: [[String]] = [
    "ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "đảng ủy", "đảng uỷ",
    "đảng bộ", "ban chấp hành đảng bộ", "ủy ban mặt trận tổ quốc việt nam", "ubmttq", "mttq",
    "văn phòng ubnd", "văn phòng hđnd và ubnd", "phòng nội vụ",
  ].map { $0.split(separator: " ").map(String.init) }

  /// What the name of a place, or of a body of one level only, begins with.
  private static let starts: [(words: [String], level: Level)] = [
    ("xã", .commune), ("phường", .commune), ("đặc khu", .commune), ("thị trấn", .commune),
    ("thị xã", .district), ("thị ủy", .district), ("thị uỷ", .district), ("huyện", .district),
    ("quận", .district), ("thành phố thuộc tỉnh", .district), ("tỉnh", .province),
    ("sở", .province), ("bộ", .central), ("chính phủ", .central),
  ].map { words, level in (words.split(separator: " ").map(String.init), level) }
}
