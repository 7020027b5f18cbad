-- What somebody typed and has not sent yet.
CREATE TABLE form_draft (
  person   uuid NOT NULL,
  form     text NOT NULL,
  key      uuid NOT NULL,
  typed    jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (person, form, key)
);

-- All answers of every form that was sent, as people read them, with the questions that were asked. Personal: a row's
-- answers may be emptied, the row stays.
CREATE TABLE form_answer (
  id      uuid PRIMARY KEY,
  form    text NOT NULL,
  release text NOT NULL,
  key     uuid NOT NULL,
  task    text,
  by      uuid NOT NULL,
  at      timestamptz NOT NULL,
  answers jsonb NOT NULL
);
CREATE INDEX form_answer_key ON form_answer (key, at);
CREATE INDEX form_answer_by ON form_answer (by);

-- Signs the mark by which a post that came after the session ended still finds its draft. It differs per installation.
CREATE TABLE form_secret (
  secret text NOT NULL
);
INSERT INTO form_secret (secret) SELECT gen_random_uuid()::text || gen_random_uuid()::text;
