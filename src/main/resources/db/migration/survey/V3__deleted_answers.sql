-- What is left of the answers of a collection when they are deleted: counts, never an answer.
CREATE TABLE survey_tally (
  collection uuid        PRIMARY KEY REFERENCES survey_collection,
  returned   int         NOT NULL,
  answers    int         NOT NULL,
  positive   int         NOT NULL,
  deleted_at timestamptz NOT NULL
);
REVOKE UPDATE, DELETE ON survey_tally FROM credentialpath_app;
