-- What each organisation is told, numbered without a gap. The head's row is the lock: whoever numbers holds it until the
-- commit, so that a number can be seen only when all lower ones can.
CREATE TABLE push_head (
    organisation text   PRIMARY KEY,
    last_seq     bigint NOT NULL DEFAULT 0 CHECK (last_seq >= 0)
) WITH (fillfactor = 50);

CREATE TABLE push_event (
    organisation text        NOT NULL,
    seq          bigint      NOT NULL CHECK (seq > 0),
    id           uuid        NOT NULL,
    type         text        NOT NULL,
    subject      text        NOT NULL,
    occurred_at  timestamptz NOT NULL,
    logged_at    timestamptz NOT NULL,
    data         text        NOT NULL CHECK (octet_length(data) <= 18000),
    PRIMARY KEY (organisation, seq),
    UNIQUE (organisation, id)
);
CREATE INDEX push_event_age ON push_event (logged_at);

-- The last thing told of each subject: what is compared with the next, and what a snapshot is read from.
-- It rests on these things in these versions. view: null once the organisation may not see the subject any more.
CREATE TABLE push_told (
    organisation text  NOT NULL,
    subject      text  NOT NULL,
    rests_on     text[]   NOT NULL,
    versions     bigint[] NOT NULL,
    view         text,
    PRIMARY KEY (organisation, subject),
    CHECK (cardinality(rests_on) = cardinality(versions))
) WITH (fillfactor = 80);
CREATE INDEX push_told_subject ON push_told (subject);
CREATE INDEX push_told_rests_on ON push_told USING gin (rests_on);
