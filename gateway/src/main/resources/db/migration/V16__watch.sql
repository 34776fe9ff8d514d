-- What an organisation wants to be warned of, as one document.
CREATE TABLE watch_rules (
    organisation text        PRIMARY KEY,
    version      bigint      NOT NULL CHECK (version > 0),
    rules        jsonb       NOT NULL,
    changed_by   text        NOT NULL,
    changed_at   timestamptz NOT NULL
);

-- The key is the promise: a rule rings once for a subject and an occasion, whoever looks, and however often.
CREATE TABLE warning (
    seq             bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    warning_id      uuid        PRIMARY KEY,
    organisation    text        NOT NULL,
    rule            text        NOT NULL,
    kind            text        NOT NULL,
    subject         text        NOT NULL,
    occasion        text        NOT NULL,
    says            text        NOT NULL,
    raised_at       timestamptz NOT NULL,
    acknowledged_by text,
    acknowledged_at timestamptz,
    note            text,
    CONSTRAINT a_rule_rings_once UNIQUE (organisation, rule, subject, occasion),
    CONSTRAINT an_acknowledgement_is_whole CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))
);
CREATE INDEX warning_newest ON warning (organisation, seq DESC);
REVOKE DELETE, TRUNCATE ON warning FROM ${app};

-- How a thing stood when a rule on changes looked last. The version keeps a replica that lags from telling it backwards.
CREATE TABLE watch_seen (
    organisation text   NOT NULL,
    rule         text   NOT NULL,
    subject      text   NOT NULL,
    standing     text   NOT NULL,
    version      bigint NOT NULL,
    PRIMARY KEY (organisation, rule, subject)
);
