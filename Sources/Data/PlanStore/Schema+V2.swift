extension Schema {
  /// The second layout: what changes over time (agencies, deadlines, plans), what people judge, and
  /// who sent and confirmed a result.
  ///
  /// The days off become records like any other, so that they can be changed and changed back.
  static let version2 = newColumns + wholePlans + newTables + daysOff + nameKeys

  private static let newColumns = """
    ALTER TABLE plan ADD COLUMN ended_on TEXT;
    ALTER TABLE plan ADD COLUMN end_basis TEXT;
    ALTER TABLE plan ADD COLUMN doubt TEXT;
    ALTER TABLE plan ADD COLUMN followed_from TEXT;
    ALTER TABLE plan ADD COLUMN reporting TEXT
      CHECK (reporting IN ('year', 'half', 'quarter', 'month'));
    ALTER TABLE plan ADD COLUMN reporting_rule TEXT
      CHECK (reporting_rule IN ('calendar', 'nd09'));
    ALTER TABLE plan ADD COLUMN pace_on_track TEXT;
    ALTER TABLE plan ADD COLUMN pace_slow TEXT;
    ALTER TABLE plan ADD COLUMN is_complete INTEGER NOT NULL DEFAULT 0
      CHECK (is_complete IN (0, 1));
    ALTER TABLE target ADD COLUMN parent TEXT REFERENCES target (id);
    ALTER TABLE target ADD COLUMN sum_group TEXT;
    ALTER TABLE target ADD COLUMN share_of TEXT REFERENCES target (id);
    ALTER TABLE target ADD COLUMN added_basis TEXT;
    CREATE INDEX target_parent ON target (parent);
    CREATE INDEX target_share_of ON target (share_of);
    ALTER TABLE task ADD COLUMN anchor TEXT;
    ALTER TABLE task ADD COLUMN deadline_basis TEXT;
    ALTER TABLE task ADD COLUMN waits_on TEXT REFERENCES task (id);
    CREATE INDEX task_waits_on ON task (waits_on);
    ALTER TABLE membership ADD COLUMN valid_to TEXT;
    ALTER TABLE assignment ADD COLUMN basis TEXT;
    ALTER TABLE obligation ADD COLUMN reported_by TEXT;
    ALTER TABLE obligation ADD COLUMN confirmed_by TEXT;
    ALTER TABLE obligation ADD COLUMN confirmed_on TEXT;
    ALTER TABLE obligation ADD COLUMN product_plan TEXT REFERENCES plan (id);
    CREATE INDEX obligation_product_plan ON obligation (product_plan);
    ALTER TABLE observation ADD COLUMN verification TEXT
      CHECK (verification IN ('draft', 'reported', 'verified'));
    ALTER TABLE observation ADD COLUMN starts_series INTEGER NOT NULL DEFAULT 0
      CHECK (starts_series IN (0, 1));

    """

  /// Until then the only plans were the five that come whole with the program.
  static let wholePlans = "UPDATE plan SET is_complete = 1;\n"

  private static let newTables = """
    CREATE TABLE succession (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
      predecessor TEXT NOT NULL REFERENCES agency (id),
      day TEXT NOT NULL,
      form TEXT NOT NULL CHECK (form IN ('renamed', 'merged', 'split', 'transferred',
        'dissolved')),
      is_applied INTEGER NOT NULL CHECK (is_applied IN (0, 1)),
      heir TEXT REFERENCES agency (id),
      scope TEXT,
      basis TEXT
    ) STRICT;
    CREATE INDEX succession_predecessor ON succession (predecessor);
    CREATE INDEX succession_heir ON succession (heir);
    CREATE TABLE extension (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
      task TEXT NOT NULL REFERENCES task (id),
      new_due TEXT NOT NULL,
      decision TEXT NOT NULL CHECK (decision IN ('asked', 'granted', 'refused')),
      member TEXT REFERENCES agency (id),
      period TEXT,
      asked_by TEXT,
      asked_on TEXT,
      decided_by TEXT,
      decided_on TEXT,
      document TEXT,
      reason TEXT
    ) STRICT;
    CREATE INDEX extension_task ON extension (task);
    CREATE INDEX extension_member ON extension (member);
    CREATE TABLE rating (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
      target TEXT NOT NULL REFERENCES target (id),
      day TEXT NOT NULL,
      outlook TEXT NOT NULL CHECK (outlook IN ('likely', 'needs-effort', 'unlikely')),
      signer TEXT NOT NULL,
      note TEXT
    ) STRICT;
    CREATE INDEX rating_target ON rating (target);

    """

  /// The identity of a day off as SQL works it out, which is that of ``Holiday/official``: the first
  /// moment of 2024, and the number of the day after a base.
  static func dayOffID(ofDay day: String) -> String {
    """
    printf('%016x%016x', 1704067200000 << 16, (1 << 32) + max(0, unixepoch(\(day)) / 86400))
    """
  }

  private static let daysOff = """
    CREATE TABLE holiday (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
      day TEXT NOT NULL UNIQUE
        CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      is_working INTEGER NOT NULL CHECK (is_working IN (0, 1)),
      occasion TEXT NOT NULL,
      source TEXT NOT NULL,
      is_announced INTEGER NOT NULL CHECK (is_announced IN (0, 1))
    ) STRICT;
    INSERT INTO holiday (id, day, is_working, occasion, source, is_announced)
      SELECT \(dayOffID(ofDay: "day")), day, is_working, occasion, source, is_announced
      FROM calendar_exception ORDER BY day;
    DROP TABLE calendar_exception;

    """
}
