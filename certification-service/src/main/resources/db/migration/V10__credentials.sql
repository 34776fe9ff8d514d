-- Certificates as signed documents: whose keys signed when, where a document's bits are, what was published, and the log of it all.

-- Private halves are in sealed files. A key stays here when it is retired: what it signed in its time goes on counting.
CREATE TABLE issuer_key (
    seq            bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id             uuid        PRIMARY KEY,
    did            text        NOT NULL,
    name           text        NOT NULL,
    public_key     text        NOT NULL UNIQUE,
    not_before     timestamptz NOT NULL,
    not_after      timestamptz NOT NULL,
    revoked_at     timestamptz,
    revoked_reason text,
    version        bigint      NOT NULL DEFAULT 1 CHECK (version > 0),
    UNIQUE (did, name),
    CONSTRAINT key_window_half_open CHECK (not_before < not_after),
    CONSTRAINT revoked_with_a_reason CHECK ((revoked_at IS NULL) = (revoked_reason IS NULL))
);
CREATE INDEX issuer_key_did ON issuer_key (did, not_before DESC);

-- A place in the status lists of a body: given once, at random, to nobody else ever.
CREATE TABLE credential_place (
    did            text    NOT NULL,
    list           integer NOT NULL CHECK (list > 0),
    place          integer NOT NULL CHECK (place BETWEEN 0 AND 131071),
    certificate_id uuid    NOT NULL UNIQUE REFERENCES certificate (id),
    PRIMARY KEY (did, list, place)
);

CREATE TABLE credential (
    certificate_id   uuid        PRIMARY KEY REFERENCES credential_place (certificate_id),
    did              text        NOT NULL,
    kid              text        NOT NULL,
    issued_at        timestamptz NOT NULL,
    vc_jwt           text        NOT NULL,
    vc_jwt_digest    text        NOT NULL UNIQUE CHECK (vc_jwt_digest ~ '^[0-9a-f]{64}$'),
    proofed          text        NOT NULL,
    proofed_digest   text        NOT NULL UNIQUE CHECK (proofed_digest ~ '^[0-9a-f]{64}$'),
    suspended        boolean     NOT NULL DEFAULT false,
    revoked          boolean     NOT NULL DEFAULT false
);

CREATE TABLE credential_event (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    certificate_id uuid        NOT NULL REFERENCES credential (certificate_id),
    purpose        text        NOT NULL CHECK (purpose IN ('revocation', 'suspension')),
    is_set         boolean     NOT NULL,
    reason         text        NOT NULL,
    recorded_at    timestamptz NOT NULL
);
CREATE TABLE credential_unpublished (
    event bigint PRIMARY KEY REFERENCES credential_event (id)
);

CREATE TABLE credential_list (
    did         text        NOT NULL,
    purpose     text        NOT NULL CHECK (purpose IN ('revocation', 'suspension')),
    list        integer     NOT NULL CHECK (list > 0),
    version     bigint      NOT NULL CHECK (version > 0),
    kid         text        NOT NULL,
    document    text        NOT NULL,
    signed_at   timestamptz NOT NULL,
    valid_until timestamptz NOT NULL,
    PRIMARY KEY (did, purpose, list, version),
    CONSTRAINT at_most_a_day CHECK (valid_until > signed_at AND valid_until <= signed_at + interval '24 hours')
);

-- The log: digests in the order in which they were taken in. What waits to be taken in is in credential_unlogged.
CREATE TABLE credential_unlogged (
    seq    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    digest text NOT NULL UNIQUE
);
CREATE TABLE credential_log (
    entry    bigint PRIMARY KEY CHECK (entry >= 0),
    digest   text        NOT NULL UNIQUE CHECK (digest ~ '^[0-9a-f]{64}$'),
    added_at timestamptz NOT NULL
);
-- witnessed_at is null until the outside witness has signed the head; note then has its signature too.
CREATE TABLE credential_log_head (
    size         bigint      PRIMARY KEY CHECK (size > 0),
    note         text        NOT NULL,
    signed_at    timestamptz NOT NULL,
    witnessed_at timestamptz
);

CREATE TRIGGER credential_place_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credential_place
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER credential_event_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credential_event
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER credential_log_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credential_log
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON issuer_key, credential_place, credential, credential_event, credential_log, credential_log_head FROM ${app};
GRANT UPDATE (not_after, revoked_at, revoked_reason, version) ON issuer_key TO ${app};
GRANT UPDATE (suspended, revoked) ON credential TO ${app};
GRANT UPDATE (note, witnessed_at) ON credential_log_head TO ${app};
