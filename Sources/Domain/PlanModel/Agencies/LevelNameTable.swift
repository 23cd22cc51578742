extension Level {
  /// The level that the name of a body tells, as "UBND xã A" or "Sở Nội vụ".
  ///
  /// It is `nil` where the name tells none, as that of an association or a school.
  ///
  /// - Parameter name: The name as officials write it, with its marks: "quận" is no "quân".
  init?(ofBodyNamed name: String) {
    let written = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let words = written.map { $0.lowercased() }
    let place = Self.bodies.first { words.starts(with: $0) }.map { Array(words[$0.count...]) }
    let told = Self.starts.first { (place ?? words).starts(with: $0.words) }
    let isCommonWord = place == nil && Self.commonWords.contains { written.starts(withWord: $0) }
    if let level = told?.level, !isCommonWord {
      self = level
    } else if words.contains("tỉnh") {
      self = .province
    } else {
      return nil
    }
  }

  /// The bodies that stand before the name of a place.
  private static let bodies = [
    "ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "đảng ủy", "đảng uỷ",
    "đảng bộ", "ban chấp hành đảng bộ", "ủy ban mặt trận tổ quốc việt nam", "ubmttq", "mttq",
    "văn phòng ubnd", "văn phòng hđnd và ubnd", "phòng nội vụ", "ban chỉ huy quân sự", "công an",
  ].map(words)

  /// What the name of a place, or of a body of one level only, begins with; a longer beginning
  /// stands before the shorter one, and tells none where bodies of several levels share it.
  private static let starts: [(words: [String], level: Level?)] = [
    ("xã", .commune), ("phường", .commune), ("đặc khu", .commune), ("thị trấn", .commune),
    ("thị xã", .district), ("thị ủy", .district), ("thị uỷ", .district), ("huyện", .district),
    ("quận", .district), ("thành phố thuộc tỉnh", .district), ("tỉnh", .province),
    ("sở giao dịch", nil), ("sở", .province), ("bộ chỉ huy", .province), ("bộ tư lệnh", nil),
    ("bộ đội", nil), ("bộ môn", nil), ("bộ phận", nil), ("bộ", .central), ("chính phủ", .central),
  ].map { start, level in (words(start), level) }

  /// Words that begin as a level does; "xã Hội Hoan", of which the place has a capital, is a commune.
  private static let commonWords = ["xã hội", "sở hữu"].map(words)

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}

extension [String] {
  /// Whether these words begin with a word of several syllables, a capital only at its start.
  fileprivate func starts(withWord syllables: [String]) -> Bool {
    guard let first else { return false }
    return ([first.lowercased()] + dropFirst()).starts(with: syllables)
  }
}
