-- Orders by two keys, each an index; what is more urgent or was put off to an earlier day comes first in the same direction.
DROP INDEX open_task_order, open_task_assignee, open_task_program, open_task_cohort, open_task_step, open_task_person,
  open_task_name, open_task_queue_due, open_task_queue_step, open_task_queue_name;
ALTER TABLE open_task
  ADD COLUMN priority_order int         NOT NULL GENERATED ALWAYS AS (-priority) STORED,
  ADD COLUMN follow_order   timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(follow_up, 'infinity')) STORED;
CREATE INDEX open_task_order    ON open_task (due_order, priority_order, created, ref);
CREATE INDEX open_task_assignee ON open_task (assignee, due_order, priority_order, created, ref) WHERE assignee IS NOT NULL;
CREATE INDEX open_task_program  ON open_task (program, due_order, priority_order, created, ref);
CREATE INDEX open_task_cohort   ON open_task (cohort_id, due_order, priority_order, created, ref) WHERE cohort_id IS NOT NULL;
CREATE INDEX open_task_step     ON open_task (step, due_order, priority_order, created, ref);
CREATE INDEX open_task_person   ON open_task (person_id, due_order, priority_order, created, ref) WHERE person_id IS NOT NULL;
CREATE INDEX open_task_name     ON open_task (name_order, due_order, ref);
CREATE INDEX open_task_due_name ON open_task (due_order, name_order, ref);
CREATE INDEX open_task_priority ON open_task (priority_order, due_order, created, ref);
CREATE INDEX open_task_follow   ON open_task (follow_order, due_order, created, ref);

-- Nearly every task is of the usual priority and was never put off: that much is true at once, the others follow.
ALTER TABLE open_task_queue
  ADD COLUMN priority_order int         NOT NULL DEFAULT -50,
  ADD COLUMN follow_order   timestamptz NOT NULL DEFAULT 'infinity';
UPDATE open_task_queue q SET priority_order = t.priority_order, follow_order = t.follow_order
FROM open_task t
WHERE t.ref = q.ref AND (t.priority <> 50 OR t.follow_up IS NOT NULL);
ALTER TABLE open_task_queue
  ALTER COLUMN priority_order DROP DEFAULT,
  ALTER COLUMN follow_order DROP DEFAULT;
CREATE INDEX open_task_queue_due ON open_task_queue (queue, taken, due_order, priority_order, created, ref)
  INCLUDE (hidden_until);
CREATE INDEX open_task_queue_step ON open_task_queue (queue, step, taken, due_order, priority_order, created, ref)
  INCLUDE (hidden_until, program);
CREATE INDEX open_task_queue_name ON open_task_queue (queue, taken, name_order, due_order, ref) INCLUDE (hidden_until);
CREATE INDEX open_task_queue_due_name ON open_task_queue (queue, taken, due_order, name_order, ref) INCLUDE (hidden_until);
CREATE INDEX open_task_queue_priority ON open_task_queue (queue, taken, priority_order, due_order, created, ref)
  INCLUDE (hidden_until);
CREATE INDEX open_task_queue_follow ON open_task_queue (queue, taken, follow_order, due_order, created, ref)
  INCLUDE (hidden_until);

CREATE OR REPLACE FUNCTION queue_open_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (OLD.state, OLD.groups, OLD.assignee, OLD.person_id, OLD.cohort_id, OLD.due_order, OLD.created, OLD.touched,
        OLD.name_order, OLD.priority_order, OLD.follow_order, OLD.hidden_until, OLD.step, OLD.program)
      IS NOT DISTINCT FROM (NEW.state, NEW.groups, NEW.assignee, NEW.person_id, NEW.cohort_id, NEW.due_order, NEW.created,
        NEW.touched, NEW.name_order, NEW.priority_order, NEW.follow_order, NEW.hidden_until, NEW.step, NEW.program) THEN
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
    INSERT INTO open_task_queue (queue, ref, taken, due_order, created, touched, name_order, priority_order, follow_order,
      hidden_until, step, program)
    SELECT stands.queue, NEW.ref, NEW.assignee IS NOT NULL, NEW.due_order, NEW.created, NEW.touched, NEW.name_order,
      NEW.priority_order, NEW.follow_order, NEW.hidden_until, NEW.step, NEW.program
    FROM (
      SELECT unnest(NEW.groups) AS queue
      UNION SELECT 'waiting' WHERE NEW.assignee = NEW.person_id
      UNION SELECT 'waiting@' || NEW.cohort_id WHERE NEW.assignee = NEW.person_id AND NEW.cohort_id IS NOT NULL
    ) stands;
  END IF;
  RETURN NULL;
END $$;
