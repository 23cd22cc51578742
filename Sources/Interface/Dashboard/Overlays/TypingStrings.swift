import Cells
import Values
import VietnameseText

/// The words for typing Vietnamese into fields.
enum TypingStrings {
  static let off = Words("tắt", "off")
  static let outside = Words("của máy", "that of the terminal")
  static let plain = Words("ô này không dùng bộ gõ", "this field takes keys as they are")

  static let title = Words("BỘ GÕ VÀ VỊ TRÍ DẤU THANH", "TYPING AND TONE SIGNS")
  static let current = Words("đang dùng", "in use")

  /// What a field does with keys; `nil` while it takes them as they are.
  static func name(_ field: TextField) -> Words? {
    guard let typing = field.typing else { return nil }
    return field.hasSteppedAside ? outside : name(typing.method)
  }

  static func name(_ method: TypingMethod) -> Words {
    switch method {
    case .telex: Words("Telex", "Telex")
    case .simpleTelex: Words("Telex đơn giản", "simple Telex")
    case .vni: Words("VNI", "VNI")
    }
  }

  static func name(_ style: ToneStyle) -> Words {
    switch style {
    case .old: Words("kiểu cũ (hòa, khỏe, thủy)", "old way (hòa, khỏe, thủy)")
    case .new: Words("kiểu mới (hoà, khoẻ, thuỷ)", "new way (hoà, khoẻ, thuỷ)")
    }
  }

  static func name(_ option: TypingChoice.Option) -> Words {
    switch option {
    case .method(let method):
      let name = method.map(name) ?? off
      return Words("bộ gõ: \(name.vi)", "typing: \(name.en)")
    case .tone(let style):
      let name = name(style)
      return Words("dấu thanh \(name.vi)", "tone signs the \(name.en)")
    }
  }

  /// The hint under a form.
  static func hint(_ field: TextField) -> Words {
    let name = name(field) ?? off
    let isAtWork = field.typing != nil && !field.hasSteppedAside
    let back = isAtWork ? Words(" · Ctrl-R trả phím", " · Ctrl-R raw keys") : Words("", "")
    return Words("Alt-Z bộ gõ: \(name.vi)\(back.vi)", "Alt-Z typing: \(name.en)\(back.en)")
  }

  /// What the key does in a field in which words are looked for.
  static func inField(_ field: TextField) -> Words {
    let name = name(field) ?? off
    return Words("bộ gõ: \(name.vi)", "typing: \(name.en)")
  }

  /// What is said when the style was changed.
  static func chosen(_ style: ToneStyle) -> Words {
    let name = name(style)
    return Words("dấu thanh viết theo \(name.vi)", "tone signs are written the \(name.en)")
  }

  /// What is said when the method was changed.
  static func chosen(_ method: TypingMethod?) -> Words {
    let name = method.map(name) ?? off
    return Words("bộ gõ trong ô nhập: \(name.vi)", "typing in fields: \(name.en)")
  }
}
