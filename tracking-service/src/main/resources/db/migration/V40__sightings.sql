-- What somebody saw. Only grams that were scanned have rows; a row is written once.
CREATE TABLE sighting (
    seq         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sighting_id uuid        NOT NULL UNIQUE,
    code        text        NOT NULL CHECK (length(code) BETWEEN 1 AND 200),
    gram        bigint,
    verdict     text        NOT NULL,
    at          timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    country     text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    place       text,
    latitude    integer,
    longitude   integer,
    org         text        NOT NULL,
    authority   boolean     NOT NULL,
    person      text        NOT NULL,
    device      text        CHECK (length(device) BETWEEN 1 AND 80),
    label_gtin  text,
    closed_pack text,
    CONSTRAINT both_or_neither CHECK ((latitude IS NULL) = (longitude IS NULL))
);
CREATE INDEX sighting_gram ON sighting (gram, at, seq) WHERE gram IS NOT NULL;
CREATE INDEX sighting_org ON sighting (org, seq);
CREATE TRIGGER sighting_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sighting
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON sighting FROM ${app};

-- An open alert is one for its rule, code, country and party: the second scan of the same box counts it up.
CREATE TABLE clone_alert (
    alert_id    uuid        PRIMARY KEY,
    rule        text        NOT NULL CHECK (rule ~ '^R[1-7]$'),
    code        text        NOT NULL,
    gram        bigint,
    lot_id      uuid,
    sighting_id uuid        NOT NULL REFERENCES sighting (sighting_id),
    against_id  uuid        REFERENCES sighting (sighting_id),
    evidence    text        NOT NULL,
    country     text        NOT NULL,
    org         text        NOT NULL,
    raised_at   timestamptz NOT NULL,
    last_at     timestamptz NOT NULL,
    times       integer     NOT NULL CHECK (times > 0),
    version     bigint      NOT NULL CHECK (version > 0),
    outcome     text        CHECK (outcome IN ('CONFIRMED', 'DISMISSED')),
    settled_by  text,
    settled_at  timestamptz,
    reason      text        CHECK (length(reason) BETWEEN 3 AND 2000),
    CONSTRAINT settled_whole CHECK (num_nulls(outcome, settled_by, settled_at, reason) IN (0, 4))
);
CREATE UNIQUE INDEX alert_open_once ON clone_alert (rule, code, country, org) WHERE outcome IS NULL;
CREATE INDEX alert_raised ON clone_alert (raised_at DESC, alert_id DESC);
CREATE INDEX alert_lot ON clone_alert (lot_id, raised_at DESC) WHERE lot_id IS NOT NULL;
REVOKE DELETE, TRUNCATE ON clone_alert FROM ${app};

-- Which way a lot is meant to take; the newest plan only, the audit has who changed it.
CREATE TABLE route_plan (
    lot_id     uuid        PRIMARY KEY REFERENCES lot (lot_id),
    legs       text        NOT NULL,
    org        text        NOT NULL,
    changed_at timestamptz NOT NULL,
    version    bigint      NOT NULL CHECK (version > 0)
);
REVOKE DELETE, TRUNCATE ON route_plan FROM ${app};
