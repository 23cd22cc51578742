extension Schema {
  /// The eighth layout: the records the first screens of late were made of, so that they need not be
  /// gathered from all tables.
  ///
  /// They are copies, which may be left out or emptied at any time.
  static let version8 = """
    CREATE TABLE opening_slice (
      id INTEGER PRIMARY KEY,
      seq INTEGER NOT NULL,
      mark TEXT NOT NULL,
      roots TEXT NOT NULL,
      content BLOB NOT NULL
    ) STRICT;

    """
}
