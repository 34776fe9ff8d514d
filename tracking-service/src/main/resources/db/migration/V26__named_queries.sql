-- Queries that an organisation has given a name, and who is told of the events that fit them.
CREATE TABLE epcis_query (
    org        text        NOT NULL,
    name       text        NOT NULL CHECK (name ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$'),
    body       text        NOT NULL CHECK (length(body) <= 100000),
    person     text        NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (org, name)
);

-- All events of transactions below after_xid have been told, and of that one as far as after_seq. No number alone could
-- say so: a lower one may commit later. What start_snapshot saw was there before the subscription. While lease_until is
-- not over, one replica is telling; if it dies, another tells the same again.
CREATE TABLE epcis_subscription (
    subscription_id uuid        PRIMARY KEY,
    org             text        NOT NULL,
    authority       boolean     NOT NULL,
    query_name      text        NOT NULL,
    dest            text        NOT NULL CHECK (length(dest) <= 2000),
    signature_token text,
    schedule        text,
    report_if_empty boolean     NOT NULL,
    epc_format      text        NOT NULL,
    initial_time    timestamptz,
    start_snapshot  text,
    created_at      timestamptz NOT NULL,
    after_xid       xid8        NOT NULL,
    after_seq       bigint      NOT NULL,
    last_told_at    timestamptz,
    next_at         timestamptz NOT NULL,
    has_more        boolean     NOT NULL DEFAULT false,
    attempts        integer     NOT NULL DEFAULT 0,
    last_error      text,
    stopped_at      timestamptz,
    lease           uuid,
    lease_until     timestamptz,
    FOREIGN KEY (org, query_name) REFERENCES epcis_query (org, name) ON DELETE CASCADE
);
CREATE INDEX epcis_subscription_query ON epcis_subscription (org, query_name);
CREATE INDEX epcis_subscription_due ON epcis_subscription (next_at) WHERE stopped_at IS NULL;
