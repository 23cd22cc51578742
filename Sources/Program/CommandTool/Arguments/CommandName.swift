/// The commands, by the word that calls them.
public enum CommandName: String, CaseIterable, Sendable {
  /// Makes a store.
  case initialise = "init"
  /// Reading.
  case list, show, history, compare
  /// Writing reports.
  case report
  /// Changing.
  case set, measure, rate, void, undo, redo, holiday
  /// Deadlines, results that were sent, members of groups.
  case extend, due, confirm, member
  case giveBack = "return"
  /// Who answers for work, and which plans are over.
  case assign, succeed, supersede
  /// Care of the store, and facts about the program.
  case backup, check, doctor, keys
  /// Themes, and Vietnamese text line by line.
  case theme, text

  /// The flags that belong to the command; those that hold for all are left out.
  var flags: [Flag] {
    switch self {
    case .list:
      [.plan, .agency, .state, .time, .needs, .find, .heirs, .notReported, .json, .csv]
    case .show, .history: [.json]
    case .report: [.plan, .agency, .period, .format, .alarm, .out, .force]
    case .compare: [.plan, .agency, .find, .json, .csv]
    case .set: [.product, .productOn, .on, .note, .all, .expect, .reportedBy]
    case .measure: [.on, .source, .grade, .group, .verification, .newSeries]
    case .rate: [.on, .note]
    case .void: [.reason]
    case .extend:
      [.ask, .refuse, .askedBy, .askedOn, .decidedBy, .decidedOn, .document, .reason]
    case .due: [.basis, .from]
    case .confirm: [.on, .note, .all]
    case .giveBack: [.note, .all]
    case .member: [.from, .dryRun, .json, .csv]
    case .assign: [.from, .basis, .replace]
    case .succeed: [.on, .form, .scope, .basis, .propose, .withdraw]
    case .supersede: [.on, .basis, .inForce]
    case .undo: [.all]
    case .holiday: [.working, .source, .json, .csv]
    case .text: [.method, .tone, .restore, .order, .encoding, .preview]
    case .initialise, .redo, .backup, .check, .doctor, .keys, .theme: []
    }
  }
}
