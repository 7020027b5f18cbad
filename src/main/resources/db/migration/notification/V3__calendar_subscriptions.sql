-- The calendar address of a person. The token is kept as it is, because its owner wants to see the address again on the
-- next device; it opens nothing but dates, and those stand in this database too.
CREATE TABLE calendar_subscription (
  person    uuid        PRIMARY KEY,
  token     text        NOT NULL UNIQUE,
  opened_at timestamptz NOT NULL
);
