-- Samples, who had them, and what was found in their halves. A sample's material is the first sample of the goods that
-- were taken: a retest copy shares its halves and its custody log.
CREATE TABLE sample (
    seq            bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id             uuid        PRIMARY KEY,
    material_id    uuid        NOT NULL REFERENCES sample (id),
    retest_of      uuid UNIQUE REFERENCES sample (id),
    declaration_id uuid        NOT NULL REFERENCES declaration (id),
    order_id       uuid REFERENCES inspection_order (id),
    state          text        NOT NULL CHECK (state IN
        ('sample_registered', 'sample_due', 'received', 'to_be_verified', 'verified', 'published', 'invalid', 'rejected')),
    description    text        NOT NULL,
    taken_at       timestamptz NOT NULL,
    taken_by       text        NOT NULL,
    retest_ground  text CHECK (retest_ground IN ('GREY_ZONE', 'APPEAL', 'SEIZURE', 'INVALIDATED')),
    verified_by    text,
    verified_at    timestamptz,
    end_reason     text,
    version        bigint      NOT NULL CHECK (version > 0),
    CONSTRAINT verified_by_another_than_its_taker CHECK (verified_by IS NULL OR lower(verified_by) <> lower(taken_by)),
    CONSTRAINT verified_by_somebody CHECK (state NOT IN ('verified', 'published') OR verified_by IS NOT NULL),
    CONSTRAINT sample_verification_is_whole CHECK ((verified_by IS NULL) = (verified_at IS NULL)),
    CONSTRAINT an_ended_sample_has_a_reason CHECK (state NOT IN ('invalid', 'rejected') OR length(end_reason) > 0)
);
CREATE INDEX sample_declaration ON sample (declaration_id);
CREATE INDEX sample_order ON sample (order_id) WHERE order_id IS NOT NULL;

CREATE TABLE sample_custody_event (
    seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    material_id uuid        NOT NULL REFERENCES sample (id),
    part        text        NOT NULL CHECK (part IN ('WHOLE', 'A', 'B')),
    kind        text        NOT NULL CHECK (kind IN ('SEALED', 'HANDED_OVER', 'OPENED', 'RESEALED')),
    given_by    text        NOT NULL,
    taken_by    text        NOT NULL,
    place       text        NOT NULL,
    at          timestamptz NOT NULL,
    seal_number text,
    seal_state  text        NOT NULL CHECK (seal_state IN ('INTACT', 'BROKEN', 'NONE')),
    condition   text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT not_of_the_future CHECK (at <= recorded_at),
    CONSTRAINT a_new_seal_has_a_number CHECK (kind NOT IN ('SEALED', 'RESEALED') OR seal_number IS NOT NULL)
);
CREATE INDEX sample_custody_event_material ON sample_custody_event (material_id, seq);

CREATE TABLE sample_analysis (
    seq            bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id             uuid        PRIMARY KEY,
    material_id    uuid        NOT NULL REFERENCES sample (id),
    sample_id      uuid        NOT NULL REFERENCES sample (id),
    half           text        NOT NULL CHECK (half IN ('A', 'B')),
    measurement_id uuid,
    method         text        NOT NULL,
    instrument     text        NOT NULL,
    wt_pct         jsonb       NOT NULL,
    u              jsonb       NOT NULL,
    score          numeric,
    analysed_by    text        NOT NULL,
    analysed_at    timestamptz NOT NULL,
    CONSTRAINT one_analysis_per_half UNIQUE (material_id, half)
);
CREATE UNIQUE INDEX another_person_for_the_second ON sample_analysis (material_id, lower(analysed_by));
CREATE UNIQUE INDEX another_instrument_for_the_second ON sample_analysis (material_id, lower(instrument));

-- Nobody verifies what they have analysed, not even by the owner's hand.
CREATE FUNCTION sample_verified_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.verified_by IS NOT NULL AND EXISTS (SELECT FROM sample_analysis
            WHERE material_id = NEW.material_id AND lower(analysed_by) = lower(NEW.verified_by)) THEN
        RAISE EXCEPTION 'whoever analysed a sample does not verify it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER sample_verified_by_another BEFORE INSERT OR UPDATE ON sample
    FOR EACH ROW EXECUTE FUNCTION sample_verified_by_another();
CREATE TRIGGER sample_custody_event_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sample_custody_event
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER sample_analysis_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sample_analysis
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON sample, sample_custody_event, sample_analysis FROM ${app};
GRANT UPDATE (state, retest_ground, verified_by, verified_at, end_reason, version) ON sample TO ${app};
