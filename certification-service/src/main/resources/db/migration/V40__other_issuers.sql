-- Those who sign at other services, as they tell it, and what was signed anew after a theft.

ALTER TABLE credential_list ADD COLUMN revision bigint NOT NULL DEFAULT 1;

CREATE TABLE followed_issuer_key (
    did            text        NOT NULL,
    name           text        NOT NULL,
    service        text        NOT NULL,
    public_key     text        NOT NULL,
    not_before     timestamptz NOT NULL,
    not_after      timestamptz NOT NULL,
    revoked_at     timestamptz,
    revoked_reason text,
    version        bigint      NOT NULL CHECK (version > 0),
    PRIMARY KEY (did, name),
    CONSTRAINT followed_window_half_open CHECK (not_before < not_after)
);
CREATE TABLE followed_status_list (
    id       text   PRIMARY KEY,
    did      text   NOT NULL,
    document text   NOT NULL,
    version  bigint NOT NULL CHECK (version > 0)
);
CREATE INDEX followed_status_list_did ON followed_status_list (did);

-- What a certificate's document was signed with before its key was found to be stolen.
CREATE TABLE credential_replaced (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    certificate_id uuid        NOT NULL REFERENCES credential (certificate_id),
    kid            text        NOT NULL,
    issued_at      timestamptz NOT NULL,
    vc_jwt         text        NOT NULL,
    proofed        text        NOT NULL,
    replaced_at    timestamptz NOT NULL
);
CREATE INDEX credential_kid ON credential (kid, certificate_id);
CREATE TRIGGER credential_replaced_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credential_replaced
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON credential_replaced FROM ${app};
GRANT UPDATE (kid, issued_at, vc_jwt, vc_jwt_digest, proofed, proofed_digest) ON credential TO ${app};
