/// A flag of the command line, by its name without the dashes.
enum Flag: String, CaseIterable {
  // Which store, and who reads it how.
  case store, sample, demo, today, lang, theme, user
  case readOnly = "read-only"
  case help, version
  // Which rows, in which form.
  case plan, agency, state, time, needs, find, heirs, json, csv
  case notReported = "not-reported"
  case within
  // Which report, in which form, to which file.
  case period, format, alarm, out, force, closed
  case asOf = "as-of"
  // What is said of a task or a target.
  case product, on, note, all, expect, source, grade, group, verification, reason
  case newSeries = "new-series"
  case sameSeries = "same-series"
  case productOn = "product-on"
  case reportedBy = "reported-by"
  // What is said of deadlines and members.
  case ask, grant, refuse, document, basis, from, task
  case askedBy = "asked-by"
  case askedOn = "asked-on"
  case decidedBy = "decided-by"
  case decidedOn = "decided-on"
  case dryRun = "dry-run"
  // What is said of a day of the calendar.
  case working
  // What is said of an act of following.
  case by
  case answerBy = "answer-by"
  // What is said of an item in a reporting period.
  case result, difficulty, cause, proposal
  case answerFrom = "answer-from"
  // Who answers for work, and since when.
  case replace, form, scope, propose, withdraw
  case inForce = "in-force"
  // What is said of a plan, a target, a task or an agency of one's own.
  case place, number, issuer, issued, signer, level, letterhead, parents
  case unit, year, section, sector, groups, baseline, indicator, parent
  case baselineOn = "baseline-on"
  case text, due, directing, lead, executing, coordinating, monitoring, kind, requested
  case alias, members, before
  // Agrees to what would be done beside what was asked for.
  case yes
  // How a file is taken in.
  case skipBad = "skip-bad"
  case update
  // Which sheets are written, and which items of returned ones are taken in.
  case targets, accept, except
  case allAgencies = "all-agencies"
  case acceptAll = "accept-all"
  // Saves what can be read of a damaged store.
  case repair
  // How text is read.
  case method, tone, restore, order, encoding, preview

  /// The flags that stand with every command.
  static let common: [Flag] = [
    .store, .sample, .demo, .today, .lang, .theme, .user, .readOnly, .help, .version,
  ]

  /// The flags of the dashboard.
  static let ofDashboard: [Flag] = [.plan, .agency]

  /// Whether a value follows.
  var takesValue: Bool {
    switch self {
    case .sample, .demo, .readOnly, .help, .version, .json, .csv, .all: false
    case .preview, .newSeries, .sameSeries, .force, .ask, .grant, .refuse, .dryRun: false
    case .working, .notReported, .repair: false
    case .heirs, .replace, .propose, .withdraw, .inForce: false
    case .requested, .yes, .skipBad, .update, .allAgencies, .acceptAll: false
    default: true
    }
  }

  /// Whether an empty value says something: that the text is to be taken away.
  var mayBeEmpty: Bool {
    switch self {
    case .product, .note, .reason, .source: true
    case .result, .difficulty, .cause, .proposal, .answerFrom: true
    default: false
    }
  }

  /// The flag as it is typed.
  var typed: String { "--\(rawValue)" }
}
