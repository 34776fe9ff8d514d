-- The signed heads of each service's audit chain, kept where the service cannot reach: once here, a head cannot be unsaid.
CREATE TABLE witnessed_head (
    service   text        NOT NULL,
    position  bigint      NOT NULL CHECK (position > 0),
    hash      text        NOT NULL,
    signature text        NOT NULL,
    key_id    text        NOT NULL,
    sealed_at timestamptz NOT NULL,
    seen_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (service, position, hash)
);

-- Heads that cannot both be of one chain. REWRITTEN: the same position with another hash. CUT: signed later, and shorter.
CREATE TABLE witness_alarm (
    service        text        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('REWRITTEN', 'CUT')),
    position       bigint      NOT NULL,
    hash           text        NOT NULL,
    other_position bigint      NOT NULL,
    other_hash     text        NOT NULL,
    noticed_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (service, position, hash, other_position, other_hash)
);

CREATE TRIGGER witnessed_head_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON witnessed_head FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER witness_alarm_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON witness_alarm FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON witnessed_head, witness_alarm FROM ${app};
