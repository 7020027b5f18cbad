-- An award is never edited: that it counts no longer is a row of its own.
CREATE TABLE award_revocation (
  award      uuid PRIMARY KEY REFERENCES award,
  reason     text NOT NULL,
  revoked_by uuid NOT NULL,
  revoked_on date NOT NULL,
  at         timestamptz NOT NULL
);
REVOKE UPDATE, DELETE ON award_revocation FROM credentialpath_app;
