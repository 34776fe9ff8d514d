-- A receipt that somebody may have seen gives way to another. Each row was signed by the claim key before it, so that a court
-- can follow from the first receipt to whoever speaks for the tip now. It has a day and no hour, as all that reporters do.
CREATE TABLE rotation (
    seq        bigint NOT NULL PRIMARY KEY REFERENCES link (seq),
    tip        uuid   NOT NULL REFERENCES tip (id),
    claim_key  bytea  NOT NULL CHECK (octet_length(claim_key) = 32),
    answer_key bytea  NOT NULL CHECK (octet_length(answer_key) = 32),
    -- the key of the answers before it, sealed to the new one
    handed_on  bytea  NOT NULL CHECK (octet_length(handed_on) <= 32768),
    signature  bytea  NOT NULL CHECK (octet_length(signature) = 64)
);
CREATE INDEX rotation_tip ON rotation (tip, seq);
REVOKE UPDATE, DELETE, TRUNCATE ON rotation FROM ${app};

-- A reporter who says so handed in both. Nobody else can say it of him: it takes the receipt of the earlier one.
CREATE TABLE same_voice (
    tip     uuid NOT NULL REFERENCES tip (id),
    earlier uuid NOT NULL REFERENCES tip (id),
    PRIMARY KEY (tip, earlier),
    CONSTRAINT of_two CHECK (tip <> earlier)
);
REVOKE UPDATE, DELETE, TRUNCATE ON same_voice FROM ${app};

CREATE TABLE tip_hold (
    id        uuid NOT NULL PRIMARY KEY,
    tip       uuid NOT NULL REFERENCES tip (id),
    basis     text NOT NULL CHECK (length(basis) BETWEEN 1 AND 200),
    placed_by text NOT NULL,
    placed_on date NOT NULL,
    lifted_by text,
    lifted_on date,
    CONSTRAINT lifted_as_a_whole CHECK ((lifted_by IS NULL) = (lifted_on IS NULL)),
    CONSTRAINT lifted_by_another_person CHECK (lower(lifted_by) <> lower(placed_by))
);
CREATE INDEX tip_hold_of ON tip_hold (tip, placed_on);
REVOKE UPDATE, DELETE, TRUNCATE ON tip_hold FROM ${app};
GRANT UPDATE (lifted_by, lifted_on) ON tip_hold TO ${app};

-- Nothing of a tip goes while a hold stands, whoever asks for it.
CREATE FUNCTION held_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM item i JOIN tip_hold h ON h.tip = i.tip WHERE i.id = OLD.item AND h.lifted_by IS NULL) THEN
        RAISE EXCEPTION 'the tip of item % is under a legal hold', OLD.item USING ERRCODE = 'check_violation';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER held_stays BEFORE DELETE ON sealed_chunk FOR EACH ROW EXECUTE FUNCTION held_stays();
CREATE TRIGGER held_stays BEFORE DELETE ON item_wrap FOR EACH ROW EXECUTE FUNCTION held_stays();
