import Values
import VietnameseText

/// Cells as people read them.
enum CellText {
  /// The dots that leave room for a few words.
  static let dots = "………"

  /// The text of a cell.
  static func written(_ cell: ReportTable.Cell, _ language: Language) -> String {
    switch cell {
    case .text(let text): text
    case .whole(let number): VietnameseNumber.written(Decimal(number), language)
    case .day(let day): VietnameseDate.day(day).written(language)
    case .share(let part, let whole): ShareText.written(part, of: whole, language)
    case .toFill(let known): known.map { "\($0); \(dots)" } ?? dots
    case .nothing: "–"
    }
  }
}
