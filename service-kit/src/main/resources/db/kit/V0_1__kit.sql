-- What every service has alike. The owner makes the tables; the app role may only do what is granted here.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${app};

-- Events on their way to Kafka, written in the transaction of the change they tell.
CREATE TABLE outbox (
    seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          uuid        NOT NULL UNIQUE,
    shard       smallint    NOT NULL CHECK (shard BETWEEN 0 AND 15),
    topic       text        NOT NULL,
    key         text        NOT NULL,
    version     bigint      NOT NULL,
    record      text        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    sent_at     timestamptz
) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500, fillfactor = 70);
CREATE INDEX outbox_unsent ON outbox (shard, seq) WHERE sent_at IS NULL;
CREATE INDEX outbox_unsent_key ON outbox (topic, key) WHERE sent_at IS NULL;
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;

-- The last version of each aggregate that the broker has acknowledged: what the sweeper compares.
CREATE TABLE published_version (
    topic   text   NOT NULL,
    key     text   NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (topic, key)
);

-- What each consumer has applied; the claim commits with the effect.
CREATE TABLE inbox (
    consumer   text        NOT NULL,
    event_id   uuid        NOT NULL,
    claimed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_age ON inbox (claimed_at);

-- What a consumer could not apply, and what waits behind it.
CREATE TABLE dead_letter (
    seq         bigint GENERATED ALWAYS AS IDENTITY,
    id          uuid        NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    consumer    text        NOT NULL,
    topic       text        NOT NULL,
    partition   integer     NOT NULL,
    record_offset bigint    NOT NULL,
    key         text        NOT NULL,
    record      bytea       NOT NULL,
    reason      text        NOT NULL,
    attempts    integer     NOT NULL,
    status      text        NOT NULL CHECK (status IN ('DEAD', 'PARKED', 'APPLIED', 'SKIPPED')),
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    changed_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (consumer, topic, partition, record_offset)
);
CREATE INDEX dead_letter_blocking ON dead_letter (consumer, key, seq) WHERE status IN ('DEAD', 'PARKED');

-- How far each context has been heard: everything it committed until as_of is known here.
CREATE TABLE service_heartbeat (
    topic      text        NOT NULL,
    partition  integer     NOT NULL,
    partitions integer     NOT NULL,
    as_of      timestamptz NOT NULL,
    PRIMARY KEY (topic, partition)
);

-- Who did what. Inserted unchained with the change; the sealer chains what has committed.
CREATE TABLE audit (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xid          xid8        NOT NULL DEFAULT pg_current_xact_id(),
    at           timestamptz NOT NULL,
    person       text        NOT NULL,
    organisation text        NOT NULL,
    action       text        NOT NULL,
    subject      text        NOT NULL,
    detail       text        NOT NULL,
    trace        text        NOT NULL
);
CREATE INDEX audit_subject ON audit (subject, id);

CREATE TABLE audit_unsealed (
    audit_id bigint PRIMARY KEY,
    xid      xid8 NOT NULL
);

CREATE TABLE audit_seal (
    position bigint PRIMARY KEY CHECK (position > 0),
    audit_id bigint NOT NULL UNIQUE REFERENCES audit (id),
    digest   bytea  NOT NULL,
    hash     bytea  NOT NULL
);

CREATE TABLE audit_head (
    position  bigint PRIMARY KEY REFERENCES audit_seal (position),
    hash      bytea       NOT NULL,
    key_id    text        NOT NULL,
    signature bytea       NOT NULL,
    sealed_at timestamptz NOT NULL
);

CREATE FUNCTION audit_enqueue() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    INSERT INTO audit_unsealed (audit_id, xid) VALUES (NEW.id, NEW.xid);
    RETURN NEW;
END $$;
CREATE TRIGGER audit_enqueue AFTER INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_enqueue();

CREATE FUNCTION insert_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER audit_seal_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER audit_head_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON audit, audit_seal, audit_head FROM ${app};
REVOKE INSERT, UPDATE, TRUNCATE ON audit_unsealed FROM ${app};
