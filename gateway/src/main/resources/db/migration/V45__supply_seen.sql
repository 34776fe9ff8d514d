-- What the lots of a buyer's last whole report told of where its supply comes from: watch rules look when no buyer is there to
-- ask for it, and only the buyer's own token may ask.
CREATE TABLE duty_supply_seen (
    organisation text        PRIMARY KEY,
    lines        jsonb       NOT NULL,
    counted_at   timestamptz NOT NULL
);
