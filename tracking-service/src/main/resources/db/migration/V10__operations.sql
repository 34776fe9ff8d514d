-- What was done with lots, and what each deed took in and brought out. Every range of grams lies in one block and every
-- block was made by one operation, so a lineage is a descent of b-trees: block, its operation, that one's inputs, their
-- blocks. Inputs and outputs are kept apart: a blend of many lots into many is no product of edges.

CREATE TABLE lot_operation (
    operation_id uuid        PRIMARY KEY,
    seq          bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    kind         text        NOT NULL CHECK (kind IN ('MINT', 'SPLIT', 'MERGE', 'BLEND', 'TRANSFORM', 'RECYCLE', 'PACK',
                                                      'UNPACK', 'SHIP', 'RECEIVE', 'DESTROY', 'EXPORT', 'REVERSE')),
    process      text        CHECK (length(process) BETWEEN 1 AND 80),
    org          text        NOT NULL,
    person       text        NOT NULL,
    at           timestamptz NOT NULL,
    reverses     uuid        UNIQUE REFERENCES lot_operation,
    detail       jsonb       NOT NULL DEFAULT '{}',
    CONSTRAINT a_reversal_names_what_it_reverses CHECK ((kind = 'REVERSE') = (reverses IS NOT NULL))
);
CREATE INDEX lot_operation_org ON lot_operation (org, at);

-- lot_version is the lot's version after the operation: as long as the lot has it, nothing later touched the lot.
-- What carries no code, ore and remainders, has no block.
CREATE TABLE operation_input (
    operation_id uuid      NOT NULL REFERENCES lot_operation,
    lot_id       uuid      NOT NULL REFERENCES lot (lot_id),
    block_id     bigint    REFERENCES mint_block,
    grams        int8range CHECK (NOT isempty(grams)),
    mass_mg      bigint    NOT NULL CHECK (mass_mg >= 0),
    lot_version  bigint    NOT NULL,
    CHECK ((block_id IS NULL) = (grams IS NULL))
);
CREATE TABLE operation_output (
    operation_id uuid      NOT NULL REFERENCES lot_operation,
    lot_id       uuid      NOT NULL REFERENCES lot (lot_id),
    block_id     bigint    REFERENCES mint_block,
    grams        int8range CHECK (NOT isempty(grams)),
    mass_mg      bigint    NOT NULL CHECK (mass_mg >= 0),
    lot_version  bigint    NOT NULL,
    CHECK ((block_id IS NULL) = (grams IS NULL))
);
CREATE INDEX operation_input_block ON operation_input (block_id, lower(grams)) WHERE block_id IS NOT NULL;
CREATE INDEX operation_input_lot ON operation_input (lot_id);
CREATE INDEX operation_input_operation ON operation_input (operation_id);
CREATE INDEX operation_output_block ON operation_output (block_id, lower(grams)) WHERE block_id IS NOT NULL;
CREATE INDEX operation_output_lot ON operation_output (lot_id);
CREATE INDEX operation_output_operation ON operation_output (operation_id);

-- A row whenever grams get a lot or a state: who had this gram when is one look at the newest rows over it. An operation
-- writes its grams before it is written itself, so the reference is looked at when the transaction ends.
CREATE TABLE gram_history (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    block_id     bigint      NOT NULL REFERENCES mint_block,
    grams        int8range   NOT NULL CHECK (NOT isempty(grams)),
    lot_id       uuid        NOT NULL REFERENCES lot (lot_id),
    state        text        NOT NULL CHECK (state IN ('LIVE', 'CONSUMED', 'DESTROYED', 'EXPORTED')),
    operation_id uuid        NOT NULL REFERENCES lot_operation DEFERRABLE INITIALLY DEFERRED,
    at           timestamptz NOT NULL
);
CREATE INDEX gram_history_grams ON gram_history USING gist (grams);

-- What was minted and split before operations were written down.
ALTER TABLE mint_block ADD COLUMN operation_id uuid;
CREATE TEMP TABLE earlier ON COMMIT DROP AS
    SELECT lot.*, gen_random_uuid() AS began,
           CASE WHEN status = 'EXPORTED' THEN gen_random_uuid() END AS went FROM lot;
INSERT INTO lot_operation (operation_id, kind, org, person, at, detail)
    SELECT began, CASE WHEN parent_lot_id IS NULL THEN 'MINT' ELSE 'SPLIT' END, producer_org, 'system.tracking', created_at,
           jsonb_build_object('writtenLater', true) FROM earlier
    UNION ALL
    SELECT went, 'EXPORT', custodian_org, 'system.tracking', changed_at,
           jsonb_build_object('writtenLater', true, 'declaration', locked_for) FROM earlier WHERE went IS NOT NULL;
INSERT INTO operation_output (operation_id, lot_id, block_id, grams, mass_mg, lot_version)
    SELECT began, earlier.lot_id, block.block_id, int8range(block.g0, block.g1), (block.g1 - block.g0) * 1000, 1
      FROM earlier JOIN mint_block block ON block.lot_id = earlier.lot_id
    UNION ALL
    SELECT began, earlier.lot_id, NULL, NULL, remainder_mg, 1 FROM earlier WHERE remainder_mg > 0
    UNION ALL
    SELECT began, earlier.lot_id, segment.block_id, int8range(segment.g0, segment.g1), (segment.g1 - segment.g0) * 1000, 1
      FROM earlier JOIN segment ON segment.lot_id = earlier.lot_id WHERE parent_lot_id IS NOT NULL;
INSERT INTO operation_input (operation_id, lot_id, block_id, grams, mass_mg, lot_version)
    SELECT began, parent_lot_id, segment.block_id, int8range(segment.g0, segment.g1), (segment.g1 - segment.g0) * 1000, 1
      FROM earlier JOIN segment ON segment.lot_id = earlier.lot_id WHERE parent_lot_id IS NOT NULL
    UNION ALL
    SELECT went, lot_id, NULL, NULL, grams * 1000 + remainder_mg, version FROM earlier WHERE went IS NOT NULL;
INSERT INTO gram_history (block_id, grams, lot_id, state, operation_id, at)
    SELECT block.block_id, int8range(block.g0, block.g1), block.lot_id, 'LIVE', began, block.minted_at
      FROM earlier JOIN mint_block block ON block.lot_id = earlier.lot_id ORDER BY block.block_id;
INSERT INTO gram_history (block_id, grams, lot_id, state, operation_id, at)
    SELECT segment.block_id, int8range(segment.g0, segment.g1), segment.lot_id, 'LIVE', began, created_at
      FROM earlier JOIN segment ON segment.lot_id = earlier.lot_id WHERE parent_lot_id IS NOT NULL ORDER BY created_at;
INSERT INTO gram_history (block_id, grams, lot_id, state, operation_id, at)
    SELECT segment.block_id, int8range(segment.g0, segment.g1), segment.lot_id, segment.state, went, changed_at
      FROM earlier JOIN segment ON segment.lot_id = earlier.lot_id WHERE went IS NOT NULL;
UPDATE mint_block SET operation_id = began FROM earlier WHERE earlier.lot_id = mint_block.lot_id;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE mint_block
    ALTER COLUMN operation_id SET NOT NULL,
    ADD CONSTRAINT block_of_an_operation FOREIGN KEY (operation_id) REFERENCES lot_operation
        DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX mint_block_operation ON mint_block (operation_id);

CREATE TRIGGER lot_operation_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON lot_operation
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER operation_input_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON operation_input
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER operation_output_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON operation_output
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER gram_history_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON gram_history
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON lot_operation, operation_input, operation_output, gram_history FROM ${app};

-- A merged lot keeps each lot's remainder beside its grams; together they may weigh more than a gram and carry no code
-- all the same. What was made of lots names the operation that consumed them. packed_in is the SSCC of the lot's pack.
ALTER TABLE lot
    DROP CONSTRAINT ore_alone_is_not_coded,
    ADD CONSTRAINT ore_is_not_coded CHECK (stage <> 'ORE' OR grams = 0),
    DROP CONSTRAINT lot_source_kind_check,
    ADD CONSTRAINT lot_source_kind_check
        CHECK (source_kind IN ('MINE_PERMIT', 'IMPORT', 'LICENCE', 'CONSUMED_INPUT')),
    ADD COLUMN packed_in text CHECK (packed_in ~ '^[0-9]{18}$'),
    ADD CONSTRAINT what_is_used_up_weighs_nothing
        CHECK (status NOT IN ('CONSUMED', 'DESTROYED') OR grams = 0 AND remainder_mg = 0 AND packed_in IS NULL);
CREATE INDEX lot_packed ON lot (packed_in) WHERE packed_in IS NOT NULL;

-- Two neighbours of one lot and one state become one again, as after a split that is reversed. A function, for the
-- service itself may not delete a segment. False if they are no such neighbours.
CREATE FUNCTION join_segments(of_block bigint, seam bigint) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public AS $$
DECLARE
    joined bigint;
BEGIN
    DELETE FROM segment after USING segment before
     WHERE after.block_id = of_block AND after.g0 = seam AND before.block_id = of_block AND before.g1 = seam
       AND before.lot_id = after.lot_id AND before.state = after.state
    RETURNING after.g1 INTO joined;
    IF joined IS NULL THEN RETURN false; END IF;
    UPDATE segment SET g1 = joined WHERE block_id = of_block AND g1 = seam;
    RETURN true;
END $$;
