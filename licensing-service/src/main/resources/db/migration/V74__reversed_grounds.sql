-- Customs may find that the result behind a ground was wrong. The ground stands until a regulator lifts it; it shows why.
ALTER TABLE suspension_ground
    ADD COLUMN reversed_at     timestamptz,
    ADD COLUMN reversal_reason text,
    ADD CONSTRAINT a_reversal_says_why CHECK ((reversed_at IS NULL) = (reversal_reason IS NULL)
        AND (reversed_at IS NULL OR result IS NOT NULL));
