-- A recall keeps what is recalled as ranges of grams, as they were when it was opened. Who holds any of it is looked up when
-- it is asked: goods move on, the ranges do not.
CREATE TABLE recall (
    recall_id uuid        PRIMARY KEY,
    reason    text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    scope     text        NOT NULL CHECK (scope IN ('LOT', 'GRAMS', 'OPERATION')),
    subject   text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 100),
    status    text        NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
    opened_by text        NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    version   bigint      NOT NULL CHECK (version > 0),
    CONSTRAINT a_closed_recall_says_when CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL))
);
CREATE INDEX recall_open ON recall (opened_at) WHERE status = 'OPEN';

-- Grams of a block, or a lot without codes.
CREATE TABLE recall_portion (
    recall_id uuid NOT NULL REFERENCES recall (recall_id),
    block_id  bigint REFERENCES mint_block (block_id),
    grams     int8range,
    lot_id    uuid REFERENCES lot (lot_id),
    CONSTRAINT a_portion_is_of_a_block_or_a_lot
        CHECK ((block_id IS NULL) = (grams IS NULL) AND (block_id IS NULL) <> (lot_id IS NULL))
);
CREATE INDEX recall_portion_recall ON recall_portion (recall_id);
CREATE INDEX recall_portion_block ON recall_portion (block_id) WHERE block_id IS NOT NULL;
CREATE INDEX recall_portion_lot ON recall_portion (lot_id) WHERE lot_id IS NOT NULL;

CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON recall_portion
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON recall_portion FROM ${app};
REVOKE DELETE, TRUNCATE ON recall FROM ${app};
