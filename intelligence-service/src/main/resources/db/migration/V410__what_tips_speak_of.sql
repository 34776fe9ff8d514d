-- Things that tips speak of, as they were told: late, without any tip. What a case makes of one is in its chain alone.
CREATE TABLE spoken_of (
    seq       bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id        uuid        PRIMARY KEY,
    kind      text        NOT NULL,
    reference text        NOT NULL CHECK (length(reference) BETWEEN 1 AND 100),
    -- by which cases find it: a firm's name in its plain shape, anything else as a case writes it
    key       text        NOT NULL,
    told_at   timestamptz NOT NULL
);
CREATE INDEX spoken_of_key ON spoken_of (kind, key, seq);
REVOKE UPDATE, DELETE, TRUNCATE ON spoken_of FROM ${app};
