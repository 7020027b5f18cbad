ALTER TABLE team_cohort ADD COLUMN state text NOT NULL DEFAULT 'PLANNED';

-- The plan moved as a block; a row for each time.
CREATE TABLE team_shift (
  cohort uuid NOT NULL REFERENCES team_cohort,
  number int NOT NULL,
  days   int NOT NULL CHECK (days <> 0),
  reason text NOT NULL,
  by     uuid NOT NULL,
  at     timestamptz NOT NULL,
  PRIMARY KEY (cohort, number)
);

-- A meeting of a cohort of teams. Parts above 0 are virtual meetings in place of one in person.
CREATE TABLE team_meeting (
  id         uuid PRIMARY KEY,
  cohort     uuid NOT NULL REFERENCES team_cohort,
  number     int NOT NULL,
  part       int NOT NULL,
  planned_on date NOT NULL,                -- the day of the plan; a closed one gives way to the next open one
  begins_at  timestamptz NOT NULL,
  days       int NOT NULL CHECK (days > 0),
  minutes    int NOT NULL CHECK (minutes > 0),
  in_person  boolean NOT NULL,
  title      text NOT NULL,
  agenda     text NOT NULL,                -- a line each
  state      text NOT NULL,
  approval   text NOT NULL DEFAULT '',     -- of a meeting in person
  approver   text NOT NULL DEFAULT '',
  reason     text NOT NULL DEFAULT '',     -- of the last change
  sequence   int NOT NULL DEFAULT 0,       -- of the calendar entry
  opened_at  timestamptz NOT NULL,
  UNIQUE (cohort, number, part)
);

-- Which team came to which meeting.
CREATE TABLE team_attendance (
  meeting     uuid NOT NULL REFERENCES team_meeting,
  team        uuid NOT NULL REFERENCES team,
  mark        text NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (meeting, team)
);

-- What the teams of a cohort made together.
CREATE TABLE team_resource (
  cohort      uuid PRIMARY KEY REFERENCES team_cohort,
  title       text NOT NULL,
  words       text NOT NULL,
  link        text NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL
);

-- The record that a team took part; it is no credential.
CREATE TABLE team_participation (
  team     uuid PRIMARY KEY REFERENCES team,
  attended int NOT NULL,
  held     int NOT NULL,
  at       timestamptz NOT NULL
);
REVOKE UPDATE, DELETE ON team_shift, team_attendance, team_resource, team_participation FROM credentialpath_app;
