-- Who asks for events in pages, or follows them, must neither miss one nor see one twice, whatever commits in between.
-- Numbers can't tell: a lower one may commit later. The writing transaction can: a page looks at what one snapshot saw,
-- and a follower takes only what lies below the oldest transaction that still runs.
ALTER TABLE epcis_event ADD COLUMN xid xid8 NOT NULL DEFAULT '3'; -- what was there before: older than anything that runs
ALTER TABLE epcis_event ALTER COLUMN xid SET DEFAULT pg_current_xact_id();
CREATE INDEX epcis_event_settled ON epcis_event (xid, seq);
CREATE INDEX epcis_event_happened ON epcis_event (event_time, seq);
CREATE INDEX epcis_event_recorded ON epcis_event (record_time, seq);
CREATE INDEX epcis_event_org ON epcis_event (org, seq);
CREATE INDEX epcis_event_lot_seq ON epcis_event_lot (seq);

-- Grams change hands in the transaction that records the event of it: so the event is found from there.
ALTER TABLE gram_history ADD COLUMN xid xid8;
ALTER TABLE gram_history ALTER COLUMN xid SET DEFAULT pg_current_xact_id();

-- Where an answer goes on. A token is its organisation's alone, and ends.
CREATE TABLE epcis_page (
    token      text        PRIMARY KEY,
    org        text        NOT NULL,
    body       text        NOT NULL CHECK (length(body) <= 200000),
    expires_at timestamptz NOT NULL
);
CREATE INDEX epcis_page_expiry ON epcis_page (expires_at);
CREATE INDEX epcis_page_org ON epcis_page (org, expires_at);

-- The few names that many events share, gathered behind the writers: no capture waits for another's name.
CREATE TABLE epcis_name (
    kind text NOT NULL CHECK (kind IN ('eventTypes', 'bizSteps', 'bizLocations', 'readPoints', 'dispositions')),
    name text NOT NULL,
    PRIMARY KEY (kind, name)
);
-- How far they are gathered: all of the transactions below, and of that one as far as the number.
CREATE TABLE epcis_gathered (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    xid      xid8    NOT NULL,
    seq      bigint  NOT NULL
);
INSERT INTO epcis_gathered (xid, seq) VALUES ('0', 0);
