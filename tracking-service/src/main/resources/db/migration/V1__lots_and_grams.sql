-- Lots, and the grams that they hold. The tiling is per block: inside a block its segments leave no gap, overlap
-- nowhere and form one chain, whatever a program tries; two producers never touch the same rows.

CREATE TABLE lot (
    lot_id           uuid        PRIMARY KEY,
    gtin             text        NOT NULL CHECK (gtin ~ '^[0-9]{14}$'),
    lot_number       text        NOT NULL CHECK (length(lot_number) BETWEEN 1 AND 20),
    stage            text        NOT NULL,
    composition      text        NOT NULL,
    place            text        NOT NULL CHECK (place ~ '^[A-Z]{2}[A-Z2-9]{3}$'),
    source_kind      text        NOT NULL CHECK (source_kind IN ('MINE_PERMIT', 'IMPORT', 'LICENCE')),
    source_reference text        NOT NULL CHECK (length(source_reference) BETWEEN 1 AND 80),
    producer_org     text        NOT NULL,
    parent_lot_id    uuid        REFERENCES lot (lot_id),
    custodian_org    text        NOT NULL,
    recipient_org    text,
    status           text        NOT NULL CHECK (status IN ('ACTIVE', 'IN_TRANSIT', 'CONSUMED', 'DESTROYED', 'EXPORTED')),
    grams            bigint      NOT NULL CHECK (grams >= 0),
    remainder_mg     bigint      NOT NULL CHECK (remainder_mg >= 0),
    locked_for       uuid,
    frozen_by        uuid[]      NOT NULL DEFAULT '{}',
    version          bigint      NOT NULL CHECK (version > 0),
    created_at       timestamptz NOT NULL,
    changed_at       timestamptz NOT NULL,
    CONSTRAINT ore_alone_is_not_coded CHECK (stage = 'ORE' AND grams = 0 OR stage <> 'ORE' AND remainder_mg < 1000),
    CONSTRAINT goods_on_the_way_have_a_recipient CHECK ((status = 'IN_TRANSIT') = (recipient_org IS NOT NULL)),
    CONSTRAINT a_lock_is_on_goods_at_rest CHECK (locked_for IS NULL OR status IN ('ACTIVE', 'EXPORTED')),
    CONSTRAINT an_export_names_its_declaration CHECK (status <> 'EXPORTED' OR locked_for IS NOT NULL)
);
CREATE UNIQUE INDEX lot_number_once ON lot (producer_org, gtin, lot_number) WHERE parent_lot_id IS NULL;
CREATE INDEX lot_custodian ON lot (custodian_org, lot_id);
CREATE INDEX lot_recipient ON lot (recipient_org, lot_id) WHERE recipient_org IS NOT NULL;
CREATE INDEX lot_parent ON lot (parent_lot_id) WHERE parent_lot_id IS NOT NULL;
CREATE INDEX lot_locked ON lot (locked_for) WHERE locked_for IS NOT NULL;
CREATE INDEX lot_frozen ON lot USING gin (frozen_by) WHERE frozen_by <> '{}';

-- Who else may see a lot. A grant that came with a declaration goes with its lock.
CREATE TABLE lot_grant (
    lot_id         uuid        NOT NULL REFERENCES lot (lot_id),
    org            text        NOT NULL,
    scope          text        NOT NULL CHECK (scope IN ('full', 'status')),
    declaration_id uuid,
    granted_by     text        NOT NULL,
    granted_at     timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (lot_id, org, declaration_id)
);
CREATE INDEX lot_grant_org ON lot_grant (org, lot_id);

-- One row for each mint, whatever its mass.
CREATE TABLE mint_block (
    block_id   bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    g0         bigint      NOT NULL CHECK (g0 >= 0),
    g1         bigint      NOT NULL CHECK (g1 <= 17592186044416),
    gtin       text        NOT NULL,
    epoch      smallint    NOT NULL CHECK (epoch BETWEEN 0 AND 31),
    mass_mg    bigint      NOT NULL,
    lot_id     uuid        NOT NULL UNIQUE REFERENCES lot (lot_id),
    minted_at  timestamptz NOT NULL,
    revoked_at timestamptz,
    CHECK (g0 < g1),
    CHECK (mass_mg / 1000 = g1 - g0),
    UNIQUE (g0),
    UNIQUE (block_id, g0, g1),
    CONSTRAINT no_two_blocks_share_a_gram EXCLUDE USING gist (int8range(g0, g1) WITH &&)
);

-- Which lot holds which grams of a block.
CREATE TABLE segment (
    block_id    bigint NOT NULL,
    g0          bigint NOT NULL,
    g1          bigint NOT NULL,
    prev        bigint,
    block_start bigint NOT NULL,
    block_end   bigint NOT NULL,
    lot_id      uuid   NOT NULL REFERENCES lot (lot_id),
    state       text   NOT NULL DEFAULT 'LIVE' CHECK (state IN ('LIVE', 'CONSUMED', 'DESTROYED', 'EXPORTED')),
    PRIMARY KEY (block_id, g0),
    CONSTRAINT segment_end_once UNIQUE (block_id, g1),
    CONSTRAINT segment_is_not_empty CHECK (g0 < g1),
    CONSTRAINT segment_begins_where_the_one_before_ends CHECK (prev = g0),
    CONSTRAINT segment_lies_within_its_block CHECK (block_start <= g0 AND g1 <= block_end),
    CONSTRAINT the_first_segment_begins_its_block CHECK (prev IS NOT NULL OR g0 = block_start),
    CONSTRAINT segment_of_a_block FOREIGN KEY (block_id, block_start, block_end) REFERENCES mint_block (block_id, g0, g1),
    CONSTRAINT segment_follows_another FOREIGN KEY (block_id, prev) REFERENCES segment (block_id, g1)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX segment_first_once ON segment (block_id) WHERE prev IS NULL;
CREATE INDEX segment_lot ON segment (lot_id, block_id, g0);

-- Both ends of a block are held by segments. A unique constraint that a foreign key targets can't be deferrable, the
-- foreign keys can: a cut shortens the left part before it adds the right one.
ALTER TABLE mint_block
    ADD CONSTRAINT block_begins_with_a_segment FOREIGN KEY (block_id, g0) REFERENCES segment (block_id, g0)
        DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT block_ends_with_a_segment FOREIGN KEY (block_id, g1) REFERENCES segment (block_id, g1)
        DEFERRABLE INITIALLY DEFERRED;

REVOKE UPDATE, DELETE, TRUNCATE ON mint_block FROM ${app};
GRANT UPDATE (revoked_at) ON mint_block TO ${app};
REVOKE DELETE, TRUNCATE ON lot, segment FROM ${app};

-- Numbers come in aligned extents of 1024 grams. Taking some is no part of the transaction, so that two mints never wait
-- for each other; a mint that fails leaves a gap, and of numbers there are enough.
CREATE SEQUENCE gram_extent MINVALUE 0 MAXVALUE 17179869183 START 0;
SELECT nextval('gram_extent');

CREATE FUNCTION take_extents(wanted bigint) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    last bigint;
BEGIN
    PERFORM pg_advisory_lock(hashtext('gram_extent'));
    BEGIN
        SELECT last_value INTO last FROM gram_extent;
        PERFORM setval('gram_extent', last + wanted);
    EXCEPTION WHEN OTHERS THEN
        PERFORM pg_advisory_unlock(hashtext('gram_extent'));
        RAISE;
    END;
    PERFORM pg_advisory_unlock(hashtext('gram_extent'));
    RETURN last + 1;
END $$;
