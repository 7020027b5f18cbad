-- What those who do a task say to each other about it; never shown to the participant it is about.
CREATE TABLE task_comment (
  number bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  task   text        NOT NULL,
  -- the case, or what else the task's run is about: comments outlive the task
  about  uuid        NOT NULL,
  step   text        NOT NULL,
  title  text        NOT NULL,
  author uuid        NOT NULL REFERENCES person (id),
  text   text        NOT NULL,
  at     timestamptz NOT NULL
);
CREATE INDEX task_comment_task ON task_comment (task, number);
CREATE INDEX task_comment_about ON task_comment (about, number);

-- Lists of tasks somebody kept under a name: what stands in their addresses.
CREATE TABLE task_list (
  person uuid        NOT NULL REFERENCES person (id),
  name   text        NOT NULL,
  words  text        NOT NULL,
  kept   timestamptz NOT NULL,
  PRIMARY KEY (person, name)
);
