-- Who is away when, and who is given in the meantime what they would have been given.
CREATE TABLE task_cover (
  person uuid NOT NULL REFERENCES person (id),
  cover  uuid NOT NULL REFERENCES person (id),
  first  date NOT NULL,
  last   date NOT NULL,
  PRIMARY KEY (person, first),
  CHECK (first <= last),
  CHECK (person <> cover)
);
