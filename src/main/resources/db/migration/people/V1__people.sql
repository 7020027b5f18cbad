CREATE TABLE person (
  id              uuid PRIMARY KEY,
  preferred_name  text NOT NULL,
  legal_name      text NOT NULL,
  email           text NOT NULL,
  phone           text,
  registry_number text,
  language        text NOT NULL,
  added_at        timestamptz NOT NULL
);
CREATE UNIQUE INDEX person_email ON person (lower(email));
CREATE UNIQUE INDEX person_registry_number ON person (registry_number) WHERE registry_number IS NOT NULL;

CREATE TABLE person_role (
  person uuid NOT NULL REFERENCES person (id),
  role   text NOT NULL,
  PRIMARY KEY (person, role)
);
CREATE INDEX person_role_role ON person_role (role);

-- What the registry said last; what it said before stands in the record.
CREATE TABLE registry_membership (
  person     uuid PRIMARY KEY REFERENCES person (id),
  membership text NOT NULL,
  told_at    timestamptz NOT NULL
);

CREATE TABLE tie (
  one         uuid NOT NULL REFERENCES person (id),
  other       uuid NOT NULL REFERENCES person (id),
  kind        text NOT NULL,
  until       date,
  declared_at timestamptz NOT NULL,
  PRIMARY KEY (one, other, kind),
  CHECK (one <> other)
);
CREATE INDEX tie_other ON tie (other);

-- A person who may sign in. The password is an argon2id hash; none until the sign-up code was used.
CREATE TABLE account (
  person        uuid PRIMARY KEY REFERENCES person (id),
  login         text NOT NULL UNIQUE CHECK (login = lower(login)),
  password_hash text,
  enabled       boolean NOT NULL,
  created_at    timestamptz NOT NULL
);
