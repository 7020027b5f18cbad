CREATE TABLE cohort (
  id            uuid PRIMARY KEY,
  program       text NOT NULL,
  packet        text NOT NULL,
  name          text NOT NULL,
  state         text NOT NULL, -- PLANNED, CONFIRMED, CLOSED, MERGED, CANCELED; a confirmed one runs once it has begun
  state_since   timestamptz NOT NULL,
  reason        text,          -- why it was decided so, in the coordinator's words
  facilitator   uuid,          -- empty while a new one is looked for
  first_meeting timestamptz NOT NULL,
  ends          date NOT NULL,
  smallest      int NOT NULL,
  largest       int NOT NULL,
  place         text NOT NULL, -- an address or a link, or empty
  merged_into   uuid REFERENCES cohort (id),
  set_up_by     uuid NOT NULL,
  set_up_at     timestamptz NOT NULL,
  CHECK (1 <= smallest AND smallest <= largest)
);
CREATE INDEX cohort_program ON cohort (program, first_meeting);
CREATE INDEX cohort_facilitator_now ON cohort (facilitator);

-- Who has been in which cohort; who left stays in it with the day.
CREATE TABLE cohort_member (
  cohort    uuid NOT NULL REFERENCES cohort (id),
  case_id   uuid NOT NULL,
  person    uuid NOT NULL,
  joined_at timestamptz NOT NULL,
  left_at   timestamptz,
  PRIMARY KEY (cohort, case_id)
);
CREATE INDEX cohort_member_case ON cohort_member (case_id);
CREATE INDEX cohort_member_person ON cohort_member (person);

-- Everybody who has led a cohort, one row each time.
CREATE TABLE cohort_facilitator (
  cohort       uuid NOT NULL REFERENCES cohort (id),
  number       int NOT NULL,
  person       uuid NOT NULL,
  since        timestamptz NOT NULL,
  until        timestamptz,
  appointed_by uuid NOT NULL,
  PRIMARY KEY (cohort, number)
);
