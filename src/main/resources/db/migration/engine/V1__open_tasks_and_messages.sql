-- What starts once: a second start of a model with the same key changes nothing.
CREATE TABLE run_start (
  model   text        NOT NULL,
  key     uuid        NOT NULL,
  started timestamptz NOT NULL,
  PRIMARY KEY (model, key)
);

-- Messages on their way to runs; delivered ones are deleted, what could not be delivered stays with a note.
CREATE TABLE engine_message (
  id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message text        NOT NULL,
  key     uuid        NOT NULL,
  values  jsonb       NOT NULL,
  author  text        NOT NULL,
  sent    timestamptz NOT NULL,
  due     timestamptz NOT NULL,
  tries   int         NOT NULL DEFAULT 0,
  state   text        NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'dropped', 'failed')),
  note    text
);
CREATE INDEX engine_message_queued ON engine_message (due, id) WHERE state = 'queued';
CREATE INDEX engine_message_failed ON engine_message (id) WHERE state = 'failed';

-- The open tasks as lists show them, written in the engine's own transaction.
CREATE TABLE open_task (
  ref       text        PRIMARY KEY,
  title     text        NOT NULL,
  model     text        NOT NULL,
  step      text        NOT NULL,
  run       text        NOT NULL,
  key       uuid        NOT NULL,
  form      text        NOT NULL,
  case_id   uuid,
  subject   text,
  program   text,
  cohort_id uuid,
  groups    text[]      NOT NULL,
  assignee  uuid,
  created   timestamptz NOT NULL,
  due       timestamptz,
  follow_up timestamptz,
  priority  int         NOT NULL,
  state     text        NOT NULL CHECK (state IN ('open', 'suspended')),
  due_order timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(due, 'infinity')) STORED,
  search    text        NOT NULL GENERATED ALWAYS AS (lower(coalesce(subject, '') || ' ' || title)) STORED
);
CREATE INDEX open_task_order    ON open_task (due_order, created, ref);
CREATE INDEX open_task_assignee ON open_task (assignee, due_order, created, ref) WHERE assignee IS NOT NULL;
CREATE INDEX open_task_program  ON open_task (program, due_order, created, ref);
CREATE INDEX open_task_cohort   ON open_task (cohort_id, due_order, created, ref) WHERE cohort_id IS NOT NULL;
CREATE INDEX open_task_step     ON open_task (step, due_order, created, ref);
CREATE INDEX open_task_case     ON open_task (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX open_task_key      ON open_task (key, step);
CREATE INDEX open_task_run      ON open_task (run);
CREATE INDEX open_task_groups   ON open_task USING gin (groups);
CREATE INDEX open_task_search   ON open_task USING gin (search gin_trgm_ops);
