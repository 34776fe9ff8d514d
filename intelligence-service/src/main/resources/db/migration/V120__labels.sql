-- What was found out about a record, and how likely it was looked at.
CREATE TABLE label (
    seq        bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    record_id  uuid        PRIMARY KEY REFERENCES trade_record (id),
    outcome    text        NOT NULL CHECK (outcome IN ('HONEST', 'ILLEGAL')),
    source     text        NOT NULL,
    propensity numeric     NOT NULL CHECK (propensity > 0 AND propensity <= 1),
    found_at   timestamptz NOT NULL
);
