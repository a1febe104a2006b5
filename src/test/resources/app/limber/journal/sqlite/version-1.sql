-- A log as version 1 wrote it: one session, added and edited.
CREATE TABLE fact (
  id              INTEGER PRIMARY KEY,
  session         TEXT    NOT NULL CHECK (length(session) = 36),
  revision        TEXT    NOT NULL UNIQUE CHECK (length(revision) = 36),
  recorded_at     INTEGER NOT NULL,
  standing        INTEGER NOT NULL CHECK (standing IN (0, 1)),
  provisional     INTEGER NOT NULL CHECK (provisional IN (0, 1)),
  deleted         INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  routine         TEXT    CHECK (routine <> ''),
  routine_name    TEXT,
  started_at      INTEGER,
  utc_offset      INTEGER CHECK (utc_offset BETWEEN -64800 AND 64800),
  zone            TEXT,
  practice_day    TEXT    CHECK (date(practice_day) = practice_day),
  planned_seconds INTEGER CHECK (planned_seconds >= 0),
  active_seconds  INTEGER CHECK (active_seconds >= 0),
  outcome         TEXT    CHECK (outcome IN ('completed', 'partial', 'stopped-for-pain')),
  stiffness_before INTEGER CHECK (stiffness_before BETWEEN 0 AND 10),
  stiffness_after  INTEGER CHECK (stiffness_after BETWEEN 0 AND 10),
  note            TEXT,
  pain_stretch    TEXT,
  pain_where      TEXT,
  CHECK (deleted = 0 OR provisional = 0),
  CHECK (deleted = 1 OR (routine IS NOT NULL AND routine_name IS NOT NULL AND started_at IS NOT NULL
    AND utc_offset IS NOT NULL AND zone IS NOT NULL AND practice_day IS NOT NULL
    AND planned_seconds IS NOT NULL AND active_seconds IS NOT NULL AND outcome IS NOT NULL))
) STRICT;

CREATE INDEX fact_of_session ON fact (session, recorded_at, revision);
CREATE UNIQUE INDEX fact_standing ON fact (session) WHERE standing = 1;
CREATE UNIQUE INDEX fact_provisional ON fact (session) WHERE provisional = 1;
CREATE INDEX fact_log ON fact (started_at, session) WHERE standing = 1 AND deleted = 0;

CREATE TABLE stretch_entry (
  fact            INTEGER NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL,
  stretch         TEXT    NOT NULL CHECK (stretch <> ''),
  side            TEXT    CHECK (side IN ('left', 'right')),
  outcome         TEXT    NOT NULL CHECK (outcome IN ('done', 'partial', 'skipped')),
  reps            INTEGER NOT NULL CHECK (reps >= 0),
  active_seconds  INTEGER NOT NULL CHECK (active_seconds >= 0),
  PRIMARY KEY (fact, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
  id              INTEGER PRIMARY KEY,
  change          TEXT    NOT NULL UNIQUE CHECK (length(change) = 36),
  made_at         INTEGER NOT NULL,
  kind            TEXT    NOT NULL CHECK (kind IN ('add', 'edit', 'remove', 'import', 'undo', 'redo')),
  target          INTEGER REFERENCES change (id),
  CHECK ((target IS NOT NULL) = (kind IN ('undo', 'redo')))
) STRICT;

CREATE TABLE change_effect (
  change          INTEGER NOT NULL REFERENCES change (id),
  after           INTEGER NOT NULL REFERENCES fact (id),
  before          INTEGER REFERENCES fact (id),
  PRIMARY KEY (change, after)
) STRICT, WITHOUT ROWID;

PRAGMA application_id = 1279872322;
PRAGMA user_version = 1;

INSERT INTO fact VALUES
  (1, '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000000a1',
   1795327700000, 0, 0, 0, 'full-morning', 'Full morning', 1795327080, 3600, 'Europe/Berlin',
   '2026-11-22', 616, 616, 'completed', 6, 3, NULL, NULL, NULL),
  (2, '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000000a2',
   1795327740500, 1, 0, 0, 'full-morning', 'Full morning', 1795327080, 3600, 'Europe/Berlin',
   '2026-11-22', 616, 616, 'completed', 6, 3, 'edited', NULL, NULL),
  (3, '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-0000000000a3',
   1795327740500, 1, 0, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
   NULL, NULL, NULL);
INSERT INTO stretch_entry VALUES
  (1, 0, 'pelvic-tilt', NULL, 'done', 12, 72),
  (2, 0, 'pelvic-tilt', NULL, 'done', 12, 72),
  (2, 1, 'hamstring', 'left', 'partial', 0, 12);
INSERT INTO change VALUES
  (1, '00000000-0000-4000-8000-0000000000c1', 1795327700000, 'add', NULL),
  (2, '00000000-0000-4000-8000-0000000000c2', 1795327740500, 'edit', NULL);
INSERT INTO change_effect VALUES (1, 1, NULL), (2, 2, 1);
