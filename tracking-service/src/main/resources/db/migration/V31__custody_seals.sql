-- The store of events as a log of RFC 6962: each event that has settled gets a place, in the order of their numbers, and
-- the hash of what stands in its row. Whoever changes an old event changes that hash, and with it every head signed since.
CREATE TABLE event_seal (
    place       bigint      PRIMARY KEY CHECK (place >= 0),
    seq         bigint      NOT NULL UNIQUE,
    record_time timestamptz NOT NULL,
    leaf        bytea       NOT NULL CHECK (length(leaf) = 32)
);

-- The root over each 1024 leaves in a row, once it is full: a head over ten million events needs ten thousand of these.
CREATE TABLE event_seal_part (
    part bigint PRIMARY KEY CHECK (part >= 0),
    root bytea  NOT NULL CHECK (length(root) = 32)
);

-- What the log was, signed: the last of a day is the day's.
CREATE TABLE custody_head (
    day       date        NOT NULL,
    size      bigint      NOT NULL CHECK (size >= 0),
    root      bytea       NOT NULL CHECK (length(root) = 32),
    key_id    text        NOT NULL,
    signature bytea       NOT NULL,
    sealed_at timestamptz NOT NULL,
    PRIMARY KEY (day, size)
);

-- How far numbers have been handed out when the sealer last looked, and who was still writing then: once these are gone,
-- no number up to there can appear any more.
CREATE TABLE event_seal_watch (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    up_to   bigint  NOT NULL,
    writers text[]  NOT NULL
);
INSERT INTO event_seal_watch (up_to, writers) VALUES (0, '{}');

CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event_seal
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event_seal_part
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON custody_head
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON event_seal, event_seal_part, custody_head FROM ${app};
REVOKE INSERT, DELETE, TRUNCATE ON event_seal_watch FROM ${app};
