-- Run once per database by its superuser; may be run again.
-- credentialpath_owner  owns the tables and runs the migrations
-- credentialpath_app    what the application signs in as: it may neither update nor delete the record
-- credentialpath_reader what the auditor's pages read with: SELECT only
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'credentialpath_owner') THEN
    CREATE ROLE credentialpath_owner LOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'credentialpath_app') THEN
    CREATE ROLE credentialpath_app LOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'credentialpath_reader') THEN
    CREATE ROLE credentialpath_reader LOGIN;
  END IF;
END $$;

-- Parts of names are searched by their letters.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- credentialpath: the application's tables; camunda: the engine's ACT_* tables
CREATE SCHEMA IF NOT EXISTS credentialpath AUTHORIZATION credentialpath_owner;
CREATE SCHEMA IF NOT EXISTS camunda AUTHORIZATION credentialpath_owner;
ALTER ROLE credentialpath_owner SET search_path = credentialpath, camunda, public;
ALTER ROLE credentialpath_app SET search_path = credentialpath, camunda, public;
ALTER ROLE credentialpath_reader SET search_path = credentialpath, camunda, public;
GRANT USAGE ON SCHEMA credentialpath, camunda TO credentialpath_app, credentialpath_reader;

-- What the owner creates from now on, the others may use; the record takes UPDATE and DELETE away again.
ALTER DEFAULT PRIVILEGES FOR ROLE credentialpath_owner IN SCHEMA credentialpath, camunda
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO credentialpath_app;
ALTER DEFAULT PRIVILEGES FOR ROLE credentialpath_owner IN SCHEMA credentialpath, camunda
  GRANT SELECT ON TABLES TO credentialpath_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE credentialpath_owner IN SCHEMA credentialpath, camunda
  GRANT USAGE ON SEQUENCES TO credentialpath_app;
