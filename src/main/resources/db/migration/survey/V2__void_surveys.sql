-- Surveys of another site do not count: who said so, when, and why; without words the site has changed.
ALTER TABLE survey_collection DROP CONSTRAINT survey_collection_state_check;
ALTER TABLE survey_collection ADD CONSTRAINT survey_collection_state_check
  CHECK (state IN ('OPEN', 'COUNTED', 'CALLED_OFF', 'VOID'));
ALTER TABLE survey_collection ADD COLUMN voided_at   timestamptz;
ALTER TABLE survey_collection ADD COLUMN voided_by   uuid REFERENCES person (id);
ALTER TABLE survey_collection ADD COLUMN void_reason text;
ALTER TABLE survey_collection ADD CONSTRAINT survey_collection_void
  CHECK ((state = 'VOID') = (voided_at IS NOT NULL) AND (state = 'VOID') = (voided_by IS NOT NULL));
