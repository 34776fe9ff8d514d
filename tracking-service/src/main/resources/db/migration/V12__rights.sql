-- What gives the right to goods, registered with a quantity. A mint draws on it by one statement that never goes beyond.
CREATE TABLE source_right (
    right_id      uuid        PRIMARY KEY,
    kind          text        NOT NULL CHECK (kind IN ('MINE_PERMIT', 'IMPORT', 'LICENCE')),
    reference     text        NOT NULL CHECK (length(reference) BETWEEN 1 AND 80),
    org           text        NOT NULL,
    gtin          text        CHECK (gtin ~ '^[0-9]{14}$'),
    stage         text,
    mass_mg       bigint      NOT NULL CHECK (mass_mg > 0),
    drawn_mg      bigint      NOT NULL DEFAULT 0,
    valid_from    date        NOT NULL,
    valid_until   date        NOT NULL,
    registered_at timestamptz NOT NULL,
    CONSTRAINT a_right_is_registered_once UNIQUE (kind, reference),
    CONSTRAINT a_right_is_not_overdrawn CHECK (drawn_mg BETWEEN 0 AND mass_mg),
    CHECK (valid_from <= valid_until)
);
CREATE INDEX source_right_org ON source_right (org, right_id);
REVOKE UPDATE, DELETE, TRUNCATE ON source_right FROM ${app};
GRANT UPDATE (drawn_mg) ON source_right TO ${app};

ALTER TABLE lot ADD COLUMN right_id uuid REFERENCES source_right;
