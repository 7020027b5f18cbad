-- Open tasks with a due date, and when the next word about each is due: a reminder, or that it is late.
CREATE TABLE task_watch (
  ref     text        PRIMARY KEY,
  due     timestamptz NOT NULL,
  -- words until here were sent or need not be
  until   timestamptz NOT NULL,
  -- null when nothing more is to be sent
  next_at timestamptz
);
CREATE INDEX task_watch_next ON task_watch (next_at) WHERE next_at IS NOT NULL;
