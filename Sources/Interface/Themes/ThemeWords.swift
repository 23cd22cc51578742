import Values

/// Everything that is said about theme files.
enum ThemeWords {
  static func noEquals(_ text: String) -> Words {
    Words(
      "không hiểu “\(text.quotable)”: mỗi dòng là “tên = giá trị” hoặc “[phần]”",
      "“\(text.quotable)” makes no sense: a line is “key = value” or “[section]”")
  }

  static func unknownSection(_ name: String, known: [String]) -> Words {
    Words(
      "không có phần [\(name.quotable)]; chỉ có \(list(known))",
      "there is no section [\(name.quotable)]; there are \(list(known))")
  }

  static func outsideSection(_ key: String) -> Words {
    Words(
      "“\(key.quotable)” đứng trước mọi phần; cần một dòng như [roles] ở trên",
      "“\(key.quotable)” stands before any section; put a line such as [roles] above it")
  }

  static func duplicate(_ key: String, first: Int) -> Words {
    Words(
      "“\(key.quotable)” đã có ở dòng \(first)", "“\(key.quotable)” was given on line \(first)")
  }

  static func emptyValue(_ key: String) -> Words {
    Words("“\(key.quotable)” chưa có giá trị", "“\(key.quotable)” has no value")
  }

  static func controlCharacters(_ key: String) -> Words {
    Words(
      "giá trị của “\(key.quotable)” có ký tự điều khiển",
      "the value of “\(key.quotable)” holds control characters")
  }

  static func unknownKey(_ key: String, known: [String]) -> Words {
    Words(
      "không có mục “\(key.quotable)” trong phần này; chỉ có \(list(known))",
      "there is no key “\(key.quotable)” in this section; there are \(list(known))")
  }

  static func unknownRole(_ key: String, nearest: String?) -> Words {
    let vi = nearest.map { "; có phải là “\($0)”?" } ?? ""
    let en = nearest.map { "; is it “\($0)”?" } ?? ""
    return Words(
      "không có vai trò “\(key.quotable)”\(vi)", "there is no role “\(key.quotable)”\(en)")
  }

  static func notOneOf(_ value: String, _ known: [String]) -> Words {
    Words(
      "“\(value.quotable)” không dùng được; chọn \(list(known))",
      "“\(value.quotable)” can not be used; choose from \(list(known))")
  }

  static func badContrast(_ value: String) -> Words {
    Words(
      "độ tương phản “\(value.quotable)” phải là số từ 1 đến 21",
      "the contrast “\(value.quotable)” must be a number from 1 to 21")
  }

  static func badPaletteName(_ name: String) -> Words {
    Words(
      "tên màu “\(name.quotable)” không được trống, có dấu cách, $ hay |",
      "the colour name “\(name.quotable)” must not be empty or hold spaces, $ or |")
  }

  static func badColour(_ word: String) -> Words {
    Words(
      "không hiểu “\(word.quotable)”: màu là #rrggbb, số 0–255, tên như red hay bright-red, "
        + "default hoặc $tên; thuộc tính là bold, dim, underline, reverse, italic, plain; "
        + "sau dấu # mở chú thích phải có dấu cách",
      "“\(word.quotable)” makes no sense: a colour is #rrggbb, a number 0–255, a name like red or "
        + "bright-red, default or $name; attributes are bold, dim, underline, reverse, italic, "
        + "plain; a comment has a space after its #")
  }

  static func colourOfAnotherColumn(_ word: String, column: Int) -> Words {
    let count = column == 1 ? "256" : "16"
    return Words(
      "“\(word.quotable)” không thuộc bảng \(count) màu của cột này",
      "“\(word.quotable)” is not one of the \(count) colours of this column")
  }

  static func colourInLastColumn(_ word: String) -> Words {
    Words(
      "cột thứ tư (không màu) chỉ nhận thuộc tính, không nhận “\(word.quotable)”",
      "the fourth column (no colour) takes attributes only, not “\(word.quotable)”")
  }

  static func notUnderstood(_ word: String) -> Words {
    Words(
      "thừa “\(word.quotable)”: đã có màu chữ; màu nền viết sau “on”",
      "“\(word.quotable)” is too much: there is a foreground; a background follows “on”")
  }

  static func tooManyColumns(_ limit: Int) -> Words {
    Words("chỉ có tối đa \(limit) cột cách nhau bằng |", "there are at most \(limit) columns")
  }

  static func unknownColourName(_ name: String) -> Words {
    Words(
      "không có màu “$\(name.quotable)” trong phần [palette]",
      "there is no colour “$\(name.quotable)” in the section [palette]")
  }

  static func unknownBase(_ name: String) -> Words {
    Words(
      "không có bộ màu “\(name.quotable)” để kế thừa",
      "there is no theme “\(name.quotable)” to build on")
  }

  static func circular(_ name: String) -> Words {
    Words(
      "kế thừa vòng tròn qua “\(name.quotable)”",
      "the themes build on each other in a circle through “\(name.quotable)”")
  }

  static func brokenBase(_ failure: ThemeFailure) -> Words {
    Words(
      "bộ màu kế thừa bị lỗi: \(failure.lines(.vi).first ?? "")",
      "the theme it builds on is broken: \(failure.lines(.en).first ?? "")")
  }

  static func otherVariant(_ own: Theme.Variant, _ base: Theme.Variant) -> Words {
    Words(
      "bộ màu \(own.rawValue) không thể kế thừa bộ màu \(base.rawValue)",
      "a theme of variant \(own.rawValue) can not build on one of variant \(base.rawValue)")
  }

  static func unknownTheme(_ name: String, known: [String]) -> Words {
    Words(
      "không có bộ màu “\(name.quotable)”; có \(list(known))",
      "there is no theme “\(name.quotable)”; there are \(list(known))")
  }

  static let noFirstColour = Words(
    "cột đầu phải có một màu", "the first column must hold a colour")
  static let oneColourOnly = Words(
    "mỗi cột của [palette] chỉ có một màu", "a column of [palette] holds one colour")
  static let onWithoutColour = Words(
    "sau “on” phải có màu nền", "a background must follow “on”")
  static let twoBackgrounds = Words("có hai màu nền", "there are two backgrounds")

  private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
