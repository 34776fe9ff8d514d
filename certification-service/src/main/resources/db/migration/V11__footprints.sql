-- What firms have declared about products: the inventory with all factors, and the numbers that were computed from it here.
CREATE TABLE footprint (
    seq                bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id                 uuid        PRIMARY KEY,
    org                text        NOT NULL,
    product            text        NOT NULL,
    scheme             text        NOT NULL,
    scheme_version     text        NOT NULL,
    gwp_set            text        NOT NULL CHECK (gwp_set IN ('AR5', 'AR6')),
    allocation         text        NOT NULL,
    measured_from      date        NOT NULL,
    measured_until     date        NOT NULL,
    valid_from         timestamptz NOT NULL,
    valid_until        timestamptz NOT NULL,
    gross              numeric     NOT NULL CHECK (gross >= 0),
    offsets            numeric     NOT NULL CHECK (offsets >= 0),
    scope1             numeric     NOT NULL CHECK (scope1 >= 0),
    scope2             numeric     NOT NULL CHECK (scope2 >= 0),
    primary_data_share numeric     CHECK (primary_data_share BETWEEN 0 AND 1),
    factors            text[]      NOT NULL,
    digest             text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    statement          text        NOT NULL,
    supersedes         uuid UNIQUE REFERENCES footprint (id),
    declared_at        timestamptz NOT NULL,
    declared_by        text        NOT NULL,
    CONSTRAINT footprint_measured_half_open CHECK (measured_from < measured_until),
    CONSTRAINT footprint_valid_half_open CHECK (valid_from < valid_until),
    CONSTRAINT footprint_parts_of_gross CHECK (scope1 + scope2 <= gross)
);
CREATE INDEX footprint_org ON footprint (org, seq);
CREATE INDEX footprint_digest ON footprint (digest);

-- Which footprint a certificate names.
CREATE TABLE certificate_footprint (
    certificate_id uuid PRIMARY KEY REFERENCES certificate (id),
    footprint      uuid NOT NULL REFERENCES footprint (id)
);
CREATE INDEX certificate_footprint_footprint ON certificate_footprint (footprint);

CREATE TRIGGER footprint_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON footprint
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER certificate_footprint_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON certificate_footprint
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON footprint, certificate_footprint FROM ${app};
