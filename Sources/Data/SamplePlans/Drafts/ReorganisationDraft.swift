import PlanModel

/// An agency that took over from others and that no plan names.
struct HeirDraft: Sendable {
  /// The code in full, after those of the plan's own agencies.
  let code: String
  /// Its name in full, with its place where that is not the plan's.
  let name: String
  /// What sort of body it is.
  let kind: AgencyKind
  /// The place it works for.
  let place: String
  /// Other names people type.
  let aliases: [String]
  /// The first day, in ISO 8601.
  let from: String?

  init(
    _ code: String, _ name: String, _ kind: AgencyKind, of place: String, _ aliases: [String],
    from: String? = nil
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.place = place
    self.aliases = aliases
    self.from = from
  }
}

/// That functions of an agency ended or went to another, with where it is written.
struct SuccessionDraft: Sendable {
  /// The code of the agency that gave them up.
  let predecessor: String
  /// The code of the one that took them over; `nil` when they ended.
  var heir: String?
  /// The first day after, in ISO 8601.
  let day: String
  /// In what way they went.
  let form: SuccessionForm
  /// Whether it is certain.
  var isApplied = true
  /// Whether the predecessor ended the day before.
  var endsPredecessor = true
  /// Which functions; `nil` for all.
  var scope: String?
  /// Where it is written.
  let basis: String

  /// An agency that ended without a certain heir.
  static func ended(_ agency: String, on day: String, _ basis: String) -> SuccessionDraft {
    SuccessionDraft(predecessor: agency, day: day, form: .dissolved, basis: basis)
  }

  /// An agency that became part of another.
  static func merged(
    _ agency: String, into heir: String, on day: String, _ basis: String
  ) -> SuccessionDraft {
    SuccessionDraft(predecessor: agency, heir: heir, day: day, form: .merged, basis: basis)
  }

  /// Some functions of an agency that was divided up.
  static func split(
    _ agency: String, to heir: String, on day: String, scope: String, isApplied: Bool,
    _ basis: String
  ) -> SuccessionDraft {
    SuccessionDraft(
      predecessor: agency, heir: heir, day: day, form: .split, isApplied: isApplied,
      scope: scope, basis: basis)
  }

  /// An heir that is likely and not certain.
  static func proposed(
    _ agency: String, to heir: String, on day: String, form: SuccessionForm = .transferred,
    ends: Bool = false, _ basis: String
  ) -> SuccessionDraft {
    SuccessionDraft(
      predecessor: agency, heir: heir, day: day, form: form, isApplied: false,
      endsPredecessor: ends, basis: basis)
  }
}
