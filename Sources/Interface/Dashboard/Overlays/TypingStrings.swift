import Cells
import Values
import VietnameseText

/// The words for typing Vietnamese into fields.
enum TypingStrings {
  static let off = Words("tắt", "off")
  static let outside = Words("bộ gõ của máy", "that of the terminal")
  static let plain = Words("ô này không dùng bộ gõ", "this field takes keys as they are")

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

  /// The hint under a form.
  static func hint(_ field: TextField) -> Words {
    let name = name(field) ?? off
    return Words("Alt-Z bộ gõ: \(name.vi)", "Alt-Z typing: \(name.en)")
  }

  /// What is said when the method was changed.
  static func chosen(_ method: TypingMethod?) -> Words {
    let name = method.map(name) ?? off
    return Words("bộ gõ trong ô nhập: \(name.vi)", "typing in fields: \(name.en)")
  }
}
