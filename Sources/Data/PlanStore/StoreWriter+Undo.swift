public import PlanModel
import SQLiteKit
public import Values

extension StoreWriter {
  /// Takes back the newest change that is in force.
  ///
  /// - Parameters:
  ///   - author: Who takes it back; only changes first made by this user count.
  ///   - anyone: Whether changes of others count too.
  /// - Returns: The change that takes it back.
  /// - Throws: ``StoreFailure/nothingToUndo``; ``StoreFailure/changedSince(seq:by:)`` when a later
  ///   change that is in force touched one of the same fields; what writing meets.
  public func undo(by author: Author, anyone: Bool = false) throws(StoreFailure) -> Change {
    try StoreFailure.telling(path) {
      let transaction = try beginChange()
      guard let newest = try connection.newestApplied(of: anyone ? nil : author.user),
        let root = try connection.change(newest.root)
      else { throw StoreFailure.nothingToUndo }
      if let later = try connection.laterChange(than: newest) {
        throw StoreFailure.changedSince(seq: later.seq, by: later.user)
      }
      let draft = ChangeDraft(
        command: CommandWords.undo, edits: root.edits.reversed().map(\.inverse))
      try takeBack(draft.edits, since: newest.latest)
      let change = try connection.log(
        draft, by: author,
        link: ChangeLink(effect: .undo, undoes: newest.latest, root: newest.root))
      try commit(transaction)
      return change
    }
  }

  /// Applies the edits of an undo; a record that was linked to since is told as a later change.
  private func takeBack(_ edits: [Edit], since seq: Int) throws {
    do {
      try connection.apply(edits)
    } catch StoreFailure.conflict(let conflicts) {
      for edit in edits where edit.action == .remove {
        guard let later = try connection.laterLink(to: edit.record, than: seq) else { continue }
        throw StoreFailure.changedSince(seq: later.seq, by: later.user)
      }
      throw StoreFailure.conflict(conflicts)
    }
  }

  /// Makes the change again that this user took back last.
  ///
  /// It is open as long as the newest change of this user is an undo or a redo, as in an editor: any
  /// other change of theirs ends it, and so does a new change of anyone to one of the same fields.
  ///
  /// - Parameters:
  ///   - author: Who makes it again.
  ///   - agreed: What the person was told would go with an item that is removed again.
  ///   - isConfirmed: Whether whatever goes with a removal may go, told or not.
  /// - Returns: The change that makes it again.
  /// - Throws: ``StoreFailure/nothingToRedo``; ``StoreFailure/unconfirmed(_:)`` with all that goes
  ///   when an item is removed again, until a person agreed to just that; what writing meets.
  public func redo(
    by author: Author, agreed: Words? = nil, isConfirmed: Bool = false
  ) throws(StoreFailure) -> Change {
    try StoreFailure.telling(path) {
      let transaction = try beginChange()
      guard let undone = try connection.redoable(by: author.user),
        try !connection.isRedoEnded(of: undone),
        let root = try connection.change(undone.root)
      else { throw StoreFailure.nothingToRedo }
      if !isConfirmed, let words = try removal(in: root), words != agreed {
        throw StoreFailure.unconfirmed(words)
      }
      guard try applies(root.edits) else { throw StoreFailure.nothingToRedo }
      let change = try connection.log(
        ChangeDraft(command: "redo", edits: root.edits), by: author,
        link: ChangeLink(effect: .redo, undoes: undone.latest, root: undone.root))
      try commit(transaction)
      return change
    }
  }

  /// What goes when a change that removed an item is made again; `nil` for any other.
  private func removal(in change: Change) throws -> Words? {
    guard change.command == RemoveItem.commandName else { return nil }
    return RemoveItem.words(
      for: change.edits, in: try connection.book(reading: .everything).contents)
  }

  /// Applies edits if their old values hold, and tells whether they did.
  private func applies(_ edits: [Edit]) throws -> Bool {
    let part = try connection.beginPart()
    do {
      try connection.apply(edits)
    } catch StoreFailure.conflict {
      return false
    }
    try part.commit()
    return true
  }
}
