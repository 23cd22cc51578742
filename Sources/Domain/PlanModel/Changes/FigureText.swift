public import Values
import VietnameseText

/// Reads what people type for a figure.
public enum FigureText {
  /// Reads a number, a share with its percent sign, or yes or no.
  ///
  /// - Parameter text: As `11,2`, `90.000`, `12 %`, "một vạn", "có", "đạt", "chưa".
  /// - Returns: The value, 1 for yes and 0 for no, and how it was written; `nil` for any other text.
  public static func read(_ text: String) -> (value: Decimal, form: Measurement.Form)? {
    switch fold(text.trimmingSpaces) {
    case "co", "dat", "da dat", "yes", "y": return (Decimal(1), .answer)
    case "chua", "chua dat", "khong", "khong dat", "no", "n": return (Decimal(0), .answer)
    default: break
    }
    guard let value = VietnameseNumber.read(anyForm: text) else { return nil }
    return (value, text.contains("%") ? .share : .number)
  }
}
