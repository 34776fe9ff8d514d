-- What a licence is, for whom, how its lines are controlled, and which one it replaces.
ALTER TABLE licence
    ADD COLUMN kind text NOT NULL DEFAULT 'INDIVIDUAL' CHECK (kind IN ('INDIVIDUAL', 'GENERAL', 'TEMPORARY')),
    ADD COLUMN consignees text[] NOT NULL DEFAULT '{}',
    ADD COLUMN replaces text REFERENCES licence (number),
    ADD CONSTRAINT a_general_licence_has_its_customer CHECK (kind <> 'GENERAL' OR end_user IS NOT NULL),
    ADD CONSTRAINT a_licence_is_replaced_once UNIQUE (replaces);
UPDATE licence SET consignees = ARRAY[consignee] WHERE consignee IS NOT NULL;
-- The first of them stays in the column that earlier versions of the service read.
CREATE INDEX licence_of_consignees ON licence USING gin (consignees);

-- What is not controlled is counted all the same, and may go beyond what was named.
ALTER TABLE licence_line
    ADD COLUMN controlled_by text NOT NULL DEFAULT 'BOTH' CHECK (controlled_by IN ('QUANTITY', 'VALUE', 'BOTH', 'OPEN')),
    ADD COLUMN period text CHECK (period IN ('DAYS', 'MONTH', 'QUARTER')),
    ADD COLUMN period_days integer CHECK (period_days BETWEEN 1 AND 366),
    ADD COLUMN period_mg bigint CHECK (period_mg > 0),
    ADD COLUMN period_minor bigint CHECK (period_minor >= 0),
    ADD CONSTRAINT a_sub_period_limits_something
        CHECK ((period IS NULL) = (period_mg IS NULL AND period_minor IS NULL)),
    ADD CONSTRAINT only_days_are_counted CHECK ((coalesce(period, '') = 'DAYS') = (period_days IS NOT NULL)),
    DROP CONSTRAINT mass_is_never_overdrawn,
    DROP CONSTRAINT value_is_never_overdrawn,
    ADD CONSTRAINT mass_is_never_overdrawn
        CHECK (controlled_by IN ('VALUE', 'OPEN') OR used_mg + reserved_mg <= issued_mg),
    ADD CONSTRAINT value_is_never_overdrawn
        CHECK (controlled_by IN ('QUANTITY', 'OPEN') OR used_minor + reserved_minor <= issued_minor);

-- A cap on what the goods of a line may hold of one element, counted beside the goods' mass.
CREATE TABLE licence_line_element (
    licence     text    NOT NULL,
    line        integer NOT NULL,
    element     text    NOT NULL CHECK (element ~ '^[A-Z][a-z]?$'),
    cap_mg      bigint  NOT NULL CHECK (cap_mg > 0),
    used_mg     bigint  NOT NULL DEFAULT 0 CHECK (used_mg >= 0),
    reserved_mg bigint  NOT NULL DEFAULT 0 CHECK (reserved_mg >= 0),
    PRIMARY KEY (licence, line, element),
    FOREIGN KEY (licence, line) REFERENCES licence_line (licence, line),
    CONSTRAINT element_is_never_overdrawn CHECK (used_mg + reserved_mg <= cap_mg)
);

-- A frozen organisation and a changed control list are grounds as well.
ALTER TABLE suspension_ground
    DROP CONSTRAINT suspension_ground_kind_check,
    ADD CONSTRAINT suspension_ground_kind_check CHECK (kind IN ('FAILED_INSPECTION', 'REGULATOR',
        'ORGANISATION_FROZEN', 'CONTROL_LIST_CHANGED'));
