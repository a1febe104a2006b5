-- Everything the log was told. A row is a fact about a session: its content, or that it was deleted.
-- Times are milliseconds, started_at is seconds since 1970; days and enumerations are as in the export.
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

-- Of one session one fact stands, the greatest; at most one is provisional.
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

-- Corrections by the user, in order, and how each session stood before and after, so that they can
-- be undone and redone. "target" is the change that an undo or redo is about. No index leads from a
-- fact to its changes: only provisional facts are ever deleted, and those rarely.
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
