-- A correction is another row with a reason; what was recorded before stays, and the highest number counts.
ALTER TABLE team_attendance ADD COLUMN number int NOT NULL DEFAULT 1;
ALTER TABLE team_attendance ADD COLUMN reason text NOT NULL DEFAULT '';
ALTER TABLE team_attendance DROP CONSTRAINT team_attendance_pkey;
ALTER TABLE team_attendance ADD PRIMARY KEY (meeting, team, number);
