-- Cohorts are found by the beginnings of words of their names.
ALTER TABLE cohort ADD COLUMN words tsvector NOT NULL GENERATED ALWAYS AS (search_words(name)) STORED;
CREATE INDEX cohort_words ON cohort USING gin (words);

-- The list of tasks offers the latest ones.
CREATE INDEX cohort_latest ON cohort (first_meeting DESC, name);
