-- The ledger of fees, in cents of US dollars. An entry is never changed: what was wrong is reversed by another one.
CREATE TABLE fee_entry (
  case_id    uuid        NOT NULL,
  number     int         NOT NULL CHECK (number > 0),
  kind       text        NOT NULL CHECK (kind IN ('CHARGED', 'PAID', 'WAIVED', 'REFUNDED', 'REVERSED')),
  cents      bigint      NOT NULL CHECK (cents > 0),
  means      text,
  receipt    text,
  paid_on    date,
  reason     text        NOT NULL,
  reverses   int,
  entered_by uuid REFERENCES person (id),  -- null for the system
  entered_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, number),
  FOREIGN KEY (case_id, reverses) REFERENCES fee_entry (case_id, number),
  CHECK ((kind = 'PAID') = (receipt IS NOT NULL)),
  CHECK ((kind = 'REVERSED') = (reverses IS NOT NULL))
);
CREATE UNIQUE INDEX fee_entry_charged ON fee_entry (case_id) WHERE kind = 'CHARGED';
CREATE UNIQUE INDEX fee_entry_reversed ON fee_entry (case_id, reverses) WHERE reverses IS NOT NULL;

REVOKE UPDATE, DELETE, TRUNCATE ON fee_entry FROM credentialpath_app;
