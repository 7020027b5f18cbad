-- A visit: an observation or an interview, wanted once per review round that needs one.
CREATE TABLE visit (
  id           uuid PRIMARY KEY,
  case_id      uuid NOT NULL,
  state        text NOT NULL,
  observer     uuid,
  site_name    text,
  site_address text,
  shift        text,
  window_start date,
  planned_at   timestamptz,
  remote       boolean NOT NULL DEFAULT false,
  sequence     int NOT NULL DEFAULT 0,   -- of the calendar entry
  no_shows     int NOT NULL DEFAULT 0,
  wanted_at    timestamptz NOT NULL
);
CREATE INDEX visit_case ON visit (case_id);
CREATE INDEX visit_observer ON visit (observer);

CREATE TABLE visit_blocked_day (
  visit uuid NOT NULL REFERENCES visit,
  day   date NOT NULL,
  PRIMARY KEY (visit, day)
);

-- Every date that came to nothing, with its cause.
CREATE TABLE visit_failure (
  visit      uuid NOT NULL REFERENCES visit,
  number     int NOT NULL,
  cause      text NOT NULL,
  planned_at timestamptz,
  noted_at   timestamptz NOT NULL,
  PRIMARY KEY (visit, number)
);

-- Final when signed; an amendment is a row of its own.
CREATE TABLE visit_record (
  visit      uuid PRIMARY KEY REFERENCES visit,
  observer   uuid NOT NULL,
  started_at timestamptz NOT NULL,
  ended_at   timestamptz NOT NULL,
  children   int,
  ages       text,
  notes      text NOT NULL,
  signed_at  timestamptz NOT NULL
);
CREATE TABLE visit_result (
  visit     uuid NOT NULL REFERENCES visit,
  criterion text NOT NULL,
  met       boolean NOT NULL,
  feedback  text NOT NULL,
  PRIMARY KEY (visit, criterion)
);
CREATE TABLE visit_amendment (
  visit      uuid NOT NULL REFERENCES visit,
  number     int NOT NULL,
  author     uuid NOT NULL,
  text       text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (visit, number)
);
REVOKE UPDATE, DELETE ON visit_failure, visit_record, visit_result, visit_amendment FROM credentialpath_app;
