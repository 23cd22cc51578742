import PlanModel
import Values

/// A plan as its data files state it, before its records have identities.
struct PlanDraft: Sendable {
  /// The code, as `BG`, which begins the codes of all its items.
  let code: String
  /// A name short enough for a list.
  let title: String
  /// The place whose plan it is, which is also that of its agencies.
  let place: String
  /// The level of government, which is also that of its agencies.
  let level: Level
  /// The form of paper.
  let letterhead: Letterhead
  /// The number printed on the document.
  var number: String?
  /// The body that issued it.
  var issuer: String?
  /// The day printed on the document, in ISO 8601.
  var issued: String?
  /// Who signed it.
  var signer: String?
  /// The documents it carries out, from the highest down.
  var parents: [String] = []
  /// To whom it was sent.
  var recipients: [String] = []
  /// Why it must be confirmed that it is still in force.
  var doubt: String?
  /// The sections, in the order of the document.
  var sections: [SectionDraft] = []
  /// The agencies and groups, in the order of their codes.
  var agencies: [AgencyDraft] = []
  /// The targets, in the order of their codes.
  var targets: [TargetDraft] = []
  /// The items of work, in the order of the document.
  var work: [WorkDraft] = []
}

/// A section of a plan.
struct SectionDraft: Sendable {
  /// What the items of the plan call it; differs from the number only where that is printed twice.
  let key: String
  /// The number printed, with those of the headings above it.
  let number: String
  /// Its heading, or whom it is about where only a number is printed.
  let title: String

  init(_ number: String, _ title: String, key: String? = nil) {
    self.key = key ?? number
    self.number = number
    self.title = title
  }
}

/// An agency or a group that has a role in a plan.
struct AgencyDraft: Sendable {
  /// The code without that of the plan, as `C4`.
  let code: String
  /// Its name in full.
  let name: String
  /// What sort of body it is.
  let kind: AgencyKind
  /// Other names people type.
  let aliases: [String]
  /// Its level; `nil` for that of the plan.
  let level: Level?

  init(
    _ code: String, _ name: String, _ kind: AgencyKind, _ aliases: [String] = [],
    level: Level? = nil
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.level = level
  }
}
