-- A content on its way in, piece by piece; the owner is a person. What is whole becomes a document, what expires is deleted.
CREATE TABLE document_upload (
  id         uuid        PRIMARY KEY,
  owner      uuid        NOT NULL,
  file_name  text        NOT NULL,
  length     bigint      NOT NULL,
  received   bigint      NOT NULL DEFAULT 0 CHECK (received <= length),
  parts      int         NOT NULL DEFAULT 0,
  expires_at timestamptz NOT NULL
);
CREATE INDEX document_upload_owner ON document_upload (owner);
CREATE INDEX document_upload_expires ON document_upload (expires_at);
CREATE TABLE document_upload_part (
  upload  uuid  NOT NULL REFERENCES document_upload (id) ON DELETE CASCADE,
  number  int   NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (upload, number)
);
ALTER TABLE document_upload_part ALTER COLUMN content SET STORAGE EXTERNAL;
