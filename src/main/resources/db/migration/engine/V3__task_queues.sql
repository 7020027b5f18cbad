-- Who a task is about, when somebody last did something with it, and what the list is searched and sorted by.
ALTER TABLE open_task
  ADD COLUMN person_id  uuid,
  ADD COLUMN changed    timestamptz,
  -- a row of before these columns, to be read from the engine once more
  ADD COLUMN stale      boolean     NOT NULL DEFAULT true,
  -- whether something has happened in the case since it was put off
  ADD COLUMN woken      boolean     NOT NULL DEFAULT false,
  ADD COLUMN hidden_until timestamptz        GENERATED ALWAYS AS (CASE WHEN woken THEN NULL ELSE follow_up END) STORED,
  ADD COLUMN touched    timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(changed, created)) STORED,
  ADD COLUMN name_order text        NOT NULL GENERATED ALWAYS AS (lower(coalesce(subject, title))) STORED,
  ADD COLUMN words      tsvector    NOT NULL
    GENERATED ALWAYS AS (search_words(coalesce(subject, '') || ' ' || title)) STORED,
  DROP COLUMN search;
ALTER TABLE open_task ALTER COLUMN stale SET DEFAULT false;
DROP INDEX open_task_groups;
CREATE INDEX open_task_stale   ON open_task (ref) WHERE stale;
CREATE INDEX open_task_created ON open_task (created, ref);
CREATE INDEX open_task_touched ON open_task (touched, ref);
CREATE INDEX open_task_name    ON open_task (name_order, ref);
CREATE INDEX open_task_person  ON open_task (person_id, due_order, created, ref) WHERE person_id IS NOT NULL;
CREATE INDEX open_task_words   ON open_task USING gin (words);

-- The queues each open task stands in: one for each of its groups, and those of whoever waits for the participant. A page
-- of a queue is one range of an index, however long the queue is and whatever the planner knows of it.
CREATE TABLE open_task_queue (
  queue      text        NOT NULL,
  ref        text        NOT NULL,
  taken      boolean     NOT NULL,
  due_order  timestamptz NOT NULL,
  created    timestamptz NOT NULL,
  touched    timestamptz NOT NULL,
  name_order text        NOT NULL,
  hidden_until timestamptz,
  step       text        NOT NULL,
  program    text,
  PRIMARY KEY (ref, queue)
);
CREATE INDEX open_task_queue_due     ON open_task_queue (queue, taken, due_order, created, ref) INCLUDE (hidden_until);
CREATE INDEX open_task_queue_created ON open_task_queue (queue, taken, created, ref) INCLUDE (hidden_until);
CREATE INDEX open_task_queue_touched ON open_task_queue (queue, taken, touched, ref) INCLUDE (hidden_until);
-- One kind of task of a long queue, which the others would have to look for.
CREATE INDEX open_task_queue_step    ON open_task_queue (queue, step, taken, due_order, created, ref)
  INCLUDE (hidden_until, program);
CREATE INDEX open_task_queue_name    ON open_task_queue (queue, taken, name_order, ref) INCLUDE (hidden_until);

-- Every way to write open_task keeps the queues: no second statement is to be forgotten, and none goes over the wire.
CREATE FUNCTION queue_open_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (OLD.state, OLD.groups, OLD.assignee, OLD.person_id, OLD.cohort_id, OLD.due_order, OLD.created, OLD.touched,
        OLD.name_order, OLD.hidden_until, OLD.step, OLD.program)
      IS NOT DISTINCT FROM (NEW.state, NEW.groups, NEW.assignee, NEW.person_id, NEW.cohort_id, NEW.due_order, NEW.created,
        NEW.touched, NEW.name_order, NEW.hidden_until, NEW.step, NEW.program) THEN
      RETURN NULL;
    END IF;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM open_task_queue WHERE ref = OLD.ref;
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN NULL;
  END IF;
  IF NEW.state = 'open' THEN
    INSERT INTO open_task_queue (queue, ref, taken, due_order, created, touched, name_order, hidden_until, step, program)
    SELECT stands.queue, NEW.ref, NEW.assignee IS NOT NULL, NEW.due_order, NEW.created, NEW.touched, NEW.name_order,
      NEW.hidden_until, NEW.step, NEW.program
    FROM (
      SELECT unnest(NEW.groups) AS queue
      UNION SELECT 'waiting' WHERE NEW.assignee = NEW.person_id
      UNION SELECT 'waiting@' || NEW.cohort_id WHERE NEW.assignee = NEW.person_id AND NEW.cohort_id IS NOT NULL
    ) stands;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER open_task_queued AFTER INSERT OR UPDATE OR DELETE ON open_task
  FOR EACH ROW EXECUTE FUNCTION queue_open_task();

-- Who puts a task off anew means from now on.
CREATE FUNCTION put_off_open_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.follow_up IS DISTINCT FROM OLD.follow_up THEN
    NEW.woken := false;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER open_task_put_off BEFORE UPDATE OF follow_up ON open_task
  FOR EACH ROW EXECUTE FUNCTION put_off_open_task();

-- The due dates nobody has looked at yet: what watches over them asks for these, not for all tasks again and again.
CREATE TABLE open_task_due (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref    text   NOT NULL
);
CREATE FUNCTION note_open_task_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO open_task_due (ref) VALUES (NEW.ref);
  RETURN NULL;
END $$;
CREATE TRIGGER open_task_given_due AFTER INSERT ON open_task
  FOR EACH ROW WHEN (NEW.due IS NOT NULL) EXECUTE FUNCTION note_open_task_due();
CREATE TRIGGER open_task_due_changed AFTER UPDATE OF due ON open_task
  FOR EACH ROW WHEN (NEW.due IS NOT NULL AND NEW.due IS DISTINCT FROM OLD.due) EXECUTE FUNCTION note_open_task_due();
INSERT INTO open_task_due (ref) SELECT ref FROM open_task WHERE due IS NOT NULL ORDER BY due;

-- Those that are open now; whom they are about is read from the engine once the application has started.
INSERT INTO open_task_queue (queue, ref, taken, due_order, created, touched, name_order, hidden_until, step, program)
SELECT DISTINCT queue, ref, assignee IS NOT NULL, due_order, created, touched, name_order, hidden_until, step, program
FROM open_task, unnest(groups) AS queue
WHERE state = 'open';
