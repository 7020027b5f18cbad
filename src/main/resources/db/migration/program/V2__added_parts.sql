-- Forms and notices that programs of the folder bring along, as they were when last in order: who needs one is not
-- left alone when its file breaks or goes.
CREATE TABLE program_part (
  kind     text NOT NULL,
  name     text NOT NULL,
  content  text NOT NULL,
  taken_at timestamptz NOT NULL,
  PRIMARY KEY (kind, name)
);
