-- What a service signs in the names of organisations: whose keys signed when, where a document's bits are, what was published.

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

-- A place in the status lists of an issuer: given once, at random, to nobody else ever.
CREATE TABLE credential_place (
    did           text    NOT NULL,
    list          integer NOT NULL CHECK (list > 0),
    place         integer NOT NULL CHECK (place BETWEEN 0 AND 131071),
    credential_id uuid    NOT NULL UNIQUE,
    PRIMARY KEY (did, list, place)
);

CREATE TABLE credential (
    seq            bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id             uuid        PRIMARY KEY REFERENCES credential_place (credential_id),
    type           text        NOT NULL,
    subject        text        NOT NULL,
    did            text        NOT NULL,
    kid            text        NOT NULL,
    issued_at      timestamptz NOT NULL,
    vc_jwt         text        NOT NULL,
    vc_jwt_digest  text        NOT NULL UNIQUE CHECK (vc_jwt_digest ~ '^[0-9a-f]{64}$'),
    proofed        text        NOT NULL,
    proofed_digest text        NOT NULL UNIQUE CHECK (proofed_digest ~ '^[0-9a-f]{64}$'),
    suspended      boolean     NOT NULL DEFAULT false,
    revoked        boolean     NOT NULL DEFAULT false,
    version        bigint      NOT NULL CHECK (version > 0)
);
CREATE INDEX credential_subject ON credential (subject, type, seq DESC);
CREATE INDEX credential_kid ON credential (kid, id);

-- What a document was signed with before its key was found to be stolen.
CREATE TABLE credential_replaced (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    credential_id uuid        NOT NULL REFERENCES credential (id),
    kid           text        NOT NULL,
    issued_at     timestamptz NOT NULL,
    vc_jwt        text        NOT NULL,
    proofed       text        NOT NULL,
    replaced_at   timestamptz NOT NULL
);

CREATE TABLE credential_event (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    credential_id uuid        NOT NULL REFERENCES credential (id),
    purpose       text        NOT NULL CHECK (purpose IN ('revocation', 'suspension')),
    is_set        boolean     NOT NULL,
    reason        text        NOT NULL,
    recorded_at   timestamptz NOT NULL
);
CREATE TABLE credential_unpublished (
    event bigint PRIMARY KEY REFERENCES credential_event (id)
);

CREATE TABLE credential_list (
    did         text        NOT NULL,
    purpose     text        NOT NULL CHECK (purpose IN ('revocation', 'suspension')),
    list        integer     NOT NULL CHECK (list > 0),
    version     bigint      NOT NULL CHECK (version > 0),
    revision    bigint      NOT NULL CHECK (revision > 0),
    kid         text        NOT NULL,
    document    text        NOT NULL,
    signed_at   timestamptz NOT NULL,
    valid_until timestamptz NOT NULL,
    PRIMARY KEY (did, purpose, list, version),
    CONSTRAINT at_most_a_day CHECK (valid_until > signed_at AND valid_until <= signed_at + interval '24 hours')
);

CREATE TRIGGER credential_place_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credential_place
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER credential_event_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credential_event
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER credential_replaced_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credential_replaced
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON issuer_key, credential_place, credential, credential_event, credential_replaced
    FROM ${app};
GRANT UPDATE (not_after, revoked_at, revoked_reason, version) ON issuer_key TO ${app};
GRANT UPDATE (suspended, revoked, kid, issued_at, vc_jwt, vc_jwt_digest, proofed, proofed_digest, version)
    ON credential TO ${app};
