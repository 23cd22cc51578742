CREATE TRIGGER change_edit_is_kept BEFORE DELETE ON change_edit
  BEGIN SELECT RAISE (ABORT, 'the log is only added to'); END;
CREATE TRIGGER change_edit_stays BEFORE UPDATE ON change_edit
  BEGIN SELECT RAISE (ABORT, 'the log is only added to'); END;
CREATE TRIGGER change_field_is_kept BEFORE DELETE ON change_field
  BEGIN SELECT RAISE (ABORT, 'the log is only added to'); END;
CREATE TRIGGER change_field_stays BEFORE UPDATE ON change_field
  BEGIN SELECT RAISE (ABORT, 'the log is only added to'); END;
CREATE TRIGGER change_is_kept BEFORE DELETE ON change
  BEGIN SELECT RAISE (ABORT, 'the log is only added to'); END;
CREATE TRIGGER change_stays BEFORE UPDATE ON change
  BEGIN SELECT RAISE (ABORT, 'the log is only added to'); END;
CREATE TABLE agency (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('party', 'state', 'mass', 'association', 'group')),
  place TEXT,
  level TEXT CHECK (level IN ('central', 'province', 'district', 'commune')),
  aliases TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT
, name_key BLOB NOT NULL DEFAULT x'') STRICT;
CREATE TABLE agency_digest (
  agency TEXT PRIMARY KEY NOT NULL CHECK (length(agency) = 32),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  work BLOB NOT NULL
) STRICT;
CREATE TABLE assignment (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  task TEXT NOT NULL REFERENCES task (id),
  agency TEXT NOT NULL REFERENCES agency (id),
  role TEXT NOT NULL CHECK (role IN ('directing', 'leading', 'lead', 'executing',
    'coordinating', 'monitoring', 'receiving', 'copied', 'via')),
  ordinal INTEGER NOT NULL,
  as_written TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('given', 'requested')),
  valid_from TEXT,
  valid_to TEXT
, basis TEXT) STRICT;
CREATE TABLE change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  day TEXT NOT NULL,
  user TEXT NOT NULL,
  uid INTEGER NOT NULL,
  command TEXT NOT NULL,
  effect TEXT NOT NULL CHECK (effect IN ('do', 'undo', 'redo')),
  undoes INTEGER REFERENCES change (seq),
  root INTEGER NOT NULL REFERENCES change (seq),
  CHECK ((effect = 'do') = (undoes IS NULL) AND (effect = 'do') = (root = seq))
) STRICT;
CREATE TABLE change_edit (
  seq INTEGER NOT NULL REFERENCES change (seq),
  ordinal INTEGER NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('insert', 'set', 'remove')),
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (seq, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE change_field (
  seq INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  place INTEGER NOT NULL,
  field TEXT NOT NULL,
  old ANY,
  new ANY,
  PRIMARY KEY (seq, ordinal, place),
  FOREIGN KEY (seq, ordinal) REFERENCES change_edit (seq, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE closed_period (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  plan TEXT NOT NULL REFERENCES plan (id),
  period TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  as_of TEXT NOT NULL,
  closed_on TEXT NOT NULL,
  closed_by TEXT NOT NULL,
  seq INTEGER NOT NULL, rule TEXT CHECK (rule IN ('entered', 'sent')),
  UNIQUE (plan, period),
  CHECK (first_day <= last_day)
) STRICT;
CREATE TABLE digest_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  program TEXT NOT NULL,
  seq INTEGER NOT NULL,
  mark TEXT NOT NULL
) STRICT;
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
CREATE TABLE holiday (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  day TEXT NOT NULL UNIQUE
    CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  is_working INTEGER NOT NULL CHECK (is_working IN (0, 1)),
  occasion TEXT NOT NULL,
  source TEXT NOT NULL,
  is_announced INTEGER NOT NULL CHECK (is_announced IN (0, 1))
) STRICT;
CREATE TABLE indicator (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  name TEXT NOT NULL
) STRICT;
CREATE TABLE membership (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  group_agency TEXT NOT NULL REFERENCES agency (id),
  member TEXT NOT NULL REFERENCES agency (id),
  valid_from TEXT
, valid_to TEXT) STRICT;
CREATE TABLE obligation (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  task TEXT NOT NULL REFERENCES task (id),
  member TEXT REFERENCES agency (id),
  period TEXT,
  state TEXT NOT NULL CHECK (state IN ('unknown', 'not-started', 'in-progress',
    'awaiting-confirmation', 'done', 'returned', 'paused', 'closed')),
  sent_on TEXT,
  product TEXT,
  product_on TEXT,
  note TEXT
, reported_by TEXT, confirmed_by TEXT, confirmed_on TEXT, product_plan TEXT REFERENCES plan (id)) STRICT;
CREATE TABLE observation (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  target TEXT NOT NULL REFERENCES target (id),
  day TEXT NOT NULL,
  value TEXT NOT NULL,
  source TEXT,
  grade TEXT CHECK (grade IN ('estimate', 'preliminary', 'official')),
  breakdown TEXT
, verification TEXT
  CHECK (verification IN ('draft', 'reported', 'verified')), starts_series INTEGER NOT NULL DEFAULT 0
  CHECK (starts_series IN (0, 1))) STRICT;
CREATE TABLE opening_slice (
  id INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL,
  mark TEXT NOT NULL,
  roots TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;
CREATE TABLE overview_digest (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  day TEXT NOT NULL,
  seq INTEGER NOT NULL,
  mark TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;
CREATE TABLE plan (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  place TEXT,
  number TEXT,
  issuer TEXT,
  issued TEXT,
  signer TEXT,
  level TEXT CHECK (level IN ('central', 'province', 'district', 'commune')),
  letterhead TEXT CHECK (letterhead IN ('party', 'state')),
  parents TEXT NOT NULL,
  recipients TEXT NOT NULL,
  successor TEXT REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  in_force INTEGER CHECK (in_force IN (0, 1))
, ended_on TEXT, end_basis TEXT, doubt TEXT, followed_from TEXT, reporting TEXT
  CHECK (reporting IN ('year', 'half', 'quarter', 'month')), reporting_rule TEXT
  CHECK (reporting_rule IN ('calendar', 'nd09')), pace_on_track TEXT, pace_slow TEXT, is_complete INTEGER NOT NULL DEFAULT 0
  CHECK (is_complete IN (0, 1)), name_key BLOB NOT NULL DEFAULT x'') STRICT;
CREATE TABLE plan_digest (
  plan TEXT PRIMARY KEY NOT NULL CHECK (length(plan) = 32),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  counts BLOB NOT NULL,
  tasks BLOB NOT NULL,
  targets BLOB NOT NULL,
  agencies BLOB NOT NULL
) STRICT;
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
CREATE TABLE rating (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  target TEXT NOT NULL REFERENCES target (id),
  day TEXT NOT NULL,
  outlook TEXT NOT NULL CHECK (outlook IN ('likely', 'needs-effort', 'unlikely')),
  signer TEXT NOT NULL,
  note TEXT
) STRICT;
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
CREATE TABLE section (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  plan TEXT NOT NULL REFERENCES plan (id),
  ordinal INTEGER NOT NULL,
  number TEXT,
  title TEXT NOT NULL,
  UNIQUE (plan, ordinal)
) STRICT;
CREATE TABLE sqlite_sequence(name,seq);
CREATE TABLE store_info (name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
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
CREATE TABLE target (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  plan TEXT NOT NULL REFERENCES plan (id),
  code TEXT NOT NULL UNIQUE,
  ordinal INTEGER NOT NULL,
  label TEXT NOT NULL,
  comparator TEXT NOT NULL CHECK (comparator IN ('>=', '>', '<=', '<', '=', 'range', 'approx',
    'yes', 'all', 'per-year', 'rise', 'leading', 'qualitative')),
  section TEXT REFERENCES section (id),
  written TEXT,
  value TEXT,
  upper TEXT,
  unit TEXT,
  year INTEGER,
  sector TEXT,
  indicator TEXT REFERENCES indicator (id),
  groups TEXT NOT NULL,
  is_context INTEGER NOT NULL CHECK (is_context IN (0, 1)),
  is_upper_limit INTEGER NOT NULL CHECK (is_upper_limit IN (0, 1)),
  tolerance TEXT,
  baseline TEXT,
  baseline_on TEXT,
  void_reason TEXT
, parent TEXT REFERENCES target (id), sum_group TEXT, share_of TEXT REFERENCES target (id), added_basis TEXT, name_key BLOB NOT NULL DEFAULT x'') STRICT;
CREATE TABLE target_words (
  plan TEXT PRIMARY KEY NOT NULL CHECK (length(plan) = 32),
  items BLOB NOT NULL,
  units BLOB NOT NULL,
  width INTEGER NOT NULL CHECK (width IN (2, 4))
) STRICT;
CREATE TABLE task (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  plan TEXT NOT NULL REFERENCES plan (id),
  code TEXT NOT NULL UNIQUE,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('task', 'report')),
  label TEXT NOT NULL,
  text TEXT NOT NULL,
  section TEXT REFERENCES section (id),
  deadline_written TEXT,
  starts TEXT,
  due TEXT,
  is_strict INTEGER NOT NULL CHECK (is_strict IN (0, 1)),
  recurrence TEXT,
  is_day_given INTEGER NOT NULL CHECK (is_day_given IN (0, 1)),
  condition TEXT,
  added_basis TEXT
, anchor TEXT, deadline_basis TEXT, waits_on TEXT REFERENCES task (id), name_key BLOB NOT NULL DEFAULT x'') STRICT;
CREATE TABLE task_words (
  plan TEXT PRIMARY KEY NOT NULL CHECK (length(plan) = 32),
  items BLOB NOT NULL,
  units BLOB NOT NULL,
  width INTEGER NOT NULL CHECK (width IN (2, 4))
) STRICT;
CREATE TABLE text_part (
  number INTEGER PRIMARY KEY,
  part TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE words_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  form INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  mark TEXT NOT NULL
) STRICT;
CREATE INDEX agency_name_key ON agency (name_key);
CREATE INDEX assignment_agency ON assignment (agency);
CREATE INDEX assignment_task ON assignment (task);
CREATE INDEX change_edit_code ON change_edit (code, seq);
CREATE INDEX change_edit_record ON change_edit (record, seq);
CREATE INDEX change_field_item ON change_field (coalesce(new, old))
  WHERE field IN ('target', 'task');
CREATE INDEX change_root ON change (root, seq);
CREATE INDEX extension_member ON extension (member);
CREATE INDEX extension_task ON extension (task);
CREATE INDEX follow_up_agency ON follow_up (agency);
CREATE UNIQUE INDEX follow_up_item_key ON follow_up_item
  (follow_up, ifnull(task, ''), ifnull(target, ''), ifnull(member, ''), ifnull(period, ''));
CREATE INDEX follow_up_item_member ON follow_up_item (member);
CREATE INDEX follow_up_item_target ON follow_up_item (target);
CREATE INDEX follow_up_item_task ON follow_up_item (task);
CREATE INDEX membership_group ON membership (group_agency);
CREATE INDEX membership_member ON membership (member);
CREATE INDEX obligation_member ON obligation (member);
CREATE UNIQUE INDEX obligation_part
  ON obligation (task, ifnull(member, ''), ifnull(period, ''));
CREATE INDEX obligation_product_plan ON obligation (product_plan);
CREATE INDEX observation_target ON observation (target);
CREATE INDEX plan_name_key ON plan (name_key);
CREATE INDEX plan_successor ON plan (successor);
CREATE INDEX progress_report_agency ON progress_report (agency);
CREATE INDEX progress_report_answer_agency ON progress_report (answer_agency);
CREATE UNIQUE INDEX progress_report_key ON progress_report
  (ifnull(task, ''), ifnull(target, ''), ifnull(member, ''), ifnull(period, ''), reported_for);
CREATE INDEX progress_report_member ON progress_report (member);
CREATE INDEX progress_report_target ON progress_report (target);
CREATE INDEX progress_report_task ON progress_report (task);
CREATE INDEX rating_target ON rating (target);
CREATE INDEX recommendation_agency ON recommendation (agency);
CREATE INDEX recommendation_follow_up ON recommendation (follow_up);
CREATE INDEX succession_heir ON succession (heir);
CREATE INDEX succession_predecessor ON succession (predecessor);
CREATE INDEX target_indicator ON target (indicator);
CREATE INDEX target_name_key ON target (name_key);
CREATE INDEX target_parent ON target (parent);
CREATE INDEX target_plan ON target (plan);
CREATE INDEX target_section ON target (section);
CREATE INDEX target_share_of ON target (share_of);
CREATE INDEX task_name_key ON task (name_key);
CREATE INDEX task_plan ON task (plan);
CREATE INDEX task_section ON task (section);
CREATE INDEX task_waits_on ON task (waits_on);
