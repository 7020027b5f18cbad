-- One renewal per award, from the day it opens. The next term is an award of its own; nothing here changes the old one.
CREATE TABLE renewal (
  award          uuid PRIMARY KEY,       -- the award whose term ends
  case_id        uuid NOT NULL,
  holder         uuid NOT NULL,
  program        text NOT NULL,
  packet_version text NOT NULL,          -- the packet in force when it opened
  expires_on     date NOT NULL,          -- of the award
  closes_on      date NOT NULL,          -- the last day to file or to complete it
  opened_at      timestamptz NOT NULL,
  ending         text CHECK (ending IN ('MET', 'LAPSED', 'STOPPED')),
  ended_at       timestamptz,
  CHECK (closes_on >= expires_on),
  CHECK ((ending IS NULL) = (ended_at IS NULL))
);
CREATE INDEX renewal_case ON renewal (case_id);

-- What was filed, and what was said to it, is never changed: another try is another row.
CREATE TABLE renewal_application (
  award      uuid NOT NULL REFERENCES renewal,
  attempt    int NOT NULL CHECK (attempt > 0),
  role_now   text NOT NULL,
  reflection text NOT NULL,
  signature  text NOT NULL,
  sent_at    timestamptz NOT NULL,
  PRIMARY KEY (award, attempt)
);

CREATE TABLE renewal_training (
  award         uuid NOT NULL,
  attempt       int NOT NULL,
  place         int NOT NULL,
  title         text NOT NULL,
  completed_on  date NOT NULL,
  quarter_hours int NOT NULL CHECK (quarter_hours > 0),
  PRIMARY KEY (award, attempt, place),
  FOREIGN KEY (award, attempt) REFERENCES renewal_application (award, attempt)
);

CREATE TABLE renewal_file (
  award    uuid NOT NULL,
  attempt  int NOT NULL,
  place    int NOT NULL,
  document uuid NOT NULL,
  PRIMARY KEY (award, attempt, place),
  FOREIGN KEY (award, attempt) REFERENCES renewal_application (award, attempt)
);

CREATE TABLE renewal_decision (
  award      uuid NOT NULL,
  attempt    int NOT NULL,
  met        boolean NOT NULL,
  missing    text NOT NULL,              -- empty for Met
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (award, attempt),
  FOREIGN KEY (award, attempt) REFERENCES renewal_application (award, attempt)
);

REVOKE UPDATE, DELETE ON renewal_application, renewal_training, renewal_file, renewal_decision FROM credentialpath_app;
