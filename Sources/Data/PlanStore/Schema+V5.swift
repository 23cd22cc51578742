extension Schema {
  /// The fifth layout: the texts of each plan as numbers of their parts, in which words are found,
  /// and what the lists of one plan need to know of the whole work of each agency.
  ///
  /// All of it is computed, has no links, and may be left out or emptied at any time; only the parts
  /// must keep their numbers for as long as a plan is told by them. At the number 0, which is that of
  /// no part, stands what tells the numbers from others given before or after.
  static let version5 = """
    CREATE TABLE agency_digest (
      agency TEXT PRIMARY KEY NOT NULL CHECK (length(agency) = 32),
      first_day TEXT NOT NULL,
      last_day TEXT NOT NULL,
      work BLOB NOT NULL
    ) STRICT;
    CREATE TABLE text_part (
      number INTEGER PRIMARY KEY,
      part TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE task_words (
      plan TEXT PRIMARY KEY NOT NULL CHECK (length(plan) = 32),
      items BLOB NOT NULL,
      units BLOB NOT NULL,
      width INTEGER NOT NULL CHECK (width IN (2, 4))
    ) STRICT;
    CREATE TABLE target_words (
      plan TEXT PRIMARY KEY NOT NULL CHECK (length(plan) = 32),
      items BLOB NOT NULL,
      units BLOB NOT NULL,
      width INTEGER NOT NULL CHECK (width IN (2, 4))
    ) STRICT;
    CREATE TABLE words_state (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      form INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      mark TEXT NOT NULL
    ) STRICT;

    """
}
