extension Schema {
  /// The fourth layout: what the views of all plans need to know of each plan.
  ///
  /// Both tables hold nothing but what is computed from the others. They may be emptied at any time,
  /// and no link leads to or from them, so that nothing done to a plan is ever refused for them.
  static let version4 = """
    CREATE TABLE plan_digest (
      plan TEXT PRIMARY KEY NOT NULL CHECK (length(plan) = 32),
      first_day TEXT NOT NULL,
      last_day TEXT NOT NULL,
      counts BLOB NOT NULL,
      tasks BLOB NOT NULL,
      targets BLOB NOT NULL,
      agencies BLOB NOT NULL
    ) STRICT;
    CREATE TABLE digest_state (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      program TEXT NOT NULL,
      seq INTEGER NOT NULL,
      mark TEXT NOT NULL
    ) STRICT;

    """
}
