extension Schema {
  /// The seventh layout: what the first screen of all plans shows, so that it need not be worked out
  /// of what is kept of each plan.
  ///
  /// As all that is computed it has no links, and may be left out or emptied at any time.
  static let version7 = """
    CREATE TABLE overview_digest (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      day TEXT NOT NULL,
      seq INTEGER NOT NULL,
      mark TEXT NOT NULL,
      content BLOB NOT NULL
    ) STRICT;

    """
}
