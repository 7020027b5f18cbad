-- After an appeal the same submission is judged once more, in a round of its own.
ALTER TABLE review_round ADD COLUMN repeat int NOT NULL DEFAULT 0;   -- how many rounds of this submission came before
ALTER TABLE review_round DROP CONSTRAINT review_round_submission_key;
ALTER TABLE review_round DROP CONSTRAINT review_round_case_id_attempt_key;
ALTER TABLE review_round ADD CONSTRAINT review_round_submission UNIQUE (submission, repeat);
ALTER TABLE review_round ADD CONSTRAINT review_round_attempt UNIQUE (case_id, attempt, repeat);
