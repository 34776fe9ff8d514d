-- The one book of energy attribute certificates and offsets: each counts once, whoever uses it (F6, F7), for a footprint that
-- was declared here or for a certificate whose footprint was computed elsewhere. A use that came to nothing, since its certificate was never issued, is given back and stays here as what it was.
CREATE TABLE used_serial (
    seq            bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id             uuid        PRIMARY KEY,
    kind           text        NOT NULL CHECK (kind IN ('ENERGY', 'OFFSET')),
    name           text        NOT NULL CHECK (name = upper(name)),
    org            text        NOT NULL,
    certificate_id uuid REFERENCES certificate (id),
    footprint      uuid REFERENCES footprint (id),
    used_at        timestamptz NOT NULL,
    used_by        text        NOT NULL,
    released_at    timestamptz,
    released_by    text,
    CONSTRAINT used_for_one_thing CHECK (num_nonnulls(certificate_id, footprint) = 1),
    CONSTRAINT released_as_a_whole CHECK ((released_at IS NULL) = (released_by IS NULL))
);
CREATE UNIQUE INDEX used_once ON used_serial (kind, name) WHERE released_at IS NULL;
CREATE INDEX used_serial_org ON used_serial (org, seq);
CREATE INDEX used_serial_certificate ON used_serial (certificate_id, seq);
CREATE INDEX used_serial_footprint ON used_serial (footprint);
REVOKE UPDATE, DELETE, TRUNCATE ON used_serial FROM ${app};
GRANT UPDATE (footprint, released_at, released_by) ON used_serial TO ${app};
