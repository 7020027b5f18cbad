-- One round of family surveys. How many were given out is fixed at the start.
CREATE TABLE survey_collection (
  id           uuid        PRIMARY KEY,
  case_id      uuid        NOT NULL,
  number       int         NOT NULL,
  distributed  int         NOT NULL CHECK (distributed > 0),
  by_link      int         NOT NULL CHECK (by_link BETWEEN 0 AND distributed),
  last_day     date        NOT NULL,
  extended     boolean     NOT NULL,
  state        text        NOT NULL CHECK (state IN ('OPEN', 'COUNTED', 'CALLED_OFF')),
  started_by   uuid        NOT NULL REFERENCES person (id),
  started_at   timestamptz NOT NULL,
  completed_at timestamptz,
  UNIQUE (case_id, number)
);
CREATE UNIQUE INDEX survey_collection_open ON survey_collection (case_id) WHERE state = 'OPEN';

-- A link that can still be used; it is deleted when it is, so that nothing tells which one gave which answer.
CREATE TABLE survey_link (
  digest     text PRIMARY KEY,
  collection uuid NOT NULL REFERENCES survey_collection
);
CREATE INDEX survey_link_collection ON survey_link (collection);

-- What one family answered, without a time.
CREATE TABLE survey_answer (
  id         uuid PRIMARY KEY,
  collection uuid NOT NULL REFERENCES survey_collection,
  batch      text,                       -- of paper; null for a link
  language   text NOT NULL,
  comment    text
);
CREATE INDEX survey_answer_collection ON survey_answer (collection);

CREATE TABLE survey_mark (
  answer uuid     NOT NULL REFERENCES survey_answer,
  item   text     NOT NULL,
  mark   smallint NOT NULL CHECK (mark BETWEEN 1 AND 5),
  PRIMARY KEY (answer, item)
);

CREATE TABLE survey_result (
  collection  uuid        PRIMARY KEY REFERENCES survey_collection,
  distributed int         NOT NULL,
  returned    int         NOT NULL,
  answers     int         NOT NULL,
  positive    int         NOT NULL,
  met         boolean     NOT NULL,
  counted_at  timestamptz NOT NULL
);

-- Raw answers are deleted one day, never changed; a result is neither.
REVOKE UPDATE ON survey_answer, survey_mark, survey_link FROM credentialpath_app;
REVOKE UPDATE, DELETE ON survey_result FROM credentialpath_app;
REVOKE DELETE ON survey_collection FROM credentialpath_app;
