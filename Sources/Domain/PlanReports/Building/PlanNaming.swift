import PlanModel
import Values
import VietnameseText

/// How papers about a plan name it and those who issue it.
///
/// Only what the record of the plan says is used; what it does not say stays as dots to be filled.
struct PlanNaming {
  let plan: Plan
  let source: ReportSource

  /// The dots for a word that is not known.
  static let dots = "………"

  /// The document with its number, day and issuer: "Kế hoạch số 140-KH/TU ngày 17/4/2024 của …".
  var document: String {
    let number = plan.number.map(TextWidth.cleaned) ?? Self.dots
    let day = plan.issued.map(source.written) ?? Self.dots
    let kind = Self.kind(ofNumber: plan.number)
    return source.say(
      "\(kind.vi) số \(number) ngày \(day) của \(issuer)",
      "\(kind.en) No. \(number) of \(day) of \(issuer)")
  }

  /// The document with what it is about.
  var documentAndTitle: String { "\(document) (\(Self.spelledOut(TextWidth.cleaned(plan.title))))" }

  /// The body that issued it.
  var issuer: String {
    plan.issuer.map { Self.fullName(TextWidth.cleaned($0)) } ?? Self.dots
  }

  /// The body that issues papers about the plan: the one that took over from its issuer, as far as
  /// that is known, else the issuer.
  var issuingBody: String {
    guard let heir = source.issuingNow[plan.code] else { return issuer }
    let name = Self.fullName(TextWidth.cleaned(heir.name))
    guard let place = issuingPlace, !name.hasSuffix(place) else { return name }
    return "\(name) \(place)"
  }

  /// The place where papers about the plan are issued; `nil` where it is not known.
  var issuingPlace: String? {
    (source.issuingNow[plan.code]?.place ?? plan.place).map(TextWidth.cleaned)
  }

  /// What kind of paper the letters in a number stand for.
  private static func kind(ofNumber number: String?) -> Words {
    let letters = number?.drop { $0.isNumber || $0 == "/" || $0 == "-" }.prefix { $0.isLetter }
    return kinds.first { $0.letters == letters ?? "" }?.words ?? Words("Kế hoạch", "Plan")
  }

  private static let kinds: [(letters: String, words: Words)] = [
    ("KH", Words("Kế hoạch", "Plan")), ("CTr", Words("Chương trình", "Programme")),
    ("NQ", Words("Nghị quyết", "Resolution")), ("KL", Words("Kết luận", "Conclusion")),
    ("QĐ", Words("Quyết định", "Decision")), ("ĐA", Words("Đề án", "Project")),
  ]

  /// A title with the kinds of papers in full, which lists shorten: "Kế hoạch thực hiện Nghị quyết
  /// 45-NQ/TW".
  static func spelledOut(_ title: String) -> String {
    title.split(separator: " ", omittingEmptySubsequences: false).map { word in
      kinds.first { $0.letters == word }?.words.vi ?? String(word)
    }.joined(separator: " ")
  }

  /// A name with its first letters in full: "Ủy ban nhân dân tỉnh Đắk Lắk".
  static func fullName(_ name: String) -> String {
    name.hasPrefix("UBND ") ? peoplesCommittee.vi + name.dropFirst(4) : name
  }

  static let peoplesCommittee = Words("Ủy ban nhân dân", "People's Committee")
  static let standingBoard = Words("Ban Thường vụ", "Standing Board")
}
