-- What was decided about a cohort with too few members, once each time its formation day came.
CREATE TABLE cohort_formation (
  cohort     uuid NOT NULL REFERENCES cohort (id),
  number     int NOT NULL,
  decision   text NOT NULL,                -- RUN, MERGE, CANCEL, POSTPONE
  into_cohort uuid REFERENCES cohort (id), -- to be merged with
  start      date,                         -- the first meeting when it is postponed
  reason     text NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (cohort, number)
);
