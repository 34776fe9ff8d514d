-- What intelligence warns of, from intelligence.alert alone; the newest version wins.
CREATE TABLE diversion_alert (
    id         uuid    PRIMARY KEY,
    version    bigint  NOT NULL CHECK (version > 0),
    looked_for boolean NOT NULL,
    tests      text[]  NOT NULL CHECK (cardinality(tests) BETWEEN 1 AND 24),
    hs6        text    NOT NULL,
    parties    text[]  NOT NULL,
    containers text[]  NOT NULL CHECK (cardinality(containers) <= 200),
    licences   text[]  NOT NULL CHECK (cardinality(licences) <= 100)
);
CREATE INDEX diversion_alert_containers ON diversion_alert USING gin (containers) WHERE looked_for;
CREATE INDEX diversion_alert_licences ON diversion_alert USING gin (licences) WHERE looked_for;
CREATE INDEX diversion_alert_parties ON diversion_alert USING gin (parties) WHERE looked_for;
