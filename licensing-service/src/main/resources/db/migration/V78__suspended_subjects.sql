-- Persons and clients whose tokens are stopped, or count again. The issuer knows them; we know only their names.
CREATE TABLE subject_standing (
    subject    text PRIMARY KEY CHECK (subject ~ '^[A-Za-z0-9][A-Za-z0-9._@:-]{0,79}$'),
    version    bigint      NOT NULL CHECK (version > 0),
    suspended  boolean     NOT NULL,
    reason     text        NOT NULL CHECK (reason <> ''),
    changed_at timestamptz NOT NULL,
    changed_by text        NOT NULL,
    CONSTRAINT nobody_suspends_himself CHECK (NOT suspended OR changed_by <> subject)
);
CREATE INDEX subject_suspended ON subject_standing (changed_at DESC, subject) WHERE suspended;
