-- Licences, what stops them, and the books of what was drawn on them.
CREATE SEQUENCE licence_running_number MAXVALUE 999999999;

-- The row that everything about a licence locks first: issue, suspension, reservation, commit serialise here.
CREATE TABLE licence (
    number       text PRIMARY KEY CHECK (number ~ '^[A-Z]{2}-[0-9]{4}-[0-9]{6,9}$'),
    version      bigint      NOT NULL CHECK (version > 0),
    application  uuid        NOT NULL,
    status       text        NOT NULL CHECK (status IN ('ISSUED', 'SUSPENDED', 'EXHAUSTED', 'EXPIRED', 'REVOKED',
                     'SURRENDERED', 'CANCELLED')),
    ended        text CHECK (ended IN ('EXPIRED', 'REVOKED', 'SURRENDERED', 'CANCELLED')),
    holder       text        NOT NULL,
    end_user     text,
    consignee    text,
    destination  text        NOT NULL CHECK (destination ~ '^[A-Z]{2}$'),
    valid_from   date        NOT NULL,
    valid_until  date        NOT NULL,
    issued_at    timestamptz NOT NULL,
    issued_by    text        NOT NULL,
    CONSTRAINT what_has_ended_stays_ended CHECK (status = ended OR (ended IS NULL
        AND status IN ('ISSUED', 'SUSPENDED', 'EXHAUSTED'))),
    CONSTRAINT validity_has_an_order CHECK (valid_from <= valid_until)
);
-- One decision makes one licence. A re-issue cancels the old one first.
CREATE UNIQUE INDEX licence_of_application ON licence (application) WHERE status <> 'CANCELLED';
CREATE INDEX licence_of_holder ON licence (holder, number);
CREATE INDEX licence_of_end_user ON licence (end_user, number);
CREATE INDEX licence_of_consignee ON licence (consignee, number);
CREATE INDEX licence_running_out ON licence (valid_until) WHERE ended IS NULL;

CREATE TABLE licence_line (
    licence        text    NOT NULL REFERENCES licence (number),
    line           integer NOT NULL CHECK (line > 0),
    control_code   text    NOT NULL,
    hs_code        text    NOT NULL CHECK (hs_code ~ '^[0-9]{6,10}$'),
    description    text    NOT NULL,
    issued_mg      bigint  NOT NULL CHECK (issued_mg > 0),
    used_mg        bigint  NOT NULL DEFAULT 0 CHECK (used_mg >= 0),
    reserved_mg    bigint  NOT NULL DEFAULT 0 CHECK (reserved_mg >= 0),
    currency       text    NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    issued_minor   bigint  NOT NULL CHECK (issued_minor >= 0),
    used_minor     bigint  NOT NULL DEFAULT 0 CHECK (used_minor >= 0),
    reserved_minor bigint  NOT NULL DEFAULT 0 CHECK (reserved_minor >= 0),
    PRIMARY KEY (licence, line),
    CONSTRAINT mass_is_never_overdrawn CHECK (used_mg + reserved_mg <= issued_mg),
    CONSTRAINT value_is_never_overdrawn CHECK (used_minor + reserved_minor <= issued_minor)
);

-- Why a licence is suspended. It is, while one of these is not lifted.
CREATE TABLE suspension_ground (
    id          uuid PRIMARY KEY,
    licence     text        NOT NULL REFERENCES licence (number),
    kind        text        NOT NULL CHECK (kind IN ('FAILED_INSPECTION', 'REGULATOR')),
    reason      text        NOT NULL CHECK (reason <> ''),
    since       timestamptz NOT NULL,
    placed_by   text        NOT NULL,
    result      uuid,
    declaration uuid,
    lifted_at   timestamptz,
    lifted_by   text,
    lift_reason text,
    CONSTRAINT a_failed_inspection_has_a_result CHECK ((kind = 'FAILED_INSPECTION') = (result IS NOT NULL)),
    CONSTRAINT a_result_is_one_ground_of_a_licence UNIQUE (licence, result),
    CONSTRAINT who_lifts_says_why CHECK ((lifted_at IS NULL) = (lifted_by IS NULL)
        AND (lifted_at IS NULL) = (lift_reason IS NULL))
);
CREATE INDEX suspension_ground_open ON suspension_ground (licence) WHERE lifted_at IS NULL;
