import Values

/// The words that stand for what a person types, in both languages.
enum Placeholder {
  /// What help and errors write in Vietnamese for each word they write in English.
  private static let vietnamese = [
    "AGENCY": "CƠ_QUAN", "CODE": "MÃ", "DAY": "NGÀY", "DEADLINE": "THỜI_HẠN", "FIELD": "Ô",
    "FILE": "TỆP", "GOAL": "MỨC", "GROUP": "NHÓM", "LABEL": "TÊN", "NAME": "TÊN", "NEW": "MỚI",
    "NEW_DUE": "HẠN_MỚI", "NUMBER": "SỐ", "OCCASION": "DỊP", "OLD": "CŨ", "PERIOD": "KỲ",
    "PLACE": "ĐỊA_PHƯƠNG",
    "PLAN": "KẾ_HOẠCH", "RATING": "MỨC", "ROLE": "VAI_TRÒ", "STATE": "TÌNH_TRẠNG", "TEXT": "CHỮ",
    "TITLE": "TIÊU_ĐỀ", "VALUE": "GIÁ_TRỊ",
  ]

  /// Placeholders in both languages.
  ///
  /// - Parameter english: One or more of them as English help writes them, as `CODE… STATE`; what
  ///   is not in capitals is the same in both.
  /// - Returns: The placeholders.
  static func words(_ english: String) -> Words {
    var text = ""
    var word = ""
    for character in english + " " {
      if character == "_" || character.isUppercase {
        word.append(character)
        continue
      }
      text += vietnamese[word] ?? word
      text.append(character)
      word = ""
    }
    return Words(String(text.dropLast()), english)
  }
}
