-- The books of each process run as they were when it was taken: exact fractions, for a share of a loss may be a third of
-- a milligram. Written once.
CREATE TABLE process_balance (
    operation_id uuid   PRIMARY KEY REFERENCES lot_operation DEFERRABLE INITIALLY DEFERRED,
    in_mg        bigint NOT NULL CHECK (in_mg > 0),
    auxiliary_mg bigint NOT NULL CHECK (auxiliary_mg >= 0),
    out_mg       bigint NOT NULL CHECK (out_mg > 0),
    loss_mg      bigint NOT NULL CHECK (loss_mg >= 0),
    CONSTRAINT no_more_comes_out_than_went_in CHECK (out_mg + loss_mg <= in_mg + auxiliary_mg)
);
CREATE TABLE element_balance (
    operation_id uuid    NOT NULL REFERENCES process_balance,
    element      text    NOT NULL,
    amount_in    text    NOT NULL,
    amount_out   text    NOT NULL,
    lost         text    NOT NULL,
    allowed_difference text NOT NULL,
    allowed_loss text    NOT NULL,
    trace        boolean NOT NULL,
    PRIMARY KEY (operation_id, element)
);
CREATE TRIGGER process_balance_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON process_balance
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER element_balance_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON element_balance
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON process_balance, element_balance FROM ${app};
