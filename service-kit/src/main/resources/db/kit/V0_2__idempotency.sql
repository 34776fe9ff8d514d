-- The first answer to each Idempotency-Key, kept for a day. The row is inserted in the transaction of the change, so
-- that a twin waits at the primary key until the first has committed or failed.
CREATE TABLE idempotency (
    scope      bytea       PRIMARY KEY CHECK (octet_length(scope) = 32),
    body_hash  bytea       NOT NULL CHECK (octet_length(body_hash) = 32),
    created_at timestamptz NOT NULL DEFAULT now(),
    status     smallint    CHECK (status BETWEEN 200 AND 499 AND status <> 429),
    headers    text,
    body       bytea
);
CREATE INDEX idempotency_age ON idempotency (created_at);
