-- A meeting of a cohort. Its number stays when it moves, is replaced or is split into parts.
CREATE TABLE meeting (
  id         uuid PRIMARY KEY,
  cohort     uuid NOT NULL,
  program    text NOT NULL,
  packet     text NOT NULL,
  number     int NOT NULL CHECK (number > 0),
  part       int NOT NULL DEFAULT 1 CHECK (part > 0),
  begins_at  timestamptz NOT NULL,
  minutes    int NOT NULL CHECK (minutes > 0),
  in_person  boolean NOT NULL,
  place      text NOT NULL,
  topic      text NOT NULL,
  state      text NOT NULL,
  next_since timestamptz,               -- when it became the next one
  replaces   uuid REFERENCES meeting,   -- the one it stands in for
  reason     text,                      -- of the last change
  sequence   int NOT NULL DEFAULT 0     -- of the calendar entry
);
CREATE UNIQUE INDEX meeting_standing ON meeting (cohort, number, part) WHERE state IN ('PLANNED', 'NEXT', 'HELD');
CREATE INDEX meeting_cohort ON meeting (cohort, begins_at);
CREATE INDEX meeting_replaces ON meeting (replaces);

-- Who came. A correction is a further version with its reason.
CREATE TABLE attendance (
  meeting     uuid NOT NULL REFERENCES meeting,
  case_id     uuid NOT NULL,
  version     int NOT NULL,
  mark        text NOT NULL,
  minutes     int NOT NULL CHECK (minutes >= 0),
  note        text NOT NULL,
  reason      text,                     -- of a correction
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (meeting, case_id, version)
);
CREATE INDEX attendance_case ON attendance (case_id);

-- The ledger of growth hours: credited once for each meeting, corrected by a reversal and a new entry.
CREATE TABLE growth_hours (
  case_id    uuid NOT NULL,
  meeting    uuid NOT NULL REFERENCES meeting,
  number     int NOT NULL,
  quarters   int NOT NULL,
  kind       text NOT NULL,
  entered_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, meeting, number)
);
REVOKE UPDATE, DELETE ON attendance, growth_hours FROM credentialpath_app;

-- An absence that was not excused, and what followed from it.
CREATE TABLE absence (
  id        uuid PRIMARY KEY,
  meeting   uuid NOT NULL REFERENCES meeting,
  case_id   uuid NOT NULL,
  unexcused int NOT NULL,               -- so far, this one included
  in_a_row  int NOT NULL,
  state     text NOT NULL,
  note      text,                       -- what was learned, agreed or decided
  due       date,                       -- of a make-up plan
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  UNIQUE (meeting, case_id)
);
CREATE INDEX absence_case ON absence (case_id);

-- A participant says that their attendance was recorded wrongly.
CREATE TABLE attendance_dispute (
  id          uuid PRIMARY KEY,
  meeting     uuid NOT NULL REFERENCES meeting,
  case_id     uuid NOT NULL,
  words       text NOT NULL,
  raised_at   timestamptz NOT NULL,
  corrected   boolean,                  -- null while it waits
  answer      text,
  answered_by uuid,
  answered_at timestamptz
);
CREATE UNIQUE INDEX attendance_dispute_open ON attendance_dispute (meeting, case_id) WHERE answered_at IS NULL;
CREATE INDEX attendance_dispute_case ON attendance_dispute (case_id);
