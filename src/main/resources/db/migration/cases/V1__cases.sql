-- One way through a program. Packet and participant are bound when the case is opened and never change.
CREATE TABLE case_file (
  id            uuid        PRIMARY KEY,
  participant   uuid        NOT NULL REFERENCES person (id),
  program       text        NOT NULL,
  packet        text        NOT NULL,
  cohort        uuid,
  status        text        NOT NULL,
  opened_at     timestamptz NOT NULL,
  portfolio_due date        NOT NULL,
  open_until    date        NOT NULL,
  closed_at     timestamptz
);
CREATE INDEX case_file_participant ON case_file (participant);
CREATE INDEX case_file_cohort ON case_file (cohort) WHERE cohort IS NOT NULL;

CREATE TABLE case_withdrawal (
  case_id uuid        PRIMARY KEY REFERENCES case_file (id),
  asked_by uuid NOT NULL REFERENCES person (id),
  reason  text,
  at      timestamptz NOT NULL
);

-- A request for more time and its answer; at most one waits for an answer.
CREATE TABLE case_extension (
  id            uuid        PRIMARY KEY,
  case_id       uuid        NOT NULL REFERENCES case_file (id),
  reason        text        NOT NULL,
  words         text        NOT NULL,
  due_before    date        NOT NULL,
  wanted        date        NOT NULL,
  documents     uuid[]      NOT NULL,
  asked_by      uuid        NOT NULL REFERENCES person (id),
  asked_at      timestamptz NOT NULL,
  outcome       text,
  counts        boolean,
  granted_until date,
  answer        text,
  decided_by    uuid REFERENCES person (id),
  decided_at    timestamptz
);
CREATE INDEX case_extension_case ON case_extension (case_id, asked_at);
CREATE UNIQUE INDEX case_extension_waiting ON case_extension (case_id) WHERE outcome IS NULL;

-- A hold, and the status the case goes back to when it ends.
CREATE TABLE case_hold (
  id           uuid        PRIMARY KEY,
  case_id      uuid        NOT NULL REFERENCES case_file (id),
  why          text        NOT NULL,
  held_in      text        NOT NULL,
  began_at     timestamptz NOT NULL,
  ended_at     timestamptz
);
CREATE UNIQUE INDEX case_hold_now ON case_hold (case_id) WHERE ended_at IS NULL;

-- What staff decided when the time to renew the membership was over.
CREATE TABLE case_hold_decision (
  hold       uuid        NOT NULL REFERENCES case_hold (id),
  outcome    text        NOT NULL,
  reason     text        NOT NULL,
  decided_by uuid        NOT NULL REFERENCES person (id),
  decided_at timestamptz NOT NULL
);

-- How a participant goes on whose cohort ended before the portfolio was in.
CREATE TABLE case_way (
  case_id   uuid        NOT NULL REFERENCES case_file (id),
  cohort    uuid        NOT NULL,
  asked_at  timestamptz NOT NULL,
  way       text,
  chosen_by uuid REFERENCES person (id),
  chosen_at timestamptz,
  PRIMARY KEY (case_id, cohort)
);

-- A case that moves to a later cohort with a priority seat: once.
CREATE TABLE case_transfer (
  case_id   uuid        PRIMARY KEY REFERENCES case_file (id),
  wanted_at timestamptz NOT NULL,
  placed_in uuid,
  placed_at timestamptz
);

-- What must be done before the portfolio may be submitted, such as the final training of a conditional place.
CREATE TABLE case_condition (
  case_id uuid        NOT NULL REFERENCES case_file (id),
  code    text        NOT NULL,
  words   text        NOT NULL,
  due     date        NOT NULL,
  met_on  date,
  proof   uuid,
  told_by uuid REFERENCES person (id),
  told_at timestamptz,
  PRIMARY KEY (case_id, code)
);

CREATE TABLE case_coaching (
  case_id  uuid        NOT NULL REFERENCES case_file (id),
  met_on   date        NOT NULL,
  coach    text        NOT NULL,
  notes    text        NOT NULL,
  told_by  uuid        NOT NULL REFERENCES person (id),
  told_at  timestamptz NOT NULL
);
CREATE INDEX case_coaching_case ON case_coaching (case_id);
