-- Awards are a ledger: an award is never edited; what becomes of it later is a row of its own.
CREATE TABLE award (
  id             uuid PRIMARY KEY,
  case_id        uuid NOT NULL UNIQUE,
  holder         uuid NOT NULL,
  holder_name    text NOT NULL,          -- the legal name on the day of the award
  program        text NOT NULL,
  packet_version text NOT NULL,
  number         text NOT NULL UNIQUE,
  title          text NOT NULL,
  awarded_on     date NOT NULL,
  expires_on     date,
  entered_at     timestamptz NOT NULL,
  CHECK (expires_on > awarded_on)
);
CREATE INDEX award_holder ON award (holder);

-- The last serial given out, per program and year.
CREATE TABLE award_serial (
  program text NOT NULL,
  year    int NOT NULL,
  last    int NOT NULL,
  PRIMARY KEY (program, year)
);

CREATE TABLE award_certificate (
  award    uuid PRIMARY KEY REFERENCES award,
  document uuid NOT NULL,
  made_at  timestamptz NOT NULL
);

-- The register anybody may ask; named only with the holder's consent.
CREATE TABLE register_entry (
  award      uuid PRIMARY KEY REFERENCES award,
  named      boolean NOT NULL,
  entered_at timestamptz NOT NULL
);
REVOKE UPDATE, DELETE ON award, award_certificate, register_entry FROM credentialpath_app;
