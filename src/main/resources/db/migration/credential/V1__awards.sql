-- Awards are a ledger: an award is never edited; what becomes of it later is a row of its own.
CREATE TABLE award (
  id             uuid PRIMARY KEY,
  case_id        uuid NOT NULL UNIQUE,
  holder         uuid NOT NULL,
  holder_name    text NOT NULL,          -- the legal name on the day of the award
  program        text NOT NULL,
  packet_version text NOT NULL,
  number         text NOT NULL,
  title          text NOT NULL,
  awarded_on     date NOT NULL,
  expires_on     date,
  entered_at     timestamptz NOT NULL,
  CHECK (expires_on > awarded_on)
);
CREATE UNIQUE INDEX award_number ON award (upper(number));
CREATE INDEX award_holder ON award (holder);

-- The last serial given out, per program and year.
CREATE TABLE award_serial (
  program text NOT NULL,
  year    int NOT NULL,
  last    int NOT NULL,
  PRIMARY KEY (program, year)
);

CREATE TABLE award_certificate (
  award   uuid PRIMARY KEY REFERENCES award,
  content bytea NOT NULL,
  sha256  text NOT NULL,
  made_at timestamptz NOT NULL
);

CREATE TABLE register_entry (
  award      uuid PRIMARY KEY REFERENCES award,
  entered_at timestamptz NOT NULL
);

-- What the register shows of an award to everybody, as its holder chose it; the last one counts.
CREATE TABLE register_showing (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  award  uuid NOT NULL REFERENCES register_entry,
  shown  text NOT NULL CHECK (shown IN ('NAME', 'NUMBER', 'NOTHING')),
  since  timestamptz NOT NULL
);
CREATE INDEX register_showing_award ON register_showing (award, number DESC);

-- How often a network address has asked for a number; forgotten after a day.
CREATE TABLE register_lookup (
  address text NOT NULL,
  hour    timestamptz NOT NULL,
  asked   int NOT NULL,
  PRIMARY KEY (address, hour)
);

REVOKE UPDATE, DELETE ON award, award_certificate, register_entry, register_showing FROM credentialpath_app;
