extension Schema {
  /// The sixth layout: by which rule a period was closed, where the rule has a name.
  static let version6 = """
    ALTER TABLE closed_period ADD COLUMN rule TEXT CHECK (rule IN ('entered', 'sent'));

    """
}
