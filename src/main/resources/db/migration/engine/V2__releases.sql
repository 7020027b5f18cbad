-- The truth of what runs: every model and decision that was ever released, and what a newer file proposes.
CREATE TABLE release (
  id           uuid        PRIMARY KEY,
  kind         text        NOT NULL CHECK (kind IN ('process', 'decision')),
  name         text        NOT NULL,
  number       int,
  state        text        NOT NULL CHECK (state IN ('released', 'proposed')),
  source       text        NOT NULL CHECK (source IN ('file', 'edited')),
  content      text        NOT NULL,
  sha256       text        NOT NULL,
  version_tag  text,
  published_by text        NOT NULL,
  published    timestamptz NOT NULL,
  deployment   text,
  CHECK ((state = 'released') = (number IS NOT NULL)),
  UNIQUE (kind, name, number)
);
CREATE INDEX release_deployment ON release (deployment);
