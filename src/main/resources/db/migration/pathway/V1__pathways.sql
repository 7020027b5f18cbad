-- A registration for a pathway.
CREATE TABLE pathway_enrollee (
  case_id       uuid PRIMARY KEY,
  credit_wanted boolean NOT NULL,
  purpose       text NOT NULL,
  registered_at timestamptz NOT NULL
);

-- The levels that opened, one after the other.
CREATE TABLE pathway_level (
  id        uuid PRIMARY KEY,
  case_id   uuid NOT NULL REFERENCES pathway_enrollee,
  level     text NOT NULL,
  place     int NOT NULL,
  opened_at timestamptz NOT NULL,
  stood_at  timestamptz,
  UNIQUE (case_id, level)
);

CREATE TABLE pathway_requirement (
  id          uuid PRIMARY KEY,
  level       uuid NOT NULL REFERENCES pathway_level,
  requirement text NOT NULL,
  place       int NOT NULL,
  UNIQUE (level, requirement)
);

-- What was handed in. A row is added for each try; an answer is added once and never changed.
CREATE TABLE pathway_evidence (
  requirement  uuid NOT NULL REFERENCES pathway_requirement,
  attempt      int NOT NULL,
  way          text NOT NULL,
  words        text NOT NULL,
  exam_on      date,
  worked_from  date,
  worked_until date CHECK (worked_until >= worked_from),
  at           timestamptz NOT NULL,
  met          boolean,
  feedback     text NOT NULL DEFAULT '',
  verified_by  uuid,
  verified_at  timestamptz,
  PRIMARY KEY (requirement, attempt)
);

-- Its files, and what the badge in a file showed when it was handed in.
CREATE TABLE pathway_piece (
  requirement uuid NOT NULL,
  attempt     int NOT NULL,
  document    uuid NOT NULL,
  place       int NOT NULL,
  findings    text NOT NULL DEFAULT '',
  standard    text,
  name        text,
  issuer      text,
  criteria    text,
  issued_at   timestamptz,
  expires_at  timestamptz,
  PRIMARY KEY (requirement, attempt, document),
  FOREIGN KEY (requirement, attempt) REFERENCES pathway_evidence
);

-- Who is asked for feedback on the work; only the last one counts. Of the link only the digest is kept.
CREATE TABLE pathway_supervisor (
  number   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  level    uuid NOT NULL REFERENCES pathway_level,
  person   uuid NOT NULL,
  employer text NOT NULL,
  link     text NOT NULL UNIQUE,
  named_at timestamptz NOT NULL
);
CREATE INDEX pathway_supervisor_level ON pathway_supervisor (level, number DESC);

CREATE TABLE pathway_feedback (
  level    uuid PRIMARY KEY REFERENCES pathway_level,
  person   uuid NOT NULL,
  employer text NOT NULL,
  strong   text NOT NULL,
  grow     text NOT NULL,
  by_link  boolean NOT NULL,
  given_at timestamptz NOT NULL
);

-- Academic credit, decided apart from the award.
CREATE TABLE pathway_credit (
  level      uuid PRIMARY KEY REFERENCES pathway_level,
  credits    int NOT NULL CHECK (credits >= 0),
  reason     text NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL
);

-- What employers say of what a program awards.
CREATE TABLE pathway_voice (
  number   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  program  text NOT NULL,
  kind     text NOT NULL CHECK (kind IN ('ADVICE', 'ENDORSEMENT')),
  employer text NOT NULL,
  words    text NOT NULL,
  entered_by uuid NOT NULL,
  at       timestamptz NOT NULL
);

REVOKE UPDATE, DELETE ON pathway_supervisor, pathway_feedback, pathway_credit, pathway_voice FROM credentialpath_app;
