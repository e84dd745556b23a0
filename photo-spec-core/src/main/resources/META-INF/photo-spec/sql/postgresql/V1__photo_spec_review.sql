-- Where photo-spec keeps campaigns and reviews: docs/review-store.md.
--
-- Instants are milliseconds since 1970-01-01T00:00Z: a number means the same to every driver, session and server, which a
-- timestamp does not. to_timestamp(happened_at / 1000.0) shows one.
-- Times with a zone are ISO 8601 text, which keeps the zone. Words in capitals are the constants of the library's enums.
-- Keys compare by their code points, whatever the language of the database.

CREATE TABLE photo_spec_campaign (
    id             VARCHAR(64) COLLATE "C" NOT NULL PRIMARY KEY,
    title          TEXT NOT NULL,
    spec_id        TEXT NOT NULL,
    spec_revision  INTEGER NOT NULL,
    opens          VARCHAR(100) NOT NULL,
    last_second    VARCHAR(100) NOT NULL,
    attempts       INTEGER NOT NULL,
    doubt          VARCHAR(32) NOT NULL,
    closing        VARCHAR(32) NOT NULL,
    closed_at      BIGINT,
    purged_at      BIGINT,
    version        BIGINT NOT NULL
);

-- Classes that students are or were in; id is a hash of the four parts, which may be longer than an index takes.
CREATE TABLE photo_spec_class (
    id             VARCHAR(64) COLLATE "C" NOT NULL PRIMARY KEY,
    department     TEXT NOT NULL,
    grade          TEXT NOT NULL,
    major          TEXT NOT NULL,
    name           TEXT NOT NULL
);

-- name, student_no and id_no are there to be searched; student_values, a JSON object, holds all that is known.
-- events counts the lines of history that belong to this version.
CREATE TABLE photo_spec_review (
    campaign          VARCHAR(64) COLLATE "C" NOT NULL,
    student           VARCHAR(64) COLLATE "C" NOT NULL,
    class_id          VARCHAR(64) COLLATE "C" NOT NULL,
    name              TEXT,
    student_no        TEXT,
    id_no             TEXT,
    student_values    TEXT NOT NULL,
    state             VARCHAR(32) NOT NULL,
    photo             VARCHAR(64) COLLATE "C",
    photo_bytes       BIGINT,
    verdict           VARCHAR(32),
    remarks           TEXT,
    extension         VARCHAR(100),
    correction_values TEXT,
    correction_note   TEXT,
    events            INTEGER NOT NULL,
    version           BIGINT NOT NULL,
    PRIMARY KEY (campaign, student),
    FOREIGN KEY (campaign) REFERENCES photo_spec_campaign (id),
    FOREIGN KEY (class_id) REFERENCES photo_spec_class (id)
);

CREATE INDEX photo_spec_review_class ON photo_spec_review (campaign, class_id, student);
CREATE INDEX photo_spec_review_state ON photo_spec_review (campaign, state, student);
CREATE INDEX photo_spec_review_photo ON photo_spec_review (photo);

CREATE TABLE photo_spec_event (
    campaign       VARCHAR(64) COLLATE "C" NOT NULL,
    student        VARCHAR(64) COLLATE "C" NOT NULL,
    line           INTEGER NOT NULL,
    action         VARCHAR(32) NOT NULL,
    state          VARCHAR(32) NOT NULL,
    happened_at    BIGINT NOT NULL,
    account        TEXT NOT NULL,
    role           VARCHAR(32) NOT NULL,
    photo          VARCHAR(64) COLLATE "C",
    reasons        TEXT NOT NULL,
    note           TEXT NOT NULL,
    request        TEXT,
    extended_until VARCHAR(100),
    event_values   TEXT NOT NULL,
    PRIMARY KEY (campaign, student, line),
    FOREIGN KEY (campaign, student) REFERENCES photo_spec_review (campaign, student)
);

CREATE INDEX photo_spec_event_photo ON photo_spec_event (photo);
