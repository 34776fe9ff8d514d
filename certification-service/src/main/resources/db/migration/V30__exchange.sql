-- Footprints exchanged with other systems: published, asked for, on their way, received.

-- A document is never changed: a newer one takes its place under an id of its own.
CREATE TABLE pact_footprint (
    seq             bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id              uuid        PRIMARY KEY,
    org             text        NOT NULL,
    document        text        NOT NULL,
    spec_version    text        NOT NULL,
    status          text        NOT NULL CHECK (status IN ('Active', 'Deprecated')),
    valid_from      timestamptz NOT NULL,
    valid_until     timestamptz NOT NULL,
    product_ids     text[]      NOT NULL,
    company_ids     text[]      NOT NULL,
    classifications text[]      NOT NULL,
    geography       text[]      NOT NULL,
    published_at    timestamptz NOT NULL,
    published_by    text        NOT NULL
);
CREATE INDEX pact_footprint_org ON pact_footprint (org, seq);
CREATE INDEX pact_footprint_products ON pact_footprint USING gin (product_ids);

CREATE TABLE pact_share (
    footprint_id uuid NOT NULL REFERENCES pact_footprint (id),
    org          text NOT NULL,
    PRIMARY KEY (org, footprint_id)
);
CREATE INDEX pact_share_footprint ON pact_share (footprint_id);

-- The secret is sealed under a key that is in no table.
CREATE TABLE pact_system (
    seq           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id            uuid        PRIMARY KEY,
    org           text        NOT NULL,
    api_base      text        NOT NULL,
    auth_base     text        NOT NULL,
    client_id     text        NOT NULL,
    secret        bytea       NOT NULL,
    registered_at timestamptz NOT NULL,
    registered_by text        NOT NULL,
    retired_at    timestamptz
);
CREATE UNIQUE INDEX one_pact_system ON pact_system (org) WHERE retired_at IS NULL;
CREATE INDEX pact_system_org ON pact_system (org, seq);

CREATE TABLE pact_event (
    seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    org         text        NOT NULL,
    source      text        NOT NULL,
    event_id    text        NOT NULL,
    type        text        NOT NULL,
    body        text        NOT NULL,
    digest      bytea       NOT NULL,
    received_at timestamptz NOT NULL,
    CONSTRAINT each_event_once UNIQUE (org, digest)
);

CREATE TABLE pact_ask (
    seq         bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id          uuid        PRIMARY KEY,
    asker       text        NOT NULL,
    partner     text        NOT NULL,
    criteria    jsonb       NOT NULL,
    comment     text        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('ASKED', 'FULFILLED', 'REJECTED', 'UNDELIVERABLE')),
    asked_at    timestamptz NOT NULL,
    asked_by    text        NOT NULL,
    answered_at timestamptz,
    refusal     text        NOT NULL DEFAULT ''
);
CREATE INDEX pact_ask_asker ON pact_ask (asker, seq);
CREATE INDEX pact_ask_partner ON pact_ask (partner, asker);

-- next_at is also the lease: who takes a message sets it ahead.
CREATE TABLE pact_message (
    seq           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id            uuid        PRIMARY KEY,
    partner       text        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('EVENT', 'FETCH')),
    subject       text        NOT NULL,
    body          text        NOT NULL,
    concerns      text,
    state         text        NOT NULL CHECK (state IN ('WAITING', 'SENT', 'DEAD')),
    attempts      int         NOT NULL CHECK (attempts >= 0),
    created_at    timestamptz NOT NULL,
    next_at       timestamptz NOT NULL,
    failing_since timestamptz,
    failure       text        NOT NULL
);
CREATE INDEX pact_message_due ON pact_message (next_at) WHERE state = 'WAITING';
CREATE INDEX pact_message_partner ON pact_message (partner, seq);
CREATE INDEX pact_message_concerns ON pact_message (concerns, seq) WHERE concerns IS NOT NULL;

CREATE TABLE pact_received (
    seq          bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id           uuid        PRIMARY KEY,
    org          text        NOT NULL,
    partner      text        NOT NULL,
    footprint_id uuid,
    spec_version text        NOT NULL,
    sent         text        NOT NULL,
    digest       bytea       NOT NULL,
    findings     jsonb       NOT NULL,
    ask_id       uuid REFERENCES pact_ask (id),
    received_at  timestamptz NOT NULL,
    CONSTRAINT each_received_once UNIQUE (org, partner, digest)
);
CREATE INDEX pact_received_org ON pact_received (org, seq);

REVOKE DELETE, TRUNCATE ON pact_footprint, pact_share, pact_system, pact_event, pact_ask, pact_message, pact_received
    FROM ${app};
REVOKE UPDATE ON pact_share, pact_event, pact_received FROM ${app};
REVOKE UPDATE ON pact_footprint FROM ${app};
GRANT UPDATE (status) ON pact_footprint TO ${app};
