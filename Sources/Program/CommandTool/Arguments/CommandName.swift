/// The commands, by the word that calls them.
public enum CommandName: String, CaseIterable, Sendable {
  /// Makes a store.
  case initialise = "init"
  /// Reading.
  case list, show, history, compare
  /// Writing reports, and the sheets that agencies fill in and return.
  case report, sheet
  case closePeriod = "close-period"
  case reopenPeriod = "reopen-period"
  /// Changing.
  case set, measure, rate, void, undo, redo, holiday
  /// Urging, and the register of all that is done to follow.
  case urge
  /// What comes of work period by period, and answers to what is in its way.
  case review, answer
  /// Deadlines, results that were sent, members of groups.
  case extend, due, confirm, member
  case giveBack = "return"
  /// Who answers for work, and which plans are over.
  case assign, succeed, supersede
  /// Work of one's own.
  case add, edit, remove
  /// Carrying contents out and in.
  case export
  case importFile = "import"
  /// Care of the store, and facts about the program.
  case backup, restore, check, doctor, keys
  /// Themes, and Vietnamese text line by line.
  case theme, text

  /// The flags that belong to the command; those that hold for all are left out.
  var flags: [Flag] {
    switch self {
    case .list:
      [.plan, .agency, .state, .time, .needs, .find, .heirs, .notReported, .json, .csv]
    case .show, .history: [.json]
    case .report: [.plan, .agency, .allAgencies, .period, .format, .alarm, .out, .force]
    case .sheet:
      [
        .plan, .agency, .period, .targets, .allAgencies, .format, .out, .force, .dryRun, .accept,
        .acceptAll, .except, .skipBad,
      ]
    case .closePeriod: [.plan, .asOf, .json, .csv]
    case .reopenPeriod: [.plan]
    case .compare: [.closed, .plan, .agency, .find, .json, .csv]
    case .set: [.product, .productOn, .on, .note, .all, .expect, .reportedBy]
    case .measure: [.on, .source, .grade, .group, .verification, .newSeries, .sameSeries]
    case .rate: [.on, .note]
    case .urge:
      [
        .document, .answerBy, .kind, .on, .agency, .note, .by, .due, .product, .withdraw, .yes,
        .plan,
        .find, .format, .out, .force, .json, .csv,
      ]
    case .review:
      [
        .result, .difficulty, .cause, .proposal, .answerFrom, .period, .by, .agency, .on,
      ]
    case .answer: [.on, .withdraw, .grant, .refuse, .by, .document]
    case .void: [.reason]
    case .extend:
      [.ask, .refuse, .askedBy, .askedOn, .decidedBy, .decidedOn, .document, .reason]
    case .due: [.basis, .from, .within, .plan, .agency, .json, .csv]
    case .confirm: [.on, .note, .all]
    case .giveBack: [.note, .all]
    case .member: [.from, .state, .task, .yes, .dryRun, .json, .csv]
    case .assign: [.from, .basis, .replace, .withdraw]
    case .succeed: [.on, .form, .scope, .basis, .propose, .withdraw]
    case .supersede: [.on, .basis, .inForce]
    case .undo: [.all]
    case .holiday: [.working, .source, .json, .csv]
    case .add:
      [
        .place, .number, .issuer, .issued, .signer, .level, .letterhead, .parents, .unit, .year,
        .section, .sector, .groups, .baseline, .baselineOn, .indicator, .parent, .text, .due,
        .directing,
        .lead, .executing, .coordinating, .monitoring, .kind, .basis, .requested, .alias,
        .members, .before, .yes,
      ]
    case .edit, .remove, .restore: [.yes]
    case .check: [.repair, .json]
    case .export: [.json, .csv, .kind, .force]
    case .importFile: [.dryRun, .skipBad, .update]
    case .text: [.method, .tone, .restore, .order, .encoding, .preview]
    case .redo: [.yes]
    case .initialise, .backup, .doctor, .keys, .theme: []
    }
  }
}
