-- How customs selects, and what became of each declaration. Both are kept for ever as they were.

-- A profile is a document in versions: one person proposes, another approves, and only then is it looked at.
CREATE TABLE selectivity_profile (
    version        bigint      PRIMARY KEY CHECK (version > 0),
    document       jsonb       NOT NULL,
    effective_from date        NOT NULL,
    proposed_by    text        NOT NULL,
    proposed_at    timestamptz NOT NULL,
    reason         text        NOT NULL,
    approved_by    text,
    approved_at    timestamptz,
    CONSTRAINT approval_is_whole CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    CONSTRAINT approved_by_a_second_person CHECK (approved_by IS NULL OR lower(approved_by) <> lower(proposed_by))
);
CREATE INDEX selectivity_profile_in_force ON selectivity_profile (effective_from, version) WHERE approved_by IS NOT NULL;
CREATE FUNCTION profile_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.approved_by IS NOT NULL THEN
        RAISE EXCEPTION 'this profile is approved' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER selectivity_profile_kept BEFORE UPDATE ON selectivity_profile FOR EACH ROW EXECUTE FUNCTION profile_kept();
REVOKE UPDATE, DELETE, TRUNCATE ON selectivity_profile FROM ${app};
GRANT UPDATE (approved_by, approved_at) ON selectivity_profile TO ${app};

CREATE TABLE selection (
    seq             bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id              uuid        PRIMARY KEY,
    declaration_id  uuid        NOT NULL REFERENCES declaration (id),
    number          integer     NOT NULL CHECK (number > 0),
    at              timestamptz NOT NULL,
    cause           text        NOT NULL CHECK (cause IN ('RESERVED', 'ASKED', 'REROUTED')),
    profile_version bigint      NOT NULL REFERENCES selectivity_profile (version),
    lane            text        NOT NULL CHECK (lane IN ('GREEN', 'BLUE', 'YELLOW', 'RED')),
    rules_lane      text        NOT NULL CHECK (rules_lane IN ('GREEN', 'BLUE', 'YELLOW', 'RED')),
    origin          text CHECK (origin IN ('RULES', 'RANDOM', 'TOP_UP')),
    score           integer     NOT NULL,
    contributions   jsonb       NOT NULL,
    draw            bigint      NOT NULL CHECK (draw BETWEEN 0 AND 999999999),
    drawn           boolean     NOT NULL,
    propensity      numeric     NOT NULL CHECK (propensity > 0 AND propensity <= 1),
    inherits        uuid REFERENCES declaration (id),
    facts           jsonb       NOT NULL,
    CONSTRAINT one_selection_of_a_number UNIQUE (declaration_id, number),
    CONSTRAINT a_lane_has_an_origin CHECK ((lane = 'GREEN') = (origin IS NULL))
);
CREATE INDEX selection_first ON selection (seq) WHERE number = 1;
CREATE INDEX selection_at ON selection (at);

-- One draw for a declaration, and no way down but the term of an untouched YELLOW.
CREATE FUNCTION lane_rank(lane text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT array_position(ARRAY['GREEN', 'BLUE', 'YELLOW', 'RED'], lane)
$$;
CREATE FUNCTION selection_only_raised() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    previous selection;
BEGIN
    SELECT * INTO previous FROM selection WHERE declaration_id = NEW.declaration_id ORDER BY number DESC LIMIT 1;
    IF NOT FOUND THEN RETURN NEW; END IF;
    IF NEW.draw <> previous.draw THEN
        RAISE EXCEPTION 'a declaration draws once' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.cause <> 'REROUTED' AND lane_rank(NEW.lane) < lane_rank(previous.lane) THEN
        RAISE EXCEPTION 'a lane is only raised' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER selection_only_raised BEFORE INSERT ON selection FOR EACH ROW EXECUTE FUNCTION selection_only_raised();
CREATE TRIGGER selection_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON selection
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON selection FROM ${app};

-- What the facts ask.
CREATE INDEX declaration_relation ON declaration (exporter_org, consignee_org, seq);
CREATE INDEX declaration_line_lot ON declaration_line (lot_id);
CREATE INDEX inspection_order_failed ON inspection_order (declaration_id)
    WHERE outcome IN ('DISCREPANT', 'CONTROLLED_ELEMENT_FOUND');
CREATE INDEX inspection_order_withdrawn ON inspection_order (declaration_id)
    WHERE status = 'CANCELLED' AND origin <> 'OFFICER' AND cancelled_by IS NULL;
