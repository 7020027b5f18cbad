-- The time in which a facilitator is there for a course.
CREATE TABLE course_session (
  id          uuid PRIMARY KEY,
  program     text NOT NULL,
  packet      text NOT NULL,
  begins      date NOT NULL,
  ends        date NOT NULL CHECK (ends >= begins),
  facilitator uuid NOT NULL,
  set_up_by   uuid NOT NULL,
  set_up_at   timestamptz NOT NULL
);

-- A registration for a course.
CREATE TABLE course_enrollee (
  case_id       uuid PRIMARY KEY,
  session       uuid REFERENCES course_session,
  role          text NOT NULL,
  credit_wanted boolean NOT NULL,
  license       text NOT NULL,
  registered_at timestamptz NOT NULL,
  opened_at     timestamptz
);
CREATE INDEX course_enrollee_session ON course_enrollee (session);

-- The products of an opened course.
CREATE TABLE course_product (
  id      uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES course_enrollee,
  product text NOT NULL,
  place   int NOT NULL,
  UNIQUE (case_id, product)
);

-- What was handed in. A row is added for each try; an answer is added once and never changed.
CREATE TABLE course_hand_in (
  product     uuid NOT NULL REFERENCES course_product,
  attempt     int NOT NULL,
  text        text NOT NULL,
  link        text NOT NULL,
  file        uuid,
  at          timestamptz NOT NULL,
  met         boolean,
  feedback    text NOT NULL DEFAULT '',
  answered_by uuid,
  answered_at timestamptz,
  PRIMARY KEY (product, attempt)
);

-- Help asked for and given one to one; one request at a time.
CREATE TABLE course_help (
  id       uuid PRIMARY KEY,
  case_id  uuid NOT NULL REFERENCES course_enrollee,
  words    text NOT NULL,
  asked_at timestamptz NOT NULL,
  answer   text,
  given_by uuid,
  given_at timestamptz
);
CREATE UNIQUE INDEX course_help_open ON course_help (case_id) WHERE given_at IS NULL;

-- The form for credit: the provider signs first.
CREATE TABLE course_credit (
  case_id       uuid PRIMARY KEY REFERENCES course_enrollee,
  quarter_hours int NOT NULL,
  credits       int NOT NULL,
  completed_on  date NOT NULL,
  provider      uuid NOT NULL,
  provider_name text NOT NULL,
  provider_at   timestamptz NOT NULL,
  official      uuid,
  official_name text,
  official_at   timestamptz
);
