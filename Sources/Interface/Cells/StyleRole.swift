/// What a piece of the screen means; a theme decides how each meaning looks.
///
/// Roles name meanings and never widgets, so that a new widget needs no new entry in any theme.
/// The raw value is the name by which theme files call the role.
public enum StyleRole: String, CaseIterable, Sendable {
  /// Ordinary text.
  case text
  /// Text of less weight: units, sources, words of a frame.
  case textDim = "text.dim"
  /// Text that stands out: the name of what is looked at.
  case textStrong = "text.strong"
  /// The head of a screen, a pane or a column.
  case heading
  /// The head of the pane that has the keyboard.
  case headingFocus = "heading.focus"
  /// The line round a pane.
  case border
  /// The line round the pane that has the keyboard.
  case borderFocus = "border.focus"
  /// The letters of a text that a search found.
  case match
  /// A key that can be pressed.
  case hintKey = "hint.key"
  /// What a key does.
  case hintText = "hint.text"
  /// Text being typed.
  case field
  /// What an empty field offers.
  case fieldOffer = "field.offer"
  /// A field whose text can not be used.
  case fieldError = "field.error"
  /// News: what was saved, what was taken back.
  case messageInfo = "message.info"
  /// Something to look at before going on.
  case messageWarning = "message.warning"
  /// Something that was not done.
  case messageError = "message.error"
  /// The notice that figures are made up.
  case demo
  /// The part of a bar that is reached.
  case barValue = "bar.value"
  /// The part of a bar still to go.
  case barRest = "bar.rest"
  /// Little work, in a month.
  case loadLow = "load.low"
  /// Middling work.
  case loadMiddle = "load.middle"
  /// Much work.
  case loadHigh = "load.high"
  /// Late, missed or going backwards.
  case statusLate = "status.late"
  /// Soon late, or in danger of being missed.
  case statusRisk = "status.risk"
  /// Behind its pace.
  case statusSlow = "status.slow"
  /// In time, or at its pace.
  case statusOnTrack = "status.ontrack"
  /// Done or reached.
  case statusDone = "status.done"
  /// Done, but late.
  case statusDoneLate = "status.donelate"
  /// Nobody has said anything, or there is no figure.
  case statusUnknown = "status.unknown"
  /// Nothing to judge: ongoing, without a date, not yet begun.
  case statusIdle = "status.idle"
  /// Stopped for a time.
  case statusPaused = "status.paused"
}

/// Whether a cell lies in the row that is chosen.
public enum Emphasis: String, CaseIterable, Sendable {
  /// Not in a chosen row.
  case none
  /// In the chosen row of the pane that has the keyboard.
  case selected
  /// In the chosen row of another pane.
  case selectedIdle = "selected.idle"
}
