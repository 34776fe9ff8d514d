-- The registry of organisations: who may hold a licence, who may be named in one.
CREATE TABLE organisation (
    id            text PRIMARY KEY,
    name          text        NOT NULL CHECK (name <> ''),
    kind          text        NOT NULL CHECK (kind IN ('AUTHORITY', 'COMPANY')),
    country       text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    status        text        NOT NULL CHECK (status IN ('ACTIVE', 'FROZEN')),
    version       bigint      NOT NULL,
    registered_at timestamptz NOT NULL,
    registered_by text        NOT NULL
);

CREATE TABLE organisation_identifier (
    organisation text    NOT NULL REFERENCES organisation (id),
    position     integer NOT NULL,
    scheme       text    NOT NULL CHECK (scheme IN ('USCC', 'EORI', 'DUNS', 'ALIAS')),
    value        text    NOT NULL CHECK (value <> ''),
    PRIMARY KEY (organisation, position)
);
-- A number belongs to one organisation; two may well be called by the same name.
CREATE UNIQUE INDEX organisation_identifier_once ON organisation_identifier (scheme, value) WHERE scheme <> 'ALIAS';
