-- An award is about a whole case or about a part of it, such as one level; each has one award at most.
ALTER TABLE award ADD COLUMN about uuid;
UPDATE award SET about = case_id;
ALTER TABLE award ALTER COLUMN about SET NOT NULL;
ALTER TABLE award DROP CONSTRAINT award_case_id_key;
ALTER TABLE award ADD CONSTRAINT award_about UNIQUE (about);
CREATE INDEX award_case ON award (case_id);
