-- Every try to sign in, or to use a code; real time. The name tried stands here as a digest only.
CREATE TABLE sign_in_attempt (
  number    bigserial PRIMARY KEY,
  account   text NOT NULL,
  address   text NOT NULL,
  tried_at  timestamptz NOT NULL,
  succeeded boolean NOT NULL
);
CREATE INDEX sign_in_attempt_account ON sign_in_attempt (account, tried_at);
CREATE INDEX sign_in_attempt_address ON sign_in_attempt (address, tried_at);

-- The one code with which a person sets a password; a new one replaces it, and it goes when it was used.
CREATE TABLE sign_up_code (
  person     uuid PRIMARY KEY REFERENCES person (id),
  digest     text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL
);

-- Demo people have a password everybody knows: production refuses a database that holds them.
ALTER TABLE account ADD COLUMN demo boolean NOT NULL DEFAULT false;
