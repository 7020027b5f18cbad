-- A candidate may object to an observer once in a case; the reason is a word of theirs to staff.
CREATE TABLE observer_objection (
  case_id  uuid PRIMARY KEY,
  visit    uuid NOT NULL REFERENCES visit,
  observer uuid NOT NULL,
  reason   text NOT NULL,
  at       timestamptz NOT NULL
);
REVOKE UPDATE, DELETE ON observer_objection FROM credentialpath_app;
