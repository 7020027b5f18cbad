-- A round reviews one complete submission of a case.
CREATE TABLE review_round (
  id         uuid PRIMARY KEY,
  case_id    uuid NOT NULL,
  attempt    int NOT NULL,       -- of the submission, from 1
  submission uuid NOT NULL UNIQUE,
  state      text NOT NULL,
  opened_at  timestamptz NOT NULL,
  ended_at   timestamptz,
  UNIQUE (case_id, attempt)
);
CREATE TABLE review_round_criterion (
  round     uuid NOT NULL REFERENCES review_round,
  place     int NOT NULL,
  criterion text NOT NULL,
  PRIMARY KEY (round, criterion)
);

-- One reviewer's part of a round; who left it stands in review_departure.
CREATE TABLE review_assignment (
  id        uuid PRIMARY KEY,
  round     uuid NOT NULL REFERENCES review_round,
  number    int NOT NULL,
  third     boolean NOT NULL,
  state     text NOT NULL,
  reviewer  uuid,
  looked_at timestamptz,         -- when this reviewer first opened the portfolio
  signed_at timestamptz,
  UNIQUE (round, number)
);
CREATE INDEX review_assignment_reviewer ON review_assignment (reviewer);
CREATE TABLE review_departure (
  assignment uuid NOT NULL REFERENCES review_assignment,
  number     int NOT NULL,
  reviewer   uuid NOT NULL,
  how        text NOT NULL,
  reason     text NOT NULL,
  at         timestamptz NOT NULL,
  PRIMARY KEY (assignment, number)
);

-- What a reviewer writes; a draft until the assignment is signed. What somebody wrote who left is kept.
CREATE TABLE review_judgement (
  assignment uuid NOT NULL REFERENCES review_assignment,
  reviewer   uuid NOT NULL,
  criterion  text NOT NULL,
  met        boolean,
  feedback   text NOT NULL,
  note       text NOT NULL,      -- for reviewers and the review team, never for the candidate
  saved_at   timestamptz NOT NULL,
  PRIMARY KEY (assignment, reviewer, criterion)
);

-- What the round found: agreed, found in consensus, or settled by the third review.
CREATE TABLE review_result (
  round     uuid NOT NULL REFERENCES review_round,
  criterion text NOT NULL,
  met       boolean NOT NULL,
  how       text NOT NULL,
  feedback  text NOT NULL,
  PRIMARY KEY (round, criterion)
);

CREATE TABLE review_decision (
  id         uuid PRIMARY KEY,
  case_id    uuid NOT NULL,
  round      uuid NOT NULL REFERENCES review_round,
  outcome    text NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  due        date,               -- of the resubmission
  reason     text NOT NULL,
  letter     text NOT NULL
);
CREATE INDEX review_decision_case ON review_decision (case_id);
CREATE TABLE review_decision_member (
  decision uuid NOT NULL REFERENCES review_decision,
  person   uuid NOT NULL,
  PRIMARY KEY (decision, person)
);
-- How each criterion stood when it was decided, and what the candidate was told.
CREATE TABLE review_decision_criterion (
  decision  uuid NOT NULL REFERENCES review_decision,
  place     int NOT NULL,
  criterion text NOT NULL,
  standing  text NOT NULL,
  feedback  text NOT NULL,
  PRIMARY KEY (decision, criterion)
);
REVOKE UPDATE, DELETE ON review_round_criterion, review_departure, review_result, review_decision, review_decision_member,
  review_decision_criterion FROM credentialpath_app;
