-- A fact may be about an answer to a small step of a stretch that was offered. Such a row is about no
-- session, so it is marked as deleted and has no content of one; "session" is the id of the answer.
-- step_at is milliseconds, step_amount repetitions or seconds by which the dose changes.
ALTER TABLE fact ADD COLUMN step_stretch TEXT CHECK (step_stretch <> '');
ALTER TABLE fact ADD COLUMN step_at INTEGER;
ALTER TABLE fact ADD COLUMN step_answer TEXT CHECK (step_answer IN ('yes', 'not-now', 'never'));
ALTER TABLE fact ADD COLUMN step_measure TEXT CHECK (step_measure IN ('repetitions', 'hold-seconds'));
ALTER TABLE fact ADD COLUMN step_amount INTEGER CHECK (step_amount BETWEEN -999 AND 999)
  CHECK (step_stretch IS NULL OR (deleted = 1 AND routine IS NULL AND step_at IS NOT NULL
    AND step_answer IS NOT NULL AND step_measure IS NOT NULL AND step_amount IS NOT NULL));

CREATE INDEX fact_step ON fact (session) WHERE step_stretch IS NOT NULL;
