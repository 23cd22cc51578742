extension DashboardState {
  /// Whether answers under way decide what the next key means.
  ///
  /// A person who types ahead of the screen means the rows that are about to come and the form that
  /// is about to close, not those still shown. Text fields need no answer.
  public var needsAnswersBeforeKeys: Bool {
    hasStore && (isSaving || (overlay == nil && !isFinding))
  }
}
