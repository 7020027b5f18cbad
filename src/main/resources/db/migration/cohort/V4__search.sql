-- Cohorts are found by the beginnings of words of their names.
ALTER TABLE cohort ADD COLUMN words tsvector NOT NULL GENERATED ALWAYS AS (search_words(name)) STORED;
CREATE INDEX cohort_words ON cohort USING gin (words);
