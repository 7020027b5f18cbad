-- Which teams work together. Rows of one pair share its number; a team that leaves or changes ends its row.
CREATE TABLE team_partner (
  team   uuid NOT NULL REFERENCES team,
  number int NOT NULL,
  pair   int NOT NULL,
  since  timestamptz NOT NULL,
  until  timestamptz,
  PRIMARY KEY (team, number)
);
CREATE UNIQUE INDEX team_partner_now ON team_partner (team) WHERE until IS NULL;

-- What each team does after a meeting.
CREATE TABLE team_assignment (
  id        uuid PRIMARY KEY,
  meeting   uuid NOT NULL REFERENCES team_meeting,
  team      uuid NOT NULL REFERENCES team,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  UNIQUE (meeting, team)
);
CREATE INDEX team_assignment_team ON team_assignment (team);

-- What teams post, for an assignment or without one, and what others say to it.
CREATE TABLE team_post (
  id         uuid PRIMARY KEY,
  team       uuid NOT NULL REFERENCES team,
  assignment uuid UNIQUE REFERENCES team_assignment,
  shown_to   text NOT NULL,
  text       text NOT NULL,
  link       text NOT NULL,
  file       uuid,
  posted_by  uuid NOT NULL,
  posted_at  timestamptz NOT NULL
);
CREATE INDEX team_post_team ON team_post (team);

CREATE TABLE team_comment (
  id      uuid PRIMARY KEY,
  post    uuid NOT NULL REFERENCES team_post,
  text    text NOT NULL,
  said_by uuid NOT NULL,
  said_at timestamptz NOT NULL
);
CREATE INDEX team_comment_post ON team_comment (post);
REVOKE UPDATE, DELETE ON team_post, team_comment FROM credentialpath_app;
