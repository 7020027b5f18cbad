-- People are found by the beginnings of words of their names, address and registry number.
ALTER TABLE person ADD COLUMN words tsvector NOT NULL GENERATED ALWAYS AS (
  search_words(preferred_name || ' ' || legal_name || ' ' || email || ' ' || coalesce(registry_number, ''))) STORED;
CREATE INDEX person_words ON person USING gin (words);
