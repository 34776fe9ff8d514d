-- What happened to lots, as EPCIS 2.0 documents. Written once.
CREATE TABLE custody_event (
    seq         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id    text        NOT NULL UNIQUE,
    event_time  timestamptz NOT NULL,
    record_time timestamptz NOT NULL,
    type        text        NOT NULL,
    biz_step    text        NOT NULL,
    party_org   text        NOT NULL,
    document    text        NOT NULL
);

-- A split is one event of two lots. What befell a lot's parent befell it too until it was split off: born.
CREATE TABLE custody_event_lot (
    lot_id uuid    NOT NULL REFERENCES lot (lot_id),
    seq    bigint  NOT NULL REFERENCES custody_event (seq),
    born   boolean NOT NULL,
    PRIMARY KEY (lot_id, seq)
);

CREATE TRIGGER custody_event_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON custody_event
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER custody_event_lot_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON custody_event_lot
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON custody_event, custody_event_lot FROM ${app};
