-- How far the time machine has moved the clock; one row at most.
CREATE TABLE demo_clock (
  only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  milliseconds bigint  NOT NULL
);
