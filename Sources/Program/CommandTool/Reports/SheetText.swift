public import PlanModel
public import Values
import VietnameseText

/// Prints what a returned sheet says that is new.
public enum SheetText {
  /// The whole sheet: whose it is, its items and their counts.
  public static func written(_ review: SheetReview, _ language: Language) -> String {
    let agency = review.agency.map { " · \($0.name) (\($0.code))" } ?? ""
    return line("\(review.sheet.name)\(agency)")
      + review.items.map { item($0, of: review, language) }.joined()
      + line("  \(counts(review)[language])")
  }

  /// One item with everything it says.
  public static func item(
    _ item: SheetItem, of review: SheetReview, _ language: Language
  ) -> String {
    let mark = marks(item.standing).map { "\($0[language]): " } ?? ""
    let place = Words("dòng \(item.line)", "line \(item.line)")[language]
    let head = [item.code, item.label].filter { !$0.isEmpty }.joined(separator: "  ")
    return line("  \(mark)\(head) (\(place))")
      + item.differences.map { line("      \(difference($0, language))") }.joined()
      + review.remarks(of: item).map { line("      ! \($0[language])") }.joined()
  }

  private static func difference(_ difference: SheetDifference, _ language: Language) -> String {
    let old = difference.old?[language] ?? Words("(chưa có)", "(nothing)")[language]
    return "\(difference.name[language]): \(old) → \(difference.new[language])"
  }

  private static func marks(_ standing: SheetItem.Standing) -> Words? {
    switch standing {
    case .changed: nil
    case .conflict: Words("XUNG ĐỘT", "CONFLICT")
    case .refused: Words("KHÔNG NHẬN", "REFUSED")
    }
  }

  /// How many rows say what.
  private static func counts(_ review: SheetReview) -> Words {
    let (changed, clashing, refused) = (
      review.count(.changed), review.count(.conflict), review.count(.refused)
    )
    return Words(
      "\(changed) nội dung mới, \(clashing) xung đột, \(refused) dòng không nhận, \(review.unchanged) dòng không có gì mới",
      "\(changed) new, \(clashing) in conflict, \(refused) refused, \(review.unchanged) with nothing new"
    )
  }

  private static func line(_ text: String) -> String { TextWidth.cleaned(text) + "\n" }
}
