-- The append-only record. Every stream is a chain of its own: an entry's hash covers the entry and the hash before it.
CREATE TABLE record_entry (
  number         bigserial PRIMARY KEY,
  stream         uuid NOT NULL,
  place          int NOT NULL CHECK (place > 0),
  kind           text NOT NULL,
  author_person  uuid,
  author_system  text,
  author_for     uuid,
  request_id     text,
  happened_at    timestamptz NOT NULL,
  written_at     timestamptz NOT NULL,
  facts          jsonb NOT NULL,
  words_digest   text,
  previous_hash  text NOT NULL,
  hash           text NOT NULL,
  UNIQUE (stream, place),
  CHECK ((author_person IS NULL) <> (author_system IS NULL))
);
CREATE INDEX record_entry_author ON record_entry (author_person, number) WHERE author_person IS NOT NULL;
CREATE INDEX record_entry_request ON record_entry (request_id) WHERE request_id IS NOT NULL;

-- The end of each chain; its row is the lock that keeps concurrent writers in one line.
CREATE TABLE record_head (
  stream uuid PRIMARY KEY,
  place  int NOT NULL,
  hash   text NOT NULL
) WITH (fillfactor = 70);

-- Personal words beside the chain. Erasing is deleting the row; the digest without its salt says nothing any more.
CREATE TABLE record_words (
  number bigint PRIMARY KEY REFERENCES record_entry (number),
  salt   text NOT NULL,
  words  jsonb NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON record_entry FROM credentialpath_app;
REVOKE UPDATE, TRUNCATE ON record_words FROM credentialpath_app;
REVOKE DELETE, TRUNCATE ON record_head FROM credentialpath_app;
