-- Every packet that was ever loaded. From its first use on its content is frozen, with the defaults that held then.
CREATE TABLE program_packet (
  program       text NOT NULL,
  version       text NOT NULL,
  sha256        text NOT NULL,
  content       text NOT NULL,
  defaults      text NOT NULL,
  loaded_at     timestamptz NOT NULL,
  first_used_at timestamptz,
  PRIMARY KEY (program, version)
);

-- Days on which the institution is closed besides weekends and holidays.
CREATE TABLE closure_day (
  day      date PRIMARY KEY,
  reason   text NOT NULL,
  added_at timestamptz NOT NULL
);
