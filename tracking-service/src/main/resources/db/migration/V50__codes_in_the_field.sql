-- What codes meet in the field: ranges that no longer count, keys that others have, devices that verify offline.

-- Rows for ranges, never for grams. The same range is withdrawn once, however often somebody asks.
CREATE TABLE code_withdrawal (
    withdrawal_id uuid        PRIMARY KEY,
    kind          text        NOT NULL CHECK (kind IN ('REVOKED', 'EXPOSED')),
    block_id      bigint      NOT NULL REFERENCES mint_block (block_id),
    g0            bigint      NOT NULL,
    g1            bigint      NOT NULL,
    ground        text        NOT NULL,
    reason        text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    person        text        NOT NULL,
    org           text        NOT NULL,
    at            timestamptz NOT NULL,
    CHECK (g0 < g1),
    CONSTRAINT withdrawn_once UNIQUE (kind, block_id, g0, g1)
);
CREATE INDEX code_withdrawal_block ON code_withdrawal (block_id, kind, g0);
CREATE TRIGGER code_withdrawal_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON code_withdrawal
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON code_withdrawal FROM ${app};

CREATE TABLE withdrawn_epoch (
    epoch  smallint    PRIMARY KEY CHECK (epoch BETWEEN 0 AND 255),
    ground text        NOT NULL,
    reason text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    person text        NOT NULL,
    org    text        NOT NULL,
    at     timestamptz NOT NULL
);
CREATE TRIGGER withdrawn_epoch_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON withdrawn_epoch
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON withdrawn_epoch FROM ${app};

-- Where a declaration's goods are to be looked at: a bundle has the blocks that are on their way to its office.
ALTER TABLE declaration_followed ADD COLUMN port text;
CREATE INDEX declaration_followed_port ON declaration_followed (port) WHERE port IS NOT NULL;

CREATE TABLE field_device (
    device_id     uuid        PRIMARY KEY,
    org           text        NOT NULL,
    office        text        NOT NULL CHECK (office ~ '^[A-Z]{2}[A-Z2-9]{3}$'),
    name          text        NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    public_key    text        NOT NULL,
    registered_by text        NOT NULL,
    registered_at timestamptz NOT NULL,
    retired_at    timestamptz
);
CREATE INDEX field_device_org ON field_device (org, device_id);
REVOKE UPDATE, DELETE, TRUNCATE ON field_device FROM ${app};
GRANT UPDATE (retired_at) ON field_device TO ${app};

-- Who had which keys until when: to be read when a device is lost.
CREATE TABLE bundle_issue (
    bundle_id  uuid        PRIMARY KEY,
    device_id  uuid        NOT NULL REFERENCES field_device,
    person     text        NOT NULL,
    issued_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    blocks     bigint[]    NOT NULL
);
CREATE INDEX bundle_issue_device ON bundle_issue (device_id, issued_at);
CREATE INDEX bundle_issue_blocks ON bundle_issue USING gin (blocks);
CREATE TRIGGER bundle_issue_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON bundle_issue
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON bundle_issue FROM ${app};

-- A resolver asks by what is printed on a pack.
CREATE INDEX lot_named ON lot (gtin, lot_number);
