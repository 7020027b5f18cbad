-- The tasks of one program in a long queue, also where it has few or none there.
CREATE INDEX open_task_queue_program ON open_task_queue (queue, program, taken, due_order, priority_order, created, ref)
  INCLUDE (hidden_until);
