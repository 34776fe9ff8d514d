-- Where organisations want to be told, as people registered it. No secret is in here: keys are drawn from the keys' folder.
CREATE TABLE webhook (
    id             uuid        PRIMARY KEY,
    org            text        NOT NULL,
    url            text        NOT NULL CHECK (length(url) <= 2000),
    description    text        NOT NULL CHECK (length(description) <= 200),
    types          text[]      NOT NULL,
    scheme         text        NOT NULL CHECK (scheme IN ('V1A', 'V1')),
    state          text        NOT NULL CHECK (state IN ('PENDING', 'ACTIVE', 'PAUSED', 'DISABLED')),
    reason         text        NOT NULL,
    challenge      text,
    key_number     integer     NOT NULL CHECK (key_number > 0),
    previous_until timestamptz,
    created_at     timestamptz NOT NULL,
    version        bigint      NOT NULL,
    CHECK ((state = 'PENDING') = (challenge IS NOT NULL))
);
CREATE INDEX webhook_org ON webhook (org, id);

-- How each webhook comes along: its place in the event log, and whether it answers. Its row is the lock of all below it.
CREATE TABLE webhook_pace (
    webhook     uuid        PRIMARY KEY REFERENCES webhook (id) ON DELETE CASCADE,
    org         text        NOT NULL,
    seen        bigint      NOT NULL CHECK (seen >= 0),
    last_number bigint      NOT NULL,
    failures    integer     NOT NULL,
    not_before  timestamptz NOT NULL,
    served_at   timestamptz NOT NULL
);

-- Each take of a lane has a number of its own, larger than any before, also than those of lanes that are gone.
CREATE SEQUENCE webhook_fence;

-- The messages of one webhook about one subject go one after the other. due_at: of the first; null if none may be tried.
CREATE TABLE webhook_lane (
    webhook       uuid        NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
    kind          text        NOT NULL CHECK (kind IN ('EVENT', 'CHALLENGE', 'PING')),
    subject       text        NOT NULL,
    fence         bigint      NOT NULL,
    due_at        timestamptz,
    leased_until  timestamptz,
    failures      integer     NOT NULL,
    failing_since timestamptz,
    parked        boolean     NOT NULL,
    PRIMARY KEY (webhook, kind, subject),
    CHECK (NOT (parked AND due_at IS NOT NULL))
);
CREATE INDEX webhook_lane_due ON webhook_lane (webhook, due_at) WHERE due_at IS NOT NULL;

CREATE TABLE webhook_delivery (
    id         uuid        PRIMARY KEY,
    webhook    uuid        NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
    number     bigint      NOT NULL,
    kind       text        NOT NULL,
    subject    text        NOT NULL,
    message_id text        NOT NULL,
    sequence   bigint,
    type       text        NOT NULL,
    body       text        NOT NULL CHECK (octet_length(body) < 20000),
    state      text        NOT NULL CHECK (state IN ('WAITING', 'DELIVERED', 'DEAD', 'SKIPPED')),
    attempts   integer     NOT NULL,
    created_at timestamptz NOT NULL,
    settled_at timestamptz,
    UNIQUE (webhook, number),
    FOREIGN KEY (webhook, kind, subject) REFERENCES webhook_lane (webhook, kind, subject) ON DELETE CASCADE
);
CREATE INDEX webhook_delivery_waiting ON webhook_delivery (webhook, kind, subject, number) WHERE state = 'WAITING';
CREATE INDEX webhook_delivery_sequence ON webhook_delivery (webhook, sequence) WHERE sequence IS NOT NULL;
CREATE INDEX webhook_delivery_settled ON webhook_delivery (settled_at) WHERE settled_at IS NOT NULL;

CREATE TABLE webhook_attempt (
    delivery    uuid        NOT NULL REFERENCES webhook_delivery (id) ON DELETE CASCADE,
    number      integer     NOT NULL,
    at          timestamptz NOT NULL,
    http_status integer,
    latency_ms  bigint      NOT NULL,
    answer      text        NOT NULL,
    failure     text        NOT NULL,
    PRIMARY KEY (delivery, number)
);

GRANT USAGE ON SEQUENCE webhook_fence TO ${app};
