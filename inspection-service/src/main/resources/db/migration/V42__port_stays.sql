-- How long goods wait at a port. A stay begins when a declaration comes to wait and ends when it no longer does; it is
-- kept by the trigger below, in the transaction of whatever changed the status, so that no way of changing it forgets it.
ALTER TABLE declaration ADD COLUMN changed_at timestamptz;
UPDATE declaration d SET changed_at = CASE WHEN status = 'LODGED' THEN lodged_at ELSE coalesce(exited_at,
    (SELECT max(r.decided_at) FROM release_decision r WHERE r.declaration_id = d.id AND r.decision = 'RELEASED'),
    lodged_at) END;
ALTER TABLE declaration ALTER COLUMN changed_at SET NOT NULL;
GRANT UPDATE (changed_at) ON declaration TO ${app};

CREATE TABLE port_stay (
    seq            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    declaration_id uuid        NOT NULL REFERENCES declaration (id),
    port           text        NOT NULL,
    containers     text[]      NOT NULL,
    lodged_at      timestamptz NOT NULL,
    arrived_at     timestamptz NOT NULL,
    left_at        timestamptz,
    left_as        text CHECK (left_as IN ('RELEASED', 'REFUSED', 'CANCELLED')),
    CONSTRAINT an_end_is_whole CHECK ((left_at IS NULL) = (left_as IS NULL)),
    CONSTRAINT nobody_leaves_before_coming CHECK (left_at >= arrived_at)
);
CREATE UNIQUE INDEX one_stay_at_a_time ON port_stay (declaration_id) WHERE left_at IS NULL;
CREATE INDEX port_stay_waiting ON port_stay (port) WHERE left_at IS NULL;
CREATE INDEX port_stay_left ON port_stay (port, left_at) WHERE left_at IS NOT NULL;
CREATE INDEX port_stay_arrived ON port_stay (port, arrived_at);

CREATE FUNCTION waits_at_port(status text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT status IN ('LODGED', 'RESERVED', 'UNDER_CONTROL')
$$;

-- What went before this table: one stay each, as far as it can be told.
INSERT INTO port_stay (declaration_id, port, containers, lodged_at, arrived_at, left_at, left_as)
SELECT id, port, containers, lodged_at, lodged_at,
       CASE WHEN NOT waits_at_port(status) THEN greatest(changed_at, lodged_at) END,
       CASE WHEN NOT waits_at_port(status) THEN CASE status WHEN 'EXITED' THEN 'RELEASED' ELSE status END END
  FROM declaration;

CREATE FUNCTION keep_stay() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    waits  boolean := waits_at_port(NEW.status);
    waited boolean := CASE TG_OP WHEN 'UPDATE' THEN waits_at_port(OLD.status) ELSE false END;
BEGIN
    IF waits AND NOT waited THEN
        INSERT INTO port_stay (declaration_id, port, containers, lodged_at, arrived_at)
        VALUES (NEW.id, NEW.port, NEW.containers, NEW.lodged_at, NEW.changed_at);
    ELSIF waited AND NOT waits THEN
        UPDATE port_stay SET left_at = NEW.changed_at,
               left_as = CASE NEW.status WHEN 'EXITED' THEN 'RELEASED' ELSE NEW.status END
         WHERE declaration_id = NEW.id AND left_at IS NULL;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'declaration % waited without a stay', NEW.id USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER declaration_stay AFTER INSERT OR UPDATE OF status ON declaration
    FOR EACH ROW EXECUTE FUNCTION keep_stay();
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON port_stay FROM ${app};

-- Open orders and what officers get done.
ALTER TABLE inspection_order ADD COLUMN assigned_at timestamptz;
CREATE INDEX inspection_order_open ON inspection_order (declaration_id, lane, status)
    WHERE status NOT IN ('CLOSED', 'CANCELLED');
CREATE INDEX inspection_order_officer ON inspection_order (assigned_to) WHERE assigned_to IS NOT NULL;
CREATE INDEX inspection_order_closed ON inspection_order (closed_at) WHERE status = 'CLOSED';
