-- The files of a comment, handed in for it under its id: whoever reads the comment opens them.
ALTER TABLE task_comment
  ADD COLUMN id        uuid   NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN documents uuid[] NOT NULL DEFAULT '{}';
CREATE UNIQUE INDEX task_comment_id ON task_comment (id);
