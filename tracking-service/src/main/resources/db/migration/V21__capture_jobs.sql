-- Capture as jobs: a document is put down safely before it is answered for, and taken up by one worker at a time.

CREATE TABLE capture_job (
    capture_id  uuid        PRIMARY KEY,
    org         text        NOT NULL,
    org_kind    text        NOT NULL,
    person      text        NOT NULL,
    roles       text[]      NOT NULL,
    agent       text,
    trace       text        NOT NULL,
    behaviour   text        NOT NULL CHECK (behaviour IN ('ROLLBACK', 'PROCEED')),
    syntax      text        NOT NULL CHECK (syntax IN ('JSON', 'XML')),
    status      text        NOT NULL CHECK (status IN ('RECEIVING', 'WAITING', 'RUNNING', 'DONE')),
    success     boolean     NOT NULL DEFAULT true,
    attempts    integer     NOT NULL DEFAULT 0,
    lease       uuid,
    lease_until timestamptz,
    not_before  timestamptz NOT NULL,
    stored      integer     NOT NULL DEFAULT 0,
    created_at  timestamptz NOT NULL,
    finished_at timestamptz,
    CONSTRAINT a_running_job_is_on_lease CHECK ((status = 'RUNNING') = (lease IS NOT NULL AND lease_until IS NOT NULL)),
    CONSTRAINT a_done_job_has_an_end CHECK ((status = 'DONE') = (finished_at IS NOT NULL))
);
CREATE INDEX capture_job_open ON capture_job (created_at) WHERE status <> 'DONE';
CREATE INDEX capture_job_of_org ON capture_job (org, created_at DESC, capture_id);
CREATE INDEX capture_job_age ON capture_job (finished_at) WHERE status = 'DONE';

-- The document as it was sent, in parts; gone once the job is done.
CREATE TABLE capture_body (
    capture_id uuid    NOT NULL REFERENCES capture_job (capture_id) ON DELETE CASCADE,
    part       integer NOT NULL,
    bytes      bytea   NOT NULL CHECK (octet_length(bytes) <= 1048576),
    PRIMARY KEY (capture_id, part)
);
-- Reading bytes that are compressed costs more than the disk they save for the seconds they stay.
ALTER TABLE capture_body ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- What was wrong, the first hundred of it.
CREATE TABLE capture_error (
    capture_id  uuid    NOT NULL REFERENCES capture_job (capture_id) ON DELETE CASCADE,
    n           integer NOT NULL,
    type        text    NOT NULL,
    event_index integer,
    pointer     text    NOT NULL,
    detail      text    NOT NULL,
    PRIMARY KEY (capture_id, n)
);

-- An event names a lot by its trade item and number.
CREATE INDEX lot_by_number ON lot (gtin, lot_number);

COMMENT ON COLUMN epcis_event.doc IS 'The bare event as JSON, its identifiers as they were captured; its context stands in event_context';

-- Which lots an event is about, from the event's side.
CREATE INDEX epcis_event_lot_of_event ON epcis_event_lot (seq) INCLUDE (lot_id);
