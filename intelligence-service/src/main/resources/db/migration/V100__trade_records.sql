-- Trade records: each once, never rewritten. Imports bring them in batches; a batch and its progress are one transaction.

CREATE TABLE trade_record (
    seq         bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id          uuid        PRIMARY KEY,
    source      text        NOT NULL,
    source_id   text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('EXPORT_DECLARATION', 'IMPORT_DECLARATION', 'BILL_OF_LADING')),
    at          timestamptz NOT NULL,
    departure   text        NOT NULL,
    destination text        NOT NULL,
    hs          text        NOT NULL,
    net_mg      bigint      NOT NULL CHECK (net_mg >= 0),
    shipper     text        NOT NULL,
    consignee   text        NOT NULL,
    record      text        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT once_from_its_source UNIQUE (source, source_id)
);
CREATE INDEX trade_record_route ON trade_record (departure, destination, seq);
REVOKE UPDATE, DELETE, TRUNCATE ON trade_record FROM ${app};

CREATE TABLE trade_import (
    id          uuid        PRIMARY KEY,
    org         text        NOT NULL,
    org_kind    text        NOT NULL,
    person      text        NOT NULL,
    roles       text[]      NOT NULL,
    agent       text,
    syntax      text        NOT NULL CHECK (syntax IN ('JSON', 'NDJSON', 'CSV')),
    lines       integer     NOT NULL CHECK (lines > 0),
    done        integer     NOT NULL DEFAULT 0,
    stored      integer     NOT NULL DEFAULT 0,
    known       integer     NOT NULL DEFAULT 0,
    failed      integer     NOT NULL DEFAULT 0,
    status      text        NOT NULL CHECK (status IN ('WAITING', 'RUNNING', 'DONE')),
    lease       uuid,
    lease_until timestamptz,
    created_at  timestamptz NOT NULL,
    finished_at timestamptz,
    CONSTRAINT a_running_import_is_on_lease CHECK ((status = 'RUNNING') = (lease IS NOT NULL AND lease_until IS NOT NULL)),
    CONSTRAINT a_done_import_has_an_end CHECK ((status = 'DONE') = (finished_at IS NOT NULL)),
    CONSTRAINT each_record_is_counted_once CHECK (done <= lines AND stored + known + failed = done),
    CONSTRAINT done_is_all_of_it CHECK (status <> 'DONE' OR done = lines)
);
CREATE INDEX trade_import_open ON trade_import (created_at) WHERE status <> 'DONE';
CREATE INDEX trade_import_of_org ON trade_import (org) WHERE status <> 'DONE';
CREATE INDEX trade_import_age ON trade_import (finished_at) WHERE status = 'DONE';

-- As it was sent; gone once all of it was looked at.
CREATE TABLE trade_import_body (
    import_id uuid  PRIMARY KEY REFERENCES trade_import (id) ON DELETE CASCADE,
    bytes     bytea NOT NULL
);

-- What was wrong, the first thousand of it.
CREATE TABLE trade_import_error (
    import_id uuid    NOT NULL REFERENCES trade_import (id) ON DELETE CASCADE,
    line      integer NOT NULL,
    pointer   text    NOT NULL,
    detail    text    NOT NULL
);
CREATE INDEX trade_import_error_of ON trade_import_error (import_id, line);
