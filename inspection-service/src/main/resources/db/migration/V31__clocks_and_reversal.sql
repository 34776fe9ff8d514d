-- The legal clock of each hold, the reversal of a result by a third person, and whose goods are looked at because of it.

ALTER TABLE hold
    ADD COLUMN clock_rule         text,
    ADD COLUMN clock_last_day     date,
    ADD COLUMN clock_until        timestamptz,
    ADD COLUMN clock_extensions   integer NOT NULL DEFAULT 0 CHECK (clock_extensions >= 0),
    ADD COLUMN clock_warned_at    timestamptz,
    ADD COLUMN clock_escalated_at timestamptz,
    ADD CONSTRAINT clock_is_whole CHECK (num_nulls(clock_rule, clock_last_day, clock_until) IN (0, 3)),
    -- What two persons have stood for is not lifted by the second of them alone.
    ADD CONSTRAINT failure_lifted_by_another CHECK (
        ground <> 'FAILED_INSPECTION' OR status <> 'LIFTED' OR lower(ended_by) <> lower(placed_by)) NOT VALID;
CREATE INDEX hold_clock ON hold (clock_until) WHERE status IN ('PLACED', 'EXTENDED');

-- The names of both come along by the key, so that a constraint can tell all three apart.
ALTER TABLE inspection_result ADD CONSTRAINT result_with_its_persons UNIQUE (id, recorded_by, verified_by);
CREATE TABLE result_reversal (
    result_id   uuid        PRIMARY KEY,
    recorded_by text        NOT NULL,
    verified_by text        NOT NULL,
    reversed_at timestamptz NOT NULL,
    reversed_by text        NOT NULL,
    reason      text        NOT NULL CHECK (length(reason) > 0),
    measurement uuid,
    FOREIGN KEY (result_id, recorded_by, verified_by) REFERENCES inspection_result (id, recorded_by, verified_by),
    CONSTRAINT reversed_by_a_third_person
        CHECK (lower(reversed_by) <> lower(recorded_by) AND lower(reversed_by) <> lower(verified_by))
);

CREATE TABLE sibling_review (
    result_id uuid NOT NULL REFERENCES inspection_result (id),
    order_id  uuid NOT NULL UNIQUE REFERENCES inspection_order (id),
    PRIMARY KEY (result_id, order_id)
);

CREATE TRIGGER result_reversal_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON result_reversal
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER sibling_review_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sibling_review
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON result_reversal, sibling_review FROM ${app};

-- Goods of one exporter that may still leave: few, among all that have left.
CREATE INDEX declaration_open ON declaration (exporter_org)
    WHERE status IN ('LODGED', 'RESERVED', 'UNDER_CONTROL', 'RELEASED');
