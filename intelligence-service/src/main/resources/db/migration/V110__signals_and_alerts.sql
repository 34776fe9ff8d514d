-- What the stream found of each record, the newest word; which days a pass has not seen; alerts, each about one trade.

CREATE TABLE signal (
    record_id   uuid        PRIMARY KEY REFERENCES trade_record (id),
    at          timestamptz NOT NULL,
    day         date        NOT NULL,
    score       numeric     NOT NULL CHECK (score BETWEEN 0 AND 1),
    version     text        NOT NULL,
    late        boolean     NOT NULL,
    departure   text        NOT NULL,
    destination text        NOT NULL,
    hs6         text        NOT NULL,
    shipper     text        NOT NULL,
    consignee   text        NOT NULL,
    surge_p     numeric     NOT NULL CHECK (surge_p BETWEEN 0 AND 1),
    reasons     jsonb       NOT NULL
);
CREATE INDEX signal_of_day ON signal (day);

CREATE TABLE signal_day (
    day date PRIMARY KEY
);

CREATE TABLE alert (
    seq            bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id             uuid        PRIMARY KEY,
    departure      text        NOT NULL,
    destination    text        NOT NULL,
    hs6            text        NOT NULL,
    shipper        text        NOT NULL,
    consignee      text        NOT NULL,
    shipper_firm   jsonb       NOT NULL,
    consignee_firm jsonb       NOT NULL,
    state          text        NOT NULL CHECK (state IN ('OPEN', 'EXPLAINED', 'CONFIRMED', 'DISMISSED')),
    score          numeric     NOT NULL CHECK (score BETWEEN 0 AND 1),
    score_before   numeric     NOT NULL CHECK (score_before BETWEEN 0 AND 1),
    tests          text[]      NOT NULL,
    reasons        jsonb       NOT NULL,
    records        integer     NOT NULL CHECK (records > 0),
    net_mg         bigint      NOT NULL CHECK (net_mg >= 0),
    first_at       timestamptz NOT NULL,
    last_at        timestamptz NOT NULL,
    containers     text[]      NOT NULL CHECK (cardinality(containers) <= 200),
    licences       text[]      NOT NULL CHECK (cardinality(licences) <= 100),
    exits          jsonb       NOT NULL,
    judged_by      text,
    judged_at      timestamptz,
    judged_because text,
    raised_at      timestamptz NOT NULL,
    version        bigint      NOT NULL CHECK (version > 0),
    -- A growing trade alone accuses nobody.
    CONSTRAINT an_alert_names_a_test_that_is_not_growth
        CHECK (cardinality(tests) BETWEEN 1 AND 24 AND NOT tests && ARRAY['SURGE', 'NEW_CONSIGNEE', 'HOARDING']),
    CONSTRAINT an_exit_lowers CHECK (score <= score_before),
    CONSTRAINT somebody_ends_it_with_a_reason CHECK ((state IN ('CONFIRMED', 'DISMISSED')) = (judged_by IS NOT NULL)
        AND num_nulls(judged_by, judged_at, judged_because) IN (0, 3))
);
CREATE UNIQUE INDEX one_standing_alert_of_a_trade ON alert (departure, destination, hs6, shipper, consignee)
    WHERE state <> 'DISMISSED';
CREATE INDEX alert_of_a_trade ON alert (departure, destination, hs6, shipper, consignee, seq);
CREATE INDEX alert_open ON alert (seq) WHERE state = 'OPEN';

-- A record is in one alert at most.
CREATE TABLE alert_record (
    record_id uuid        PRIMARY KEY REFERENCES trade_record (id),
    alert_id  uuid        NOT NULL REFERENCES alert (id),
    score     numeric     NOT NULL,
    at        timestamptz NOT NULL
);
CREATE INDEX alert_record_of ON alert_record (alert_id, score DESC);

REVOKE DELETE, TRUNCATE ON signal, alert, alert_record FROM ${app};
REVOKE UPDATE ON alert_record FROM ${app};
