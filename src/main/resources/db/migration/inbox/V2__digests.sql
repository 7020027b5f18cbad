-- Who gets a daily mail about their tasks, and when they were last looked after.
CREATE TABLE task_digest (
  person uuid    PRIMARY KEY REFERENCES person (id),
  wanted boolean NOT NULL DEFAULT true,
  last   date
);
