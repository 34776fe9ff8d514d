-- Declarations, orders, results, holds, release, and what is known here of licences and lots.

-- The row is the lock: whoever places a hold, opens or moves an order, verifies a result, releases or lets exit takes it
-- first, FOR NO KEY UPDATE. open_holds and open_orders are counted by the triggers below and by nobody else.
CREATE TABLE declaration (
    seq             bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id              uuid        PRIMARY KEY,
    mrn             text        NOT NULL,
    exporter_org    text        NOT NULL,
    consignee_org   text        NOT NULL,
    destination     text        NOT NULL,
    port            text        NOT NULL,
    lodged_at       timestamptz NOT NULL,
    lodged_by       text        NOT NULL,
    answer_by       timestamptz NOT NULL,
    status          text        NOT NULL CHECK (status IN
        ('LODGED', 'RESERVED', 'UNDER_CONTROL', 'RELEASED', 'EXITED', 'REFUSED', 'CANCELLED')),
    reservation     text        NOT NULL CHECK (reservation IN ('PENDING', 'HELD', 'REFUSED', 'COMMITTED', 'NONE')),
    lot_lock        text        NOT NULL CHECK (lot_lock IN ('PENDING', 'HELD', 'REFUSED', 'NONE')),
    exit_requested  boolean     NOT NULL DEFAULT false,
    exited_at       timestamptz,
    refusal_by      text,
    refusal_slug    text,
    refusal_detail  text,
    open_holds      integer     NOT NULL DEFAULT 0 CHECK (open_holds >= 0),
    open_orders     integer     NOT NULL DEFAULT 0 CHECK (open_orders >= 0),
    version         bigint      NOT NULL CHECK (version > 0),
    holds_version   bigint      NOT NULL DEFAULT 0,
    CONSTRAINT one_mrn_per_exporter UNIQUE (exporter_org, mrn),
    CONSTRAINT nothing_open_once_released
        CHECK (status NOT IN ('RELEASED', 'EXITED') OR (open_holds = 0 AND open_orders = 0)),
    CONSTRAINT released_goods_are_reserved
        CHECK (status NOT IN ('RESERVED', 'RELEASED') OR (reservation IN ('HELD', 'COMMITTED') AND lot_lock = 'HELD')),
    CONSTRAINT exited_goods_are_committed
        CHECK ((status = 'EXITED') = (exited_at IS NOT NULL) AND (status <> 'EXITED' OR reservation = 'COMMITTED')),
    CONSTRAINT exit_of_released_goods_only
        CHECK (NOT exit_requested OR status IN ('RELEASED', 'EXITED')),
    CONSTRAINT refusal_is_whole
        CHECK (num_nulls(refusal_by, refusal_slug, refusal_detail) IN (0, 3))
);
CREATE INDEX declaration_unanswered ON declaration (answer_by) WHERE status = 'LODGED';
CREATE INDEX declaration_waiting ON declaration (port) WHERE status IN ('LODGED', 'RESERVED', 'UNDER_CONTROL');
CREATE INDEX declaration_exporter ON declaration (exporter_org, seq);
CREATE INDEX declaration_consignee ON declaration (consignee_org, seq);

CREATE TABLE declaration_line (
    declaration_id uuid    NOT NULL REFERENCES declaration (id),
    line           integer NOT NULL CHECK (line > 0),
    licence        text    NOT NULL,
    licence_line   integer NOT NULL CHECK (licence_line > 0),
    lot_id         uuid    NOT NULL,
    mass_mg        bigint  NOT NULL CHECK (mass_mg > 0),
    currency       text    NOT NULL,
    value_minor    bigint  NOT NULL CHECK (value_minor >= 0),
    hs_code        text    NOT NULL,
    PRIMARY KEY (declaration_id, line)
);

CREATE TABLE inspection_order (
    seq            bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id             uuid        PRIMARY KEY,
    declaration_id uuid        NOT NULL REFERENCES declaration (id),
    status         text        NOT NULL CHECK (status IN
        ('ISSUED', 'ASSIGNED', 'IN_PROGRESS', 'RESULT_PENDING', 'CLOSED', 'CANCELLED')),
    lane           text        NOT NULL CHECK (lane IN ('GREEN', 'YELLOW', 'RED')),
    reason         text        NOT NULL,
    issued_at      timestamptz NOT NULL,
    issued_by      text        NOT NULL,
    assigned_to    text,
    outcome        text CHECK (outcome IN ('CONFORMS', 'DISCREPANT', 'CONTROLLED_ELEMENT_FOUND', 'INCONCLUSIVE')),
    closed_at      timestamptz,
    end_reason     text,
    version        bigint      NOT NULL CHECK (version > 0),
    CONSTRAINT closed_with_an_outcome CHECK (status <> 'CLOSED' OR outcome IS NOT NULL)
);
CREATE INDEX inspection_order_declaration ON inspection_order (declaration_id);

-- A result is corrected by a newer one and is never changed, but for the second person's name.
CREATE TABLE inspection_result (
    seq            bigint GENERATED ALWAYS AS IDENTITY,
    id             uuid        PRIMARY KEY,
    order_id       uuid        NOT NULL REFERENCES inspection_order (id),
    outcome        text        NOT NULL CHECK (outcome IN
        ('CONFORMS', 'DISCREPANT', 'CONTROLLED_ELEMENT_FOUND', 'INCONCLUSIVE')),
    finding        text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    recorded_by    text        NOT NULL,
    verified_at    timestamptz,
    verified_by    text,
    CONSTRAINT verified_by_a_second_person CHECK (verified_by IS NULL OR lower(verified_by) <> lower(recorded_by)),
    CONSTRAINT verification_is_whole CHECK ((verified_by IS NULL) = (verified_at IS NULL))
);
CREATE UNIQUE INDEX one_verified_result_per_order ON inspection_result (order_id) WHERE verified_by IS NOT NULL;
CREATE INDEX inspection_result_order ON inspection_result (order_id, seq);

CREATE TABLE inspection_result_share (
    result_id uuid    NOT NULL REFERENCES inspection_result (id),
    element   text    NOT NULL,
    percent   numeric NOT NULL CHECK (percent BETWEEN 0 AND 100),
    PRIMARY KEY (result_id, element)
);

CREATE TABLE hold (
    seq            bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id             uuid        PRIMARY KEY,
    declaration_id uuid        NOT NULL REFERENCES declaration (id),
    status         text        NOT NULL CHECK (status IN ('PLACED', 'EXTENDED', 'LIFTED', 'CONVERTED')),
    authority      text        NOT NULL,
    ground         text        NOT NULL,
    reason         text        NOT NULL,
    placed_at      timestamptz NOT NULL,
    placed_by      text        NOT NULL,
    review_by      timestamptz NOT NULL,
    result_id      uuid UNIQUE REFERENCES inspection_result (id),
    ended_at       timestamptz,
    ended_by       text,
    end_reason     text,
    CONSTRAINT an_end_has_a_reason CHECK (status NOT IN ('LIFTED', 'CONVERTED')
        OR (ended_at IS NOT NULL AND ended_by IS NOT NULL AND length(end_reason) > 0))
);
CREATE INDEX hold_declaration ON hold (declaration_id);
CREATE INDEX hold_review ON hold (review_by) WHERE status IN ('PLACED', 'EXTENDED');

CREATE TABLE release_decision (
    id             uuid        PRIMARY KEY,
    declaration_id uuid        NOT NULL REFERENCES declaration (id),
    decision       text        NOT NULL CHECK (decision IN ('RELEASED', 'REFUSED')),
    decided_at     timestamptz NOT NULL,
    decided_by     text        NOT NULL,
    licences       jsonb       NOT NULL,
    blockers       jsonb       NOT NULL,
    CONSTRAINT released_without_blockers CHECK (decision = 'REFUSED' OR blockers = '[]'::jsonb)
);
CREATE INDEX release_decision_declaration ON release_decision (declaration_id);

-- Own copies of what others own. Written only where the event's version is newer.
CREATE TABLE licence_copy (
    number      text   PRIMARY KEY,
    version     bigint NOT NULL,
    status      text   NOT NULL,
    holder_org  text   NOT NULL,
    valid_from  date   NOT NULL,
    valid_until date   NOT NULL
);
CREATE TABLE lot_copy (
    lot_id        uuid   PRIMARY KEY,
    version       bigint NOT NULL,
    status        text   NOT NULL,
    frozen_by     uuid[] NOT NULL
);

-- The counters. A hold that is not lifted stands (a seizure stands for ever); an order is open until it is closed or
-- cancelled. Counted with the owner's rights, because the service itself may not write the counters.
CREATE FUNCTION stands(kind text, status text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN kind = 'hold' THEN (status <> 'LIFTED')::int
                ELSE (status NOT IN ('CLOSED', 'CANCELLED'))::int END
$$;
CREATE FUNCTION count_open() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    kind  text := CASE TG_TABLE_NAME WHEN 'hold' THEN 'hold' ELSE 'order' END;
    delta integer := stands(kind, NEW.status) - CASE TG_OP WHEN 'UPDATE' THEN stands(kind, OLD.status) ELSE 0 END;
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.declaration_id <> OLD.declaration_id THEN
        RAISE EXCEPTION 'a % stays with its declaration', kind USING ERRCODE = 'check_violation';
    END IF;
    IF delta = 0 THEN RETURN NEW; END IF;
    IF kind = 'hold' THEN
        UPDATE declaration SET open_holds = open_holds + delta WHERE id = NEW.declaration_id;
    ELSE
        UPDATE declaration SET open_orders = open_orders + delta WHERE id = NEW.declaration_id;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER hold_counted AFTER INSERT OR UPDATE ON hold FOR EACH ROW EXECUTE FUNCTION count_open();
CREATE TRIGGER order_counted AFTER INSERT OR UPDATE ON inspection_order FOR EACH ROW EXECUTE FUNCTION count_open();

-- What is said twice by two people, or decided once, is not rewritten.
CREATE TRIGGER release_decision_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON release_decision
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON release_decision FROM ${app};
REVOKE DELETE, TRUNCATE ON declaration, declaration_line, inspection_order, inspection_result, inspection_result_share, hold
    FROM ${app};
REVOKE UPDATE ON declaration, declaration_line, inspection_result, inspection_result_share FROM ${app};
GRANT UPDATE (status, reservation, lot_lock, exit_requested, exited_at, refusal_by, refusal_slug, refusal_detail,
    version, holds_version) ON declaration TO ${app};
GRANT UPDATE (verified_at, verified_by) ON inspection_result TO ${app};
-- A verified result is not verified again by somebody else.
CREATE FUNCTION verified_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.verified_by IS NOT NULL THEN
        RAISE EXCEPTION 'this result is verified' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER inspection_result_verified_once BEFORE UPDATE ON inspection_result
    FOR EACH ROW EXECUTE FUNCTION verified_once();
