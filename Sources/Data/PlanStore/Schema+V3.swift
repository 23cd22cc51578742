extension Schema {
  /// The third layout: what is said of items period by period, the register of what is done to
  /// follow them, and the periods whose figures are final.
  static let version3 = progress + register + closings + belongings

  private static let progress = """
    CREATE TABLE progress_report (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
      task TEXT REFERENCES task (id),
      target TEXT REFERENCES target (id),
      member TEXT REFERENCES agency (id),
      period TEXT,
      reported_for TEXT NOT NULL,
      day TEXT NOT NULL,
      reported_by TEXT NOT NULL,
      agency TEXT REFERENCES agency (id),
      result TEXT,
      difficulty TEXT,
      cause TEXT,
      proposal TEXT,
      difficulty_state TEXT CHECK (difficulty_state IN ('open', 'answered')),
      answer_from TEXT,
      answer_agency TEXT REFERENCES agency (id),
      answer TEXT,
      answered_on TEXT,
      CHECK ((task IS NULL) <> (target IS NULL)),
      CHECK (target IS NULL OR member IS NULL AND period IS NULL)
    ) STRICT;
    CREATE UNIQUE INDEX progress_report_key ON progress_report
      (ifnull(task, ''), ifnull(target, ''), ifnull(member, ''), ifnull(period, ''), reported_for);
    CREATE INDEX progress_report_task ON progress_report (task);
    CREATE INDEX progress_report_target ON progress_report (target);
    CREATE INDEX progress_report_member ON progress_report (member);
    CREATE INDEX progress_report_agency ON progress_report (agency);
    CREATE INDEX progress_report_answer_agency ON progress_report (answer_agency);

    """

  private static let register = """
    CREATE TABLE follow_up (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
      code TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('urging', 'inspection', 'supervision', 'dialogue',
        'critique', 'good-practice', 'commendation', 'correction')),
      day TEXT NOT NULL,
      agency TEXT REFERENCES agency (id),
      addressee TEXT,
      conducted_by TEXT,
      subject TEXT,
      document TEXT,
      answer_by TEXT,
      answer TEXT,
      answered_on TEXT,
      conclusion TEXT
    ) STRICT;
    CREATE INDEX follow_up_agency ON follow_up (agency);
    CREATE TABLE follow_up_item (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
      follow_up TEXT NOT NULL REFERENCES follow_up (id),
      task TEXT REFERENCES task (id),
      target TEXT REFERENCES target (id),
      member TEXT REFERENCES agency (id),
      period TEXT,
      CHECK ((task IS NULL) <> (target IS NULL)),
      CHECK (target IS NULL OR member IS NULL AND period IS NULL)
    ) STRICT;
    CREATE UNIQUE INDEX follow_up_item_key ON follow_up_item
      (follow_up, ifnull(task, ''), ifnull(target, ''), ifnull(member, ''), ifnull(period, ''));
    CREATE INDEX follow_up_item_task ON follow_up_item (task);
    CREATE INDEX follow_up_item_target ON follow_up_item (target);
    CREATE INDEX follow_up_item_member ON follow_up_item (member);
    CREATE TABLE recommendation (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
      follow_up TEXT NOT NULL REFERENCES follow_up (id),
      ordinal INTEGER NOT NULL,
      text TEXT NOT NULL,
      agency TEXT REFERENCES agency (id),
      due TEXT,
      done_on TEXT,
      product TEXT
    ) STRICT;
    CREATE INDEX recommendation_follow_up ON recommendation (follow_up);
    CREATE INDEX recommendation_agency ON recommendation (agency);

    """

  private static let closings = """
    CREATE TABLE closed_period (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
      plan TEXT NOT NULL REFERENCES plan (id),
      period TEXT NOT NULL,
      first_day TEXT NOT NULL,
      last_day TEXT NOT NULL,
      as_of TEXT NOT NULL,
      closed_on TEXT NOT NULL,
      closed_by TEXT NOT NULL,
      seq INTEGER NOT NULL,
      UNIQUE (plan, period),
      CHECK (first_day <= last_day)
    ) STRICT;

    """

  /// By which what was made or removed of an item is found in the log.
  private static let belongings = """
    CREATE INDEX change_field_item ON change_field (coalesce(new, old))
      WHERE field IN ('target', 'task');

    """
}
