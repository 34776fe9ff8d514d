-- Orders that the risk rules or the draw have proposed, the fourth lane, and who took a selected order back.

-- Counted apart from the open ones: the exporter sees those, and must not see that its goods were picked.
ALTER TABLE declaration ADD COLUMN proposed_orders integer NOT NULL DEFAULT 0 CHECK (proposed_orders >= 0);
ALTER TABLE declaration DROP CONSTRAINT nothing_open_once_released;
ALTER TABLE declaration ADD CONSTRAINT nothing_open_once_released CHECK (
    status NOT IN ('RELEASED', 'EXITED') OR (open_holds = 0 AND open_orders = 0 AND proposed_orders = 0));

ALTER TABLE inspection_order
    DROP CONSTRAINT inspection_order_status_check,
    DROP CONSTRAINT inspection_order_lane_check,
    ADD CONSTRAINT inspection_order_status_check CHECK (status IN
        ('PROPOSED', 'ISSUED', 'ASSIGNED', 'IN_PROGRESS', 'RESULT_PENDING', 'CLOSED', 'CANCELLED')),
    ADD CONSTRAINT inspection_order_lane_check CHECK (lane IN ('GREEN', 'BLUE', 'YELLOW', 'RED')),
    ADD COLUMN origin text NOT NULL DEFAULT 'OFFICER' CHECK (origin IN ('OFFICER', 'RULES', 'RANDOM', 'TOP_UP')),
    ADD COLUMN cancel_asked_by text,
    ADD COLUMN cancel_asked_at timestamptz,
    ADD COLUMN cancel_asked_reason text,
    ADD COLUMN cancelled_by text,
    ADD CONSTRAINT cancel_request_is_whole
        CHECK (num_nulls(cancel_asked_by, cancel_asked_at, cancel_asked_reason) IN (0, 3)),
    -- cancelled_by is null where the declaration itself has ended: then nobody took the order back.
    ADD CONSTRAINT selected_order_cancelled_by_two CHECK (
        origin = 'OFFICER' OR status <> 'CANCELLED' OR cancelled_by IS NULL
        OR (cancel_asked_by IS NOT NULL AND lower(cancel_asked_by) <> lower(cancelled_by))),
    ADD CONSTRAINT only_selected_orders_are_proposed CHECK (status <> 'PROPOSED' OR origin <> 'OFFICER');
CREATE UNIQUE INDEX one_proposed_order_per_declaration ON inspection_order (declaration_id) WHERE status = 'PROPOSED';
CREATE INDEX inspection_order_waiting ON inspection_order (issued_at) WHERE status = 'PROPOSED';

-- A BLUE order is an audit of what may have left: it keeps nothing here.
CREATE FUNCTION order_keeps(status text, lane text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT (lane <> 'BLUE' AND status NOT IN ('PROPOSED', 'CLOSED', 'CANCELLED'))::int
$$;
CREATE FUNCTION order_would_keep(status text, lane text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT (lane <> 'BLUE' AND status = 'PROPOSED')::int
$$;
CREATE FUNCTION count_orders() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    opened   integer := order_keeps(NEW.status, NEW.lane);
    proposed integer := order_would_keep(NEW.status, NEW.lane);
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.declaration_id <> OLD.declaration_id THEN
            RAISE EXCEPTION 'an order stays with its declaration' USING ERRCODE = 'check_violation';
        END IF;
        opened := opened - order_keeps(OLD.status, OLD.lane);
        proposed := proposed - order_would_keep(OLD.status, OLD.lane);
    END IF;
    IF opened <> 0 OR proposed <> 0 THEN
        UPDATE declaration SET open_orders = open_orders + opened, proposed_orders = proposed_orders + proposed
         WHERE id = NEW.declaration_id;
    END IF;
    RETURN NEW;
END $$;
DROP TRIGGER order_counted ON inspection_order;
CREATE TRIGGER order_counted AFTER INSERT OR UPDATE ON inspection_order FOR EACH ROW EXECUTE FUNCTION count_orders();
