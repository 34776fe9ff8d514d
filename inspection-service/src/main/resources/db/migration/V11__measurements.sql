-- What instruments measured, and what was made of it. The file's bytes lie in the evidence store under their SHA-256.

CREATE TABLE measurement (
    seq              bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id               uuid        PRIMARY KEY,
    sha256           text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    file_name        text        NOT NULL,
    size_bytes       integer     NOT NULL CHECK (size_bytes > 0),
    format           text        NOT NULL,
    remarks          jsonb       NOT NULL,
    metadata         text        NOT NULL, -- as it was sent
    declaration_id   uuid REFERENCES declaration (id),
    order_id         uuid REFERENCES inspection_order (id),
    instrument_named text,                 -- as it was sent
    instrument_id    text REFERENCES instrument (id),
    calibration_id   uuid REFERENCES instrument_calibration (id),
    card             text,                 -- card and calibration as they were in force, for a later analysis
    standing         text        NOT NULL CHECK (standing IN ('IN_FORCE', 'NOT_REGISTERED', 'OUT_OF_CALIBRATION')),
    standing_detail  text        NOT NULL,
    measured_by      text        NOT NULL,
    organisation     text        NOT NULL,
    received_at      timestamptz NOT NULL,
    CONSTRAINT an_order_has_a_declaration CHECK (order_id IS NULL OR declaration_id IS NOT NULL),
    CONSTRAINT in_force_with_a_calibration CHECK ((standing = 'IN_FORCE') = (calibration_id IS NOT NULL))
);
CREATE INDEX measurement_declaration ON measurement (declaration_id, seq) WHERE declaration_id IS NOT NULL;
CREATE INDEX measurement_order ON measurement (order_id, seq) WHERE order_id IS NOT NULL;
CREATE INDEX measurement_instrument ON measurement (instrument_id, seq) WHERE instrument_id IS NOT NULL;
CREATE INDEX measurement_person ON measurement (lower(measured_by), received_at);

-- Each verdict stays; a newer model's comes after it. Number 1 is the upload's own.
CREATE TABLE measurement_verdict (
    measurement_id uuid        NOT NULL REFERENCES measurement (id),
    number         integer     NOT NULL CHECK (number > 0),
    verdict        text        NOT NULL CHECK (verdict IN
        ('CONFORMS', 'DISCREPANT', 'CONTROLLED_ELEMENT_FOUND', 'INCONCLUSIVE')),
    method         text        NOT NULL,
    model          text        NOT NULL,
    report         text        NOT NULL, -- JSON as it was answered then
    plot           text        NOT NULL, -- JSON
    svg            text        NOT NULL,
    analysed_by    text        NOT NULL,
    analysed_at    timestamptz NOT NULL,
    hold_id        uuid REFERENCES hold (id),
    PRIMARY KEY (measurement_id, number)
);

-- An instrument without a calibration in force gives no verdict, whatever the service says.
CREATE FUNCTION verdict_needs_calibration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.verdict <> 'INCONCLUSIVE'
       AND (SELECT standing FROM measurement WHERE id = NEW.measurement_id) = 'OUT_OF_CALIBRATION' THEN
        RAISE EXCEPTION 'an instrument out of calibration gives no verdict' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER measurement_verdict_needs_calibration BEFORE INSERT ON measurement_verdict
    FOR EACH ROW EXECUTE FUNCTION verdict_needs_calibration();
CREATE TRIGGER measurement_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON measurement
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER measurement_verdict_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON measurement_verdict
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON measurement, measurement_verdict FROM ${app};
