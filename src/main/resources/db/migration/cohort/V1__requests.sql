-- A request for a place; the case it becomes has the same id.
CREATE TABLE cohort_request (
  id              uuid PRIMARY KEY,
  program         text NOT NULL,
  packet          text NOT NULL,
  person          uuid NOT NULL,
  state           text NOT NULL,
  state_since     timestamptz NOT NULL,
  ended_because   text,
  invited_by      uuid NOT NULL,
  invited_at      timestamptz NOT NULL,
  preferred_start date,        -- the first day of the month
  completed_at    timestamptz, -- when everything asked for was there: the waitlist goes by it
  question        text         -- what the person is asked to add, while they are
);
CREATE UNIQUE INDEX cohort_request_open ON cohort_request (person, program)
  WHERE state IN ('DRAFT', 'SUBMITTED', 'ELIGIBLE', 'CONDITIONAL', 'WAITLISTED');
CREATE INDEX cohort_request_person ON cohort_request (person);
CREATE INDEX cohort_request_state ON cohort_request (state, state_since);

-- A link that was mailed; only the hash of its token is kept, and a newer link supersedes the older ones.
CREATE TABLE invitation (
  token_hash    text PRIMARY KEY,
  request       uuid NOT NULL REFERENCES cohort_request (id),
  sent_at       timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL,
  superseded_at timestamptz,
  used_at       timestamptz
);
CREATE INDEX invitation_request ON invitation (request);

-- What was answered: 1 is the request itself, the further ones are what was asked for afterwards.
CREATE TABLE request_answers (
  request  uuid NOT NULL REFERENCES cohort_request (id),
  number   int NOT NULL,
  form     text NOT NULL,
  answers  jsonb NOT NULL,
  given_at timestamptz NOT NULL,
  given_by uuid NOT NULL,
  channel  text NOT NULL, -- ONLINE by the person themself; PHONE or PAPER when staff entered it
  PRIMARY KEY (request, number)
);

-- What the automatic check found for each rule, once per check, and what the coordinator made of it.
CREATE TABLE request_rule_result (
  request  uuid NOT NULL REFERENCES cohort_request (id),
  round    int NOT NULL,
  rule     text NOT NULL,
  place    int NOT NULL,  -- the order of the packet
  words    text NOT NULL, -- the rule as it read then
  result   text NOT NULL,
  override text,
  reason   text,
  PRIMARY KEY (request, round, rule)
);

CREATE TABLE eligibility_decision (
  request    uuid NOT NULL REFERENCES cohort_request (id),
  round      int NOT NULL,
  number     int NOT NULL, -- a round is decided again when the person asked for more did not answer
  decision   text NOT NULL,
  proposal   text NOT NULL,
  message    text,
  condition  text,
  due        date,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (request, round, number)
);

-- A seat, or the place in the line for one.
CREATE TABLE seat (
  request     uuid PRIMARY KEY REFERENCES cohort_request (id),
  person      uuid NOT NULL,
  program     text NOT NULL,
  state       text NOT NULL, -- WAITING, RESERVED, TAKEN, RELEASED
  cohort      uuid,
  priority    boolean NOT NULL, -- carried over from a start that did not take place
  ready_at    timestamptz NOT NULL,
  earliest    date NOT NULL, -- no cohort that starts before this day
  reserved_at timestamptz,
  CHECK ((cohort IS NOT NULL) = (state IN ('RESERVED', 'TAKEN')))
);
CREATE INDEX seat_cohort ON seat (cohort) WHERE cohort IS NOT NULL;
CREATE INDEX seat_line ON seat (program, priority DESC, ready_at, request) WHERE state = 'WAITING';
CREATE INDEX seat_person ON seat (person);

CREATE TABLE agreement_signature (
  request    uuid PRIMARY KEY REFERENCES cohort_request (id),
  cohort     uuid NOT NULL,
  version    text NOT NULL,
  clauses    text[] NOT NULL, -- the ids of the clauses, each agreed to by itself
  typed_name text NOT NULL,
  signed_at  timestamptz NOT NULL,
  signed_by  uuid NOT NULL,
  channel    text NOT NULL
);
