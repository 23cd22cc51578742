import Values
import VietnameseText

extension FieldText {
  /// The figure a text gives for a target; for one that is met or not, `có` and `chưa` as well.
  static func figure(_ text: String, of target: Target) throws(UnreadableField) -> Decimal {
    if target.comparator == .yes {
      switch fold(text) {
      case "co", "yes": return Decimal(1)
      case "chua", "khong", "no": return Decimal(0)
      default: break
      }
    }
    // Spreadsheets write the sign with the number where the unit is that.
    let isPercent = text.hasSuffix("%") && target.unit?.hasPrefix("%") ?? false
    return try number(isPercent ? String(text.dropLast()).trimmed : text)
  }
}
