-- Where photo-spec keeps campaigns and reviews: docs/review-store.md.
--
-- Instants are milliseconds since 1970-01-01T00:00Z: a number means the same to every driver, session and server, which a
-- timestamp does not. DATEADD(MILLISECOND, happened_at, TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00Z') shows one.
-- Times with a zone are ISO 8601 text, which keeps the zone. Words in capitals are the constants of the library's enums.
-- H2 compares texts by UTF-16, so the order of the keys is that of their bytes in UTF-8.

CREATE TABLE photo_spec_campaign (
    id             VARCHAR(64) NOT NULL PRIMARY KEY,
    title          VARCHAR NOT NULL,
    spec_id        VARCHAR NOT NULL,
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
    id             VARCHAR(64) NOT NULL PRIMARY KEY,
    department     VARCHAR NOT NULL,
    grade          VARCHAR NOT NULL,
    major          VARCHAR NOT NULL,
    name           VARCHAR NOT NULL
);

-- name, student_no and id_no are there to be searched; student_values, a JSON object, holds all that is known.
-- events counts the lines of history that belong to this version.
CREATE TABLE photo_spec_review (
    campaign          VARCHAR(64) NOT NULL,
    student           VARCHAR(64) NOT NULL,
    student_utf8      VARBINARY(256) GENERATED ALWAYS AS (STRINGTOUTF8(student)),
    class_id          VARCHAR(64) NOT NULL,
    name              VARCHAR,
    student_no        VARCHAR,
    id_no             VARCHAR,
    student_values    VARCHAR NOT NULL,
    state             VARCHAR(32) NOT NULL,
    photo             VARCHAR(64),
    photo_bytes       BIGINT,
    verdict           VARCHAR(32),
    remarks           VARCHAR,
    extension         VARCHAR(100),
    correction_values VARCHAR,
    correction_note   VARCHAR,
    events            INTEGER NOT NULL,
    version           BIGINT NOT NULL,
    PRIMARY KEY (campaign, student),
    FOREIGN KEY (campaign) REFERENCES photo_spec_campaign (id),
    FOREIGN KEY (class_id) REFERENCES photo_spec_class (id)
);

CREATE INDEX photo_spec_review_order ON photo_spec_review (campaign, student_utf8);
CREATE INDEX photo_spec_review_class ON photo_spec_review (campaign, class_id, student_utf8);
CREATE INDEX photo_spec_review_state ON photo_spec_review (campaign, state, student_utf8);
CREATE INDEX photo_spec_review_photo ON photo_spec_review (photo);

CREATE TABLE photo_spec_event (
    campaign       VARCHAR(64) NOT NULL,
    student        VARCHAR(64) NOT NULL,
    line           INTEGER NOT NULL,
    action         VARCHAR(32) NOT NULL,
    state          VARCHAR(32) NOT NULL,
    happened_at    BIGINT NOT NULL,
    account        VARCHAR NOT NULL,
    role           VARCHAR(32) NOT NULL,
    photo          VARCHAR(64),
    reasons        VARCHAR NOT NULL,
    note           VARCHAR NOT NULL,
    request        VARCHAR,
    extended_until VARCHAR(100),
    event_values   VARCHAR NOT NULL,
    PRIMARY KEY (campaign, student, line),
    FOREIGN KEY (campaign, student) REFERENCES photo_spec_review (campaign, student)
);

CREATE INDEX photo_spec_event_photo ON photo_spec_event (photo);
