-- What the reviewers of a round type while they talk: one text for all of them, until it is entered.
CREATE TABLE review_consensus_draft (
  round     uuid NOT NULL REFERENCES review_round,
  criterion text NOT NULL,
  met       boolean,             -- null where they still differ
  feedback  text NOT NULL,
  page      uuid NOT NULL,       -- the page that saved it last
  saved_by  uuid NOT NULL,
  saved_at  timestamptz NOT NULL,
  PRIMARY KEY (round, criterion)
);
-- What another page sent for a criterion that had changed meanwhile.
CREATE TABLE review_consensus_apart (
  round     uuid NOT NULL REFERENCES review_round,
  criterion text NOT NULL,
  page      uuid NOT NULL,
  met       boolean,
  feedback  text NOT NULL,
  saved_by  uuid NOT NULL,
  saved_at  timestamptz NOT NULL,
  PRIMARY KEY (round, criterion, page)
);
