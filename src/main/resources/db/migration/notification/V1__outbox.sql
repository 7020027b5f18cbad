-- Mail on its way out. Written in the transaction of the act it tells of, sent by a worker.
CREATE TABLE outbox_mail (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  notice         text NOT NULL,
  receiver       uuid NOT NULL,
  about          uuid NOT NULL,
  once           text NOT NULL,
  message_id     text NOT NULL UNIQUE,
  subject        text NOT NULL,
  text           text NOT NULL,
  html           text NOT NULL,
  calendar       text,
  queued_at      timestamptz NOT NULL,
  state          text NOT NULL CHECK (state IN ('QUEUED', 'SENDING', 'SENT', 'PARKED', 'SET_ASIDE')),
  attempts       int NOT NULL DEFAULT 0,
  -- QUEUED: when to try; SENDING: when another worker may take over; otherwise null
  due_at         timestamptz,
  sent_at        timestamptz,
  -- the address it went to; null where it was kept here
  sent_to        text,
  -- message key of why the last attempt failed
  failure        text,
  UNIQUE (notice, receiver, once)
);
CREATE INDEX outbox_mail_due ON outbox_mail (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX outbox_mail_parked ON outbox_mail (id) WHERE state = 'PARKED';
CREATE INDEX outbox_mail_receiver ON outbox_mail (receiver, id);
