import Values

extension [Edit] {
  /// The same edits for a person to read: an act of following that is made or removed among them is
  /// named by its code where items are tied to it.
  ///
  /// A tie to an act of another change says nothing of which act it is.
  var namingFollowUps: [Edit] {
    let codes = Dictionary(
      filter { $0.kind == .followUp }.map { (FieldValue($0.record), FieldValue($0.code)) }
    ) { first, _ in first }
    return map { edit in
      guard edit.kind == .followUpItem else { return edit }
      return Edit(
        action: edit.action, kind: edit.kind, record: edit.record, code: edit.code,
        fields: edit.fields.map { field in
          guard field.field == "follow_up" else { return field }
          return Edit.FieldChange(
            field: field.field, old: codes[field.old] ?? .none, new: codes[field.new] ?? .none)
        })
    }
  }
}
