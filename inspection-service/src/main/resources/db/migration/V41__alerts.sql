-- What one port tells all others to look for. The pattern never changes; only the end is written.
CREATE TABLE alert (
    seq               bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id                uuid        PRIMARY KEY,
    port              text        NOT NULL,
    ground            text        NOT NULL,
    declaration_id    uuid        REFERENCES declaration (id),
    result_id         uuid        UNIQUE REFERENCES inspection_result (id),
    state             text        NOT NULL CHECK (state IN ('ACTIVE', 'WITHDRAWN', 'EXPIRED')),
    raised_at         timestamptz NOT NULL,
    raised_by         text        NOT NULL,
    authority         text        NOT NULL,
    expires_at        timestamptz NOT NULL,
    consignor_org     text,
    consignor_hash    text,
    hs_declared       text,
    hs_found          text,
    origin_port       text,
    destination       text,
    transit           text,
    packaging         text,
    element           text,
    containers        text[]      NOT NULL CHECK (cardinality(containers) <= 20),
    seal_series       text[]      NOT NULL CHECK (cardinality(seal_series) <= 40),
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawn_because text,
    version           bigint      NOT NULL CHECK (version > 0),
    CONSTRAINT lives_1_to_180_days
        CHECK (expires_at BETWEEN raised_at + interval '24 hours' AND raised_at + interval '4320 hours'),
    CONSTRAINT one_name_for_a_consignor CHECK (num_nonnulls(consignor_org, consignor_hash) <= 1),
    CONSTRAINT something_to_look_for CHECK (num_nonnulls(consignor_org, consignor_hash, hs_declared) > 0
        OR cardinality(containers) > 0 OR cardinality(seal_series) > 0),
    CONSTRAINT withdrawn_with_a_reason CHECK ((state = 'WITHDRAWN') = (withdrawn_by IS NOT NULL)
        AND num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) IN (0, 3))
);
CREATE INDEX alert_running ON alert (expires_at) WHERE state = 'ACTIVE';

-- What officers said of the declarations that an alert matched: the newest word counts, the audit keeps the others.
CREATE TABLE alert_judgement (
    alert_id       uuid        NOT NULL REFERENCES alert (id),
    declaration_id uuid        NOT NULL REFERENCES declaration (id),
    hit            boolean     NOT NULL,
    judged_at      timestamptz NOT NULL,
    judged_by      text        NOT NULL,
    remark         text,
    PRIMARY KEY (alert_id, declaration_id)
);

REVOKE DELETE, TRUNCATE ON alert, alert_judgement FROM ${app};
REVOKE UPDATE ON alert FROM ${app};
GRANT UPDATE (state, withdrawn_at, withdrawn_by, withdrawn_because, version) ON alert TO ${app};
