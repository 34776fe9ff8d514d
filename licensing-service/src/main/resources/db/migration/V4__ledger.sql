-- The books. A reservation holds a part of a line until it is committed or released; the entries say what happened.
CREATE TABLE reservation (
    id             uuid PRIMARY KEY,
    declaration    uuid        NOT NULL,
    part           integer     NOT NULL CHECK (part >= 0),
    licence        text        NOT NULL,
    line           integer     NOT NULL,
    mass_mg        bigint      NOT NULL CHECK (mass_mg > 0),
    currency       text        NOT NULL,
    value_minor    bigint      NOT NULL CHECK (value_minor >= 0),
    status         text        NOT NULL CHECK (status IN ('RESERVED', 'COMMITTED', 'RELEASED', 'EXPIRED')),
    reserved_at    timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL,
    returned_mg    bigint      NOT NULL DEFAULT 0 CHECK (returned_mg >= 0),
    returned_minor bigint      NOT NULL DEFAULT 0 CHECK (returned_minor >= 0),
    FOREIGN KEY (licence, line) REFERENCES licence_line (licence, line),
    CONSTRAINT no_more_comes_back_than_left CHECK (returned_mg <= mass_mg AND returned_minor <= value_minor),
    CONSTRAINT only_what_left_comes_back CHECK (status = 'COMMITTED' OR (returned_mg = 0 AND returned_minor = 0))
);
-- Part: the declaration's own line, or 0 for what an officer reserves by hand. Each is drawn once.
CREATE UNIQUE INDEX a_part_is_reserved_once ON reservation (declaration, licence, line, part)
    WHERE status IN ('RESERVED', 'COMMITTED');
CREATE INDEX reservation_running_out ON reservation (expires_at) WHERE status = 'RESERVED';

CREATE TABLE ledger_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    licence      text        NOT NULL,
    line         integer     NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('RESERVE', 'COMMIT', 'RELEASE', 'CONTRA')),
    reservation  uuid        NOT NULL REFERENCES reservation (id),
    declaration  uuid        NOT NULL,
    key          text        NOT NULL,
    mass_mg      bigint      NOT NULL CHECK (mass_mg >= 0),
    value_minor  bigint      NOT NULL CHECK (value_minor >= 0),
    at           timestamptz NOT NULL,
    person       text        NOT NULL,
    organisation text        NOT NULL,
    reason       text        NOT NULL,
    CONSTRAINT what_happened_is_entered_once UNIQUE (key),
    CONSTRAINT an_entry_says_something CHECK (mass_mg > 0 OR value_minor > 0),
    FOREIGN KEY (licence, line) REFERENCES licence_line (licence, line)
);
CREATE INDEX ledger_entry_of_licence ON ledger_entry (licence, id);
CREATE TRIGGER ledger_entry_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_entry FROM ${app};

-- Which version of each declaration the books have answered, and where they stand with it.
CREATE TABLE followed_declaration (
    id      uuid PRIMARY KEY,
    version bigint NOT NULL,
    stage   text   NOT NULL CHECK (stage IN ('NEW', 'HELD', 'REFUSED', 'COMMITTED', 'CLOSED'))
);
