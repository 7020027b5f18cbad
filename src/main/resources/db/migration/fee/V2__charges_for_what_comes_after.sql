-- A case may be charged again for what comes after it, such as a renewal; each is charged once.
ALTER TABLE fee_entry ADD COLUMN about uuid;
UPDATE fee_entry SET about = case_id WHERE kind = 'CHARGED';
ALTER TABLE fee_entry ADD CONSTRAINT fee_entry_about CHECK ((kind = 'CHARGED') = (about IS NOT NULL));
DROP INDEX fee_entry_charged;
CREATE UNIQUE INDEX fee_entry_charged ON fee_entry (case_id, about) WHERE kind = 'CHARGED';
