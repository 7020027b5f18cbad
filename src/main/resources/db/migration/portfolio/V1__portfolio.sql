-- Where the work on a portfolio stands. A case without a row is in its first round and being built.
CREATE TABLE portfolio (
  case_id uuid PRIMARY KEY REFERENCES case_file (id),
  round   int  NOT NULL,
  stage   text NOT NULL
);

-- The working copy, private to its owner: nobody else sees what was neither shared nor submitted.
CREATE TABLE portfolio_item (
  case_id      uuid        NOT NULL REFERENCES case_file (id),
  item         text        NOT NULL,
  text         text        NOT NULL DEFAULT '',
  competencies text[]      NOT NULL DEFAULT '{}',
  finished     boolean     NOT NULL DEFAULT false,
  version      int         NOT NULL DEFAULT 0,
  saved_at     timestamptz NOT NULL,
  PRIMARY KEY (case_id, item)
);
CREATE TABLE portfolio_entry (
  id       uuid        PRIMARY KEY,
  case_id  uuid        NOT NULL,
  item     text        NOT NULL,
  title    text        NOT NULL,
  text     text        NOT NULL,
  added_at timestamptz NOT NULL,
  FOREIGN KEY (case_id, item) REFERENCES portfolio_item (case_id, item)
);
CREATE INDEX portfolio_entry_item ON portfolio_entry (case_id, item);
CREATE TABLE portfolio_file (
  id       uuid        PRIMARY KEY,
  case_id  uuid        NOT NULL,
  item     text        NOT NULL,
  document uuid        NOT NULL,
  added_at timestamptz NOT NULL,
  FOREIGN KEY (case_id, item) REFERENCES portfolio_item (case_id, item)
);
CREATE INDEX portfolio_file_item ON portfolio_file (case_id, item);

-- A copy of an item as it was shared with the facilitator, and the advice on it. Reviewers never see it.
CREATE TABLE portfolio_draft (
  id          uuid        PRIMARY KEY,
  case_id     uuid        NOT NULL REFERENCES case_file (id),
  cohort      uuid        NOT NULL,
  item        text        NOT NULL,
  question    text        NOT NULL,
  content     jsonb       NOT NULL,
  shared_at   timestamptz NOT NULL,
  closed_at   timestamptz,
  advice      text,
  feedback    text,
  answered_by uuid REFERENCES person (id),
  answered_at timestamptz
);
CREATE INDEX portfolio_draft_case ON portfolio_draft (case_id, shared_at);
CREATE UNIQUE INDEX portfolio_draft_waiting ON portfolio_draft (case_id, item)
  WHERE answered_at IS NULL AND closed_at IS NULL;

-- From the second round on: the criteria that are open, what reviewers said, and what the candidate changed.
CREATE TABLE portfolio_open_criterion (
  case_id   uuid NOT NULL REFERENCES case_file (id),
  round     int  NOT NULL,
  criterion text NOT NULL,
  feedback  text NOT NULL,
  change    text NOT NULL DEFAULT '',
  PRIMARY KEY (case_id, round, criterion)
);

-- What was submitted, and never changes. An incomplete one keeps its number but uses no attempt.
CREATE TABLE portfolio_submission (
  id           uuid        PRIMARY KEY,
  case_id      uuid        NOT NULL REFERENCES case_file (id),
  number       int         NOT NULL,
  attempt      int         NOT NULL,
  round        int         NOT NULL,
  session      date,
  application  jsonb       NOT NULL,
  changes      jsonb       NOT NULL,
  sha256       text        NOT NULL,
  submitted_by uuid        NOT NULL REFERENCES person (id),
  submitted_at timestamptz NOT NULL,
  UNIQUE (case_id, number)
);
CREATE TABLE portfolio_submission_item (
  submission uuid  NOT NULL REFERENCES portfolio_submission (id),
  item       text  NOT NULL,
  place      int   NOT NULL,
  content    jsonb NOT NULL,
  sha256     text  NOT NULL,
  change     text  NOT NULL,
  PRIMARY KEY (submission, item)
);
REVOKE UPDATE ON portfolio_submission, portfolio_submission_item FROM credentialpath_app;

CREATE TABLE portfolio_check (
  submission uuid        PRIMARY KEY REFERENCES portfolio_submission (id),
  outcome    text        NOT NULL,
  note       text        NOT NULL,
  checked_by uuid        NOT NULL REFERENCES person (id),
  checked_at timestamptz NOT NULL
);
CREATE TABLE portfolio_check_line (
  submission uuid    NOT NULL REFERENCES portfolio_check (submission),
  subject    text    NOT NULL,
  present    boolean NOT NULL,
  reason     text    NOT NULL,
  PRIMARY KEY (submission, subject)
);

-- What members of a cohort share with each other.
CREATE TABLE portfolio_resource (
  id            uuid        PRIMARY KEY,
  cohort        uuid        NOT NULL,
  case_id       uuid        NOT NULL REFERENCES case_file (id),
  person        uuid        NOT NULL REFERENCES person (id),
  title         text        NOT NULL,
  note          text        NOT NULL,
  link          text,
  document      uuid,
  shared_at     timestamptz NOT NULL,
  taken_back_at timestamptz
);
CREATE INDEX portfolio_resource_cohort ON portfolio_resource (cohort, shared_at);
