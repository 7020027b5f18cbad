-- Who is there, marked while people come. Nothing of it counts before the attendance is recorded; every mark stays.
CREATE TABLE attendance_tap (
  meeting   uuid NOT NULL REFERENCES meeting,
  case_id   uuid NOT NULL,
  number    int NOT NULL CHECK (number > 0),
  mark      text NOT NULL,
  minutes   int NOT NULL CHECK (minutes >= 0), -- counts for PARTIAL only; 0 while nobody has said how many
  note      text NOT NULL,
  tapped_by uuid NOT NULL,
  tapped_at timestamptz NOT NULL,
  PRIMARY KEY (meeting, case_id, number)
);
REVOKE UPDATE, DELETE ON attendance_tap FROM credentialpath_app;
