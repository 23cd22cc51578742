public import Values

/// Who makes a change, and when.
public struct Author: Equatable, Sendable {
  /// The name of the person, as given or from the login.
  public let user: String
  /// The number of the login account.
  public let uid: Int
  /// The moment in UTC, as `2026-11-20T02:15:00Z`.
  public let at: String
  /// The day the change counts for: today, or the day given with `--today`.
  public let day: Day

  /// A person at a moment.
  public init(user: String, uid: Int, at: String, day: Day) {
    self.user = user
    self.uid = uid
    self.at = at
    self.day = day
  }
}

/// A change that is to be made: one command, which is applied whole or not at all.
public struct ChangeDraft: Equatable, Sendable {
  /// The command that made it, as `set` or `measure`.
  public let command: String
  /// What it does, in order.
  public let edits: [Edit]

  /// A change of some edits.
  public init(command: String, edits: [Edit]) {
    self.command = command
    self.edits = edits
  }
}

/// A change that was made, as the log keeps it.
public struct Change: Equatable, Sendable {
  /// How a change relates to the one it began with.
  public enum Effect: String, Sendable {
    /// The change itself, its undoing, its doing again.
    case original = "do"
    case undo, redo
  }

  /// Its number in the log, from 1; later changes have larger ones.
  public let seq: Int
  /// Who made it, and when.
  public let author: Author
  /// The command that made it.
  public let command: String
  /// Whether it was made, taken back or made again.
  public let effect: Effect
  /// The number of the change it takes back; `nil` for a change of its own.
  public let undoes: Int?
  /// What it did, in order.
  public let edits: [Edit]

  /// A change of the log.
  public init(
    seq: Int, author: Author, command: String, effect: Effect, undoes: Int?, edits: [Edit]
  ) {
    self.seq = seq
    self.author = author
    self.command = command
    self.effect = effect
    self.undoes = undoes
    self.edits = edits
  }
}

/// One field that a change touched: a line of the history.
public struct HistoryRow: Equatable, Sendable {
  /// The number of the change in the log.
  public let seq: Int
  /// Who made it, and when.
  public let author: Author
  /// The command that made it.
  public let command: String
  /// The code of the item touched.
  public let code: String
  /// The kind of the record touched.
  public let kind: RecordKind
  /// The name of the field.
  public let field: String
  /// Its value before.
  public let old: FieldValue
  /// Its value after.
  public let new: FieldValue
  /// The number of the change that was taken back.
  public let undoes: Int?

  /// A line of the history.
  public init(
    seq: Int, author: Author, command: String, code: String, kind: RecordKind, field: String,
    old: FieldValue, new: FieldValue, undoes: Int?
  ) {
    (self.seq, self.author, self.command) = (seq, author, command)
    (self.code, self.kind, self.field) = (code, kind, field)
    (self.old, self.new, self.undoes) = (old, new, undoes)
  }

  /// The lines of a change, without fields that only link records.
  public static func rows(of change: Change) -> [HistoryRow] {
    change.edits.namingFollowUps.flatMap { edit in
      edit.fields.compactMap { field in
        let isLeftOut = edit.action != .set && field.old.saysNothing && field.new.saysNothing
        guard field.old != field.new, !isLeftOut, !FieldWords.isLink(field.field, of: edit.kind)
        else {
          return nil
        }
        return HistoryRow(
          seq: change.seq, author: change.author, command: change.command, code: edit.code,
          kind: edit.kind, field: field.field, old: field.old, new: field.new,
          undoes: change.undoes)
      }
    }
  }
}
