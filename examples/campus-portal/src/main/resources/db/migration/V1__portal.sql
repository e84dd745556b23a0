-- The portal's own tables, for PostgreSQL and H2. Reviews, campaigns and their histories are photo-spec's: META-INF/photo-spec/sql.

CREATE TABLE account (
    id            varchar(64)  PRIMARY KEY,
    role          varchar(16)  NOT NULL,
    name          varchar(100) NOT NULL,
    -- None: nobody can log in yet, because the office has given out no code.
    password_hash varchar(200),
    -- Given out by the office, and to be replaced at the next login.
    one_time      boolean      NOT NULL,
    student       varchar(64),
    enabled       boolean      NOT NULL,
    changed_at    timestamp with time zone NOT NULL
);

CREATE TABLE counsellor_class (
    account    varchar(64)  NOT NULL REFERENCES account (id),
    department varchar(200) NOT NULL,
    grade      varchar(200) NOT NULL,
    major      varchar(200) NOT NULL,
    class_name varchar(200) NOT NULL,
    PRIMARY KEY (account, department, grade, major, class_name)
);

CREATE TABLE login_failure (
    -- "account NAME" or "address ADDRESS"
    subject       varchar(100) PRIMARY KEY,
    failures      integer      NOT NULL,
    failed_at     timestamp with time zone NOT NULL,
    blocked_until timestamp with time zone
);

-- What the notice asks of every student beside the roster's columns.
CREATE TABLE student_record (
    student          varchar(64) PRIMARY KEY,
    former_name      varchar(50)  NOT NULL,
    sex              varchar(10)  NOT NULL,
    ethnicity        varchar(30)  NOT NULL,
    native_place     varchar(100) NOT NULL,
    political_status varchar(30)  NOT NULL,
    marital_status   varchar(20)  NOT NULL,
    postcode         varchar(6)   NOT NULL,
    phone            varchar(20)  NOT NULL,
    name_pinyin      varchar(100) NOT NULL,
    blood_type       varchar(10)  NOT NULL,
    address          varchar(200) NOT NULL,
    email            varchar(100) NOT NULL,
    railway_station  varchar(50)  NOT NULL,
    bank_account     varchar(30)  NOT NULL,
    changed_at       timestamp with time zone NOT NULL
);

CREATE TABLE guardian (
    student   varchar(64) NOT NULL REFERENCES student_record (student),
    position  integer     NOT NULL,
    name      varchar(50) NOT NULL,
    relation  varchar(20) NOT NULL,
    id_type   varchar(30) NOT NULL,
    id_number varchar(30) NOT NULL,
    PRIMARY KEY (student, position)
);

-- A photo that a student has taken and not handed in yet: the last one only.
CREATE TABLE photo_draft (
    campaign   varchar(64) NOT NULL,
    student    varchar(64) NOT NULL,
    -- Names the request when it is handed in, so that twice counts once.
    id         varchar(36) NOT NULL,
    -- SHA-256 of the photo as it was taken, without its metadata; none if it could not be stripped.
    original   varchar(64),
    -- SHA-256 of the finished photo; none if none could be made.
    made       varchar(64),
    judgement  text        NOT NULL,
    created_at timestamp with time zone NOT NULL,
    PRIMARY KEY (campaign, student)
);

-- What the handed-in photo was made from, so that photos for other exams can be made of it, until the campaign is purged.
CREATE TABLE photo_original (
    campaign varchar(64) NOT NULL,
    student  varchar(64) NOT NULL,
    -- SHA-256 of the photo that was handed in, because a counsellor may have handed in another since.
    photo    varchar(64) NOT NULL,
    original varchar(64) NOT NULL,
    PRIMARY KEY (campaign, student)
);

CREATE TABLE reminder (
    campaign varchar(64) NOT NULL,
    student  varchar(64) NOT NULL,
    sent_by  varchar(64) NOT NULL,
    sent_at  timestamp with time zone NOT NULL,
    PRIMARY KEY (campaign, student, sent_at)
);

-- A roster between its preview and its import.
CREATE TABLE pending_roster (
    id         varchar(36)  PRIMARY KEY,
    campaign   varchar(64)  NOT NULL,
    account    varchar(64)  NOT NULL,
    file_name  varchar(200) NOT NULL,
    content    bytea        NOT NULL,
    created_at timestamp with time zone NOT NULL
);

CREATE TABLE api_token (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       varchar(50)  NOT NULL,
    scope      varchar(10)  NOT NULL,
    hash       varchar(64)  NOT NULL UNIQUE,
    created_by varchar(64)  NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);

CREATE TABLE audit_entry (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamp with time zone NOT NULL,
    account varchar(200)  NOT NULL,
    action  varchar(20)   NOT NULL,
    subject varchar(200)  NOT NULL,
    detail  varchar(1000) NOT NULL
);
CREATE INDEX audit_entry_account ON audit_entry (account, id);
CREATE INDEX audit_entry_subject ON audit_entry (subject, id);
