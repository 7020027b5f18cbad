-- The page that saved a judgement last: what it sends again goes on from its own text, also when it never got the answer.
ALTER TABLE review_judgement ADD COLUMN page uuid;

-- What another page of the same reviewer sent for a criterion that had changed meanwhile; kept until the reviewer has put
-- the texts together.
CREATE TABLE review_judgement_apart (
  assignment uuid NOT NULL REFERENCES review_assignment,
  reviewer   uuid NOT NULL,
  criterion  text NOT NULL,
  page       uuid NOT NULL,
  met        boolean,
  feedback   text NOT NULL,
  note       text NOT NULL,
  saved_at   timestamptz NOT NULL,
  PRIMARY KEY (assignment, reviewer, criterion, page)
);
