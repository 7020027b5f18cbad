-- What a reviewer says often, for nobody else.
CREATE TABLE review_phrase (
  id       uuid PRIMARY KEY,
  reviewer uuid NOT NULL,
  phrase   text NOT NULL,
  kept_at  timestamptz NOT NULL
);
CREATE UNIQUE INDEX review_phrase_once ON review_phrase (reviewer, md5(phrase));

-- Where in the portfolio a reviewer saw what they judged.
CREATE TABLE review_evidence (
  id         uuid PRIMARY KEY,
  assignment uuid NOT NULL REFERENCES review_assignment,
  reviewer   uuid NOT NULL,
  criterion  text NOT NULL,
  exhibit    text NOT NULL,      -- the item, or one of its files: <item> or <item>.<number>
  title      text NOT NULL,      -- of the item or file, as it was called then
  document   uuid,               -- null for the item's own words
  kind       text NOT NULL,
  place      text NOT NULL,      -- a page, seconds, words; empty for the whole
  added_at   timestamptz NOT NULL
);
CREATE INDEX review_evidence_assignment ON review_evidence (assignment, reviewer);
