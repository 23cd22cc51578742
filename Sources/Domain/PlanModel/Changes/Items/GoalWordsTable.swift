import VietnameseText

/// The words by which documents compare, folded.
enum GoalWords {
  /// A text as the tables have it: folded, words and signs one space apart, signs in ASCII.
  static func key(_ text: String) -> String {
    var spaced = ""
    var last: Character = " "
    for character in fold(text) {
      let isPair = character == "=" && "<>".contains(last)
      let isSign = "<>=~≥≤≈".contains(character)
      if isPair || !isSign && !"<>=~".contains(last) {
        spaced.append(character)
      } else {
        spaced += " \(signsInASCII[character] ?? String(character))"
      }
      last = character
    }
    return spaced.split(separator: " ").joined(separator: " ")
  }

  private static let signsInASCII: [Character: String] = ["≥": ">= ", "≤": "<= ", "≈": "~ "]

  /// Goals without a figure, each as a whole.
  static let whole: [String: Comparator] = [
    "co": .yes, "co hay khong": .yes, "hoan thanh": .yes, "thanh lap": .yes, "yes": .yes,
    "sap nhap": .yes, "ban hanh": .yes,
    "tat ca": .all, "toan bo": .all, "all": .all,
    "tang": .rise, "rise": .rise,
    "nhom dan dau": .leading, "thuoc nhom dan dau": .leading, "leading": .leading,
    "dinh tinh": .qualitative, "qualitative": .qualitative,
    "moi nam": .perYear, "hang nam": .perYear, "each year": .perYear,
  ]

  /// Words with which a goal without a figure begins.
  static let beginnings: [(String, Comparator)] = [
    ("tat ca", .all), ("toan bo", .all), ("tang", .rise), ("nhom dan dau", .leading),
    ("thanh lap", .yes), ("sap nhap", .yes), ("hang nam", .perYear), ("moi nam", .perYear),
    ("co", .yes),
  ]

  /// The names of a place in an order.
  static let ranks = [
    "thu hang", "xep hang", "xep thu", "dung thu", "hang", "rank", "vi tri thu", "vi tri",
  ]

  /// Words before a comparator or a number that say nothing of it.
  static let leads: Set<String> = [
    "dat", "co", "len", "ty", "le", "ti", "chiem", "la", "phan", "dau", "bang", "dam", "bao",
    "duoc", "muc", ":",
  ]

  /// Words and signs right before a number.
  static let signs: [String: Comparator] = [
    "toi thieu": .atLeast, "it nhat": .atLeast, "khong duoi": .atLeast, ">=": .atLeast,
    "khong thap hon": .atLeast, "khong it hon": .atLeast, "at least": .atLeast,
    "tren": .moreThan, "hon": .moreThan, "vuot": .moreThan, "cao hon": .moreThan,
    "lon hon": .moreThan, "nhieu hon": .moreThan, ">": .moreThan, "more than": .moreThan,
    "toi da": .atMost, "khong qua": .atMost, "khong vuot qua": .atMost, "<=": .atMost,
    "khong tren": .atMost, "khong vuot": .atMost, "at most": .atMost, "khong cao hon": .atMost,
    "duoi": .lessThan, "thap hon": .lessThan, "it hon": .lessThan, "nho hon": .lessThan,
    "<": .lessThan, "less than": .lessThan, "giam con duoi": .lessThan,
    "con duoi": .lessThan, "xuong duoi": .lessThan,
    "khoang": .approx, "xap xi": .approx, "~": .approx, "about": .approx,
    "=": .equal, "moi nam": .perYear, "hang nam": .perYear, "each year": .perYear,
    "moi nam co": .perYear, "hang nam co": .perYear, "moi nam it nhat": .perYear,
    "moi nam co it nhat": .perYear,
  ]

  /// Words behind a number.
  static let tails: [String: Comparator] = [
    "tro len": .atLeast, "or more": .atLeast, "tro xuong": .atMost, "or less": .atMost,
  ]
}
