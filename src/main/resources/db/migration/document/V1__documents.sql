-- An uploaded content; a new upload is a new row. The owner is a person.
CREATE TABLE document (
  id          uuid PRIMARY KEY,
  owner       uuid NOT NULL,
  file_name   text NOT NULL,
  media_type  text NOT NULL,
  bytes       bigint NOT NULL,
  sha256      text NOT NULL,
  scan        text NOT NULL CHECK (scan IN ('WAITING', 'CLEAN', 'NOT_SCANNED', 'INFECTED')),
  uploaded_at timestamptz NOT NULL
);
CREATE INDEX document_owner ON document (owner);
CREATE INDEX document_waiting ON document (uploaded_at) WHERE scan = 'WAITING';

-- The aggregates a document was handed in for; who may look is asked of each.
CREATE TABLE document_use (
  document uuid NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  about    uuid NOT NULL,
  PRIMARY KEY (document, about)
);
CREATE INDEX document_use_about ON document_use (about);

-- The content in parts of a megabyte, so that neither side holds all of it in memory.
CREATE TABLE document_part (
  document uuid NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  number   int NOT NULL,
  content  bytea NOT NULL,
  PRIMARY KEY (document, number)
);
ALTER TABLE document_part ALTER COLUMN content SET STORAGE EXTERNAL;
