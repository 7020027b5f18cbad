-- A cohort whose members are teams.
CREATE TABLE team_cohort (
  id                 uuid PRIMARY KEY,
  program            text NOT NULL,
  packet             text NOT NULL,
  name               text NOT NULL,
  begins             date NOT NULL,        -- the Monday from which the plan counts
  meets_at           time NOT NULL,
  link               text NOT NULL,        -- to the calls
  applications_until date NOT NULL,
  set_up_by          uuid NOT NULL,
  set_up_at          timestamptz NOT NULL
);

-- A team, from its application on.
CREATE TABLE team (
  id         uuid PRIMARY KEY,
  cohort     uuid NOT NULL REFERENCES team_cohort,
  name       text NOT NULL,
  lead       uuid NOT NULL,
  deputy     uuid NOT NULL CHECK (deputy <> lead),
  standing   text NOT NULL,                -- where it is now with what the cohort is about
  goals      text NOT NULL,
  challenges text NOT NULL,
  travel     text NOT NULL,
  state      text NOT NULL,
  reason     text NOT NULL DEFAULT '',     -- of the last change
  applied_at timestamptz NOT NULL,
  decided_by uuid,
  decided_at timestamptz
);
CREATE UNIQUE INDEX team_once ON team (cohort, lower(name)) WHERE state IN ('APPLIED', 'SELECTED');
CREATE INDEX team_lead ON team (lead);
CREATE INDEX team_deputy ON team (deputy);

-- Who else is in a team, and at which kind of agency; lead and deputy come first.
CREATE TABLE team_member (
  team   uuid NOT NULL REFERENCES team,
  place  int NOT NULL,
  name   text NOT NULL,
  agency text NOT NULL,
  PRIMARY KEY (team, place)
);
