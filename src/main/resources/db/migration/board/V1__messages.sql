-- What was written to members of a cohort; each mail of it stands in the outbox.
CREATE TABLE cohort_message (
  id        uuid PRIMARY KEY,
  cohort    uuid NOT NULL,
  subject   text NOT NULL,
  words     text NOT NULL,
  receivers uuid[] NOT NULL, -- the people it went to
  sent_by   uuid NOT NULL,
  sent_at   timestamptz NOT NULL
);
CREATE INDEX cohort_message_cohort ON cohort_message (cohort, sent_at);
REVOKE UPDATE, DELETE ON cohort_message FROM credentialpath_app;
