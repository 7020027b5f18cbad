-- What somebody typed into a form of a page and has not sent yet, or sent when their session was over; for a week.
CREATE TABLE page_typed (
  person   uuid NOT NULL,
  address  text NOT NULL,
  -- of what stood in the fields before
  print    text NOT NULL,
  typed    jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (person, address)
);
CREATE INDEX page_typed_saved_at ON page_typed (saved_at);

-- Signs the mark by which a form says whose it is. It differs per installation.
CREATE TABLE page_secret (
  secret text NOT NULL
);
INSERT INTO page_secret (secret) SELECT gen_random_uuid()::text || gen_random_uuid()::text;
