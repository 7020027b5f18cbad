-- An appeal against a decision; its outcome is added once and never changed.
CREATE TABLE appeal (
  id         uuid PRIMARY KEY,
  case_id    uuid NOT NULL,
  decision   uuid NOT NULL UNIQUE,
  filed_by   uuid NOT NULL,
  filed_at   timestamptz NOT NULL,
  grounds    text[] NOT NULL,
  remedy     text NOT NULL,
  statement  text NOT NULL,
  documents  uuid[] NOT NULL,
  state      text NOT NULL,
  outcome    text,
  decided_by uuid,
  decided_at timestamptz,
  reason     text,             -- for the record
  letter     text              -- what the candidate reads
);
CREATE INDEX appeal_case ON appeal (case_id);
CREATE UNIQUE INDEX appeal_open ON appeal (case_id) WHERE state = 'OPEN';

-- Who sits on a panel; whoever leaves it keeps their row.
CREATE TABLE appeal_seat (
  appeal    uuid NOT NULL REFERENCES appeal,
  person    uuid NOT NULL,
  chosen_by uuid NOT NULL,
  chosen_at timestamptz NOT NULL,
  left_at   timestamptz,
  reason    text,
  PRIMARY KEY (appeal, person)
);
CREATE INDEX appeal_seat_person ON appeal_seat (person);

-- Who is not to judge the case again, because the panel wants somebody else.
CREATE TABLE appeal_replaced (
  appeal  uuid NOT NULL REFERENCES appeal,
  case_id uuid NOT NULL,
  person  uuid NOT NULL,
  PRIMARY KEY (appeal, person)
);
CREATE INDEX appeal_replaced_case ON appeal_replaced (case_id);
REVOKE UPDATE, DELETE ON appeal_replaced FROM credentialpath_app;
REVOKE DELETE ON appeal, appeal_seat FROM credentialpath_app;
