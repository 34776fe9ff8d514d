-- What a buyer declares of itself for its duties: supply outside the platform, products with magnets, alternates of its own.
CREATE TABLE duty_declared (
    organisation text        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('supply-rows', 'magnet-products', 'own-alternates')),
    version      bigint      NOT NULL CHECK (version > 0),
    items        jsonb       NOT NULL,
    changed_by   text        NOT NULL,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (organisation, kind)
);
REVOKE DELETE, TRUNCATE ON duty_declared FROM ${app};
