-- Instruments, their calibrations, and what is proposed of both.

CREATE TABLE instrument (
    seq        bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id         text        PRIMARY KEY CHECK (id ~ '^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$'),
    kind       text        NOT NULL CHECK (kind IN ('XRF', 'EDS', 'GAMMA')),
    serial     text        NOT NULL,
    place      text        NOT NULL,
    in_service boolean     NOT NULL,
    card       jsonb       NOT NULL,
    since      timestamptz NOT NULL,
    version    bigint      NOT NULL CHECK (version > 0)
);

-- A card or a calibration that one person wants and another decides. The content is never changed.
CREATE TABLE instrument_change (
    seq           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id            uuid        PRIMARY KEY,
    instrument_id text        NOT NULL, -- of a new instrument before it is there
    kind          text        NOT NULL CHECK (kind IN ('CARD', 'CALIBRATION')),
    base_version  bigint      NOT NULL CHECK (base_version >= 0),
    content       jsonb       NOT NULL,
    reason        text        NOT NULL,
    status        text        NOT NULL CHECK (status IN ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_by   text        NOT NULL,
    proposed_at   timestamptz NOT NULL,
    decided_by    text,
    decided_at    timestamptz,
    decision      text,
    CONSTRAINT decision_is_whole CHECK ((status = 'PROPOSED') = (decided_by IS NULL)
        AND (decided_by IS NULL) = (decided_at IS NULL)),
    CONSTRAINT rejected_with_a_reason CHECK (status <> 'REJECTED' OR length(decision) > 0),
    CONSTRAINT approved_by_a_second_person CHECK (status <> 'APPROVED' OR lower(decided_by) <> lower(proposed_by))
);
CREATE UNIQUE INDEX one_open_change_of_a_kind ON instrument_change (instrument_id, kind) WHERE status = 'PROPOSED';
CREATE INDEX instrument_change_instrument ON instrument_change (instrument_id, seq);

-- Each card that was in force, from when on.
CREATE TABLE instrument_history (
    instrument_id text        NOT NULL REFERENCES instrument (id),
    version       bigint      NOT NULL,
    in_service    boolean     NOT NULL,
    card          jsonb       NOT NULL,
    change_id     uuid        NOT NULL REFERENCES instrument_change (id),
    since         timestamptz NOT NULL,
    PRIMARY KEY (instrument_id, version)
);

-- What was approved: the newest that covers a day is in force on it. Days are of Asia/Shanghai, the last one included.
CREATE TABLE instrument_calibration (
    seq           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id            uuid        PRIMARY KEY REFERENCES instrument_change (id),
    instrument_id text        NOT NULL REFERENCES instrument (id),
    valid_from    date        NOT NULL,
    valid_until   date        NOT NULL CHECK (valid_until >= valid_from),
    content       jsonb       NOT NULL,
    proposed_by   text        NOT NULL,
    approved_by   text        NOT NULL,
    approved_at   timestamptz NOT NULL,
    CONSTRAINT calibrated_by_two_persons CHECK (lower(approved_by) <> lower(proposed_by))
);
CREATE INDEX instrument_calibration_instrument ON instrument_calibration (instrument_id, seq);

-- Decided once, and by two.
CREATE FUNCTION change_decided_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status <> 'PROPOSED' THEN
        RAISE EXCEPTION 'this change is decided' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER instrument_change_decided_once BEFORE UPDATE ON instrument_change
    FOR EACH ROW EXECUTE FUNCTION change_decided_once();
CREATE TRIGGER instrument_history_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON instrument_history
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER instrument_calibration_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON instrument_calibration
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE DELETE, TRUNCATE ON instrument, instrument_change FROM ${app};
REVOKE UPDATE, DELETE, TRUNCATE ON instrument_history, instrument_calibration FROM ${app};
REVOKE UPDATE ON instrument_change FROM ${app};
GRANT UPDATE (status, decided_by, decided_at, decision) ON instrument_change TO ${app};
