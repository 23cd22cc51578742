import Values
import VietnameseText

/// The fields of items that people fill in, beside those the store keeps.
///
/// Two names stand for several fields at once: the goal of a target for its comparator, values,
/// unit and words, and the deadline of a task for its words and days. One stands for records beside
/// the item: the items an act of following concerns.
public enum ItemFields {
  /// The goal of a target, as «tối thiểu 14».
  public static let goal = "goal"
  /// The deadline of a task, as «trong quý III/2024».
  public static let deadline = "deadline"
  /// The codes of the items an act of following concerns, between `;`.
  public static let items = "items"

  /// The fields a person may set of an item, in the order they are shown.
  public static func editable(of kind: RecordKind) -> [String] {
    switch kind {
    case .plan, .agency: kind.fieldNames.filter { $0 != "code" }
    case .section: ["number", "title"]
    case .target:
      [
        "label", goal, "unit", "year", "section", "sector", "groups", "baseline", "baseline_on",
        "is_context", "is_upper_limit", "tolerance", "indicator", "parent", "sum_group",
        "share_of", "void_reason", "added_basis", "ordinal",
      ]
    case .task:
      [
        "label", "text", deadline, "section", "kind", "waits_on", "anchor", "added_basis",
        "deadline_basis", "ordinal",
      ]
    case .followUp:
      RecordKind.followUp.fieldNames.filter { !["code", "agency"].contains($0) } + [items]
    default: []
    }
  }

  /// The field of an item that a person names: by the name the store or JSON has for it, or by
  /// the words in either language, with or without marks.
  public static func named(_ typed: String, of kind: RecordKind) -> String? {
    let exact = typed.lowercased()
    // Marks tell "mức" from "mục"; without them the first field that fits is meant.
    let precise = editable(of: kind).first { names(of: $0, in: kind).contains(exact) }
    return precise
      ?? editable(of: kind).first { field in
        names(of: field, in: kind).map(key).contains(key(typed))
      }
  }

  private static func names(of field: String, in kind: RecordKind) -> [String] {
    let words = FieldWords.name(of: field, in: kind)
    let bare = words.vi.split(separator: "(").first.map(String.init) ?? words.vi
    let short = field.hasPrefix("is_") ? [String(field.dropFirst(3))] : []
    return ([field, words.vi, words.en, bare] + short + (ItemFieldNames.others[field] ?? []))
  }

  private static func key(_ text: String) -> String {
    fold(text).filter { $0.isLetter || $0.isNumber }
  }
}
