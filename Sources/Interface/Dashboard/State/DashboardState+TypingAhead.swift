extension DashboardState {
  /// Whether answers under way decide what the next key means.
  ///
  /// A person who types ahead of the screen means the rows that are about to come and the form that
  /// is about to close, not those still shown; and what is about to be offered in a list. Text fields need no answer.
  public var needsAnswersBeforeKeys: Bool {
    hasStore && (isSaving || isChoosingUnseen || isRoundBehind || (overlay == nil && !isFinding))
  }

  /// Whether the items of the open round are about to be told anew.
  private var isRoundBehind: Bool {
    guard case .round = overlay else { return false }
    return awaitedRound != nil
  }

  /// Whether what a list offers is still to come.
  private var isChoosingUnseen: Bool {
    guard case .picker = overlay else { return false }
    return awaitedChoices != nil
  }
}
