-- The model of ISO 22095 that a lot is under, and the one origin of goods whose identity is preserved. What was minted
-- before from a mine's own permit has it; of an import nothing is known that would allow more than a balance of masses.
ALTER TABLE lot
    ADD COLUMN custody_model  text NOT NULL DEFAULT 'MASS_BALANCE',
    ADD COLUMN custody_origin text CHECK (length(custody_origin) BETWEEN 1 AND 200);
UPDATE lot SET custody_model = CASE WHEN source_kind = 'MINE_PERMIT' THEN 'IDENTITY_PRESERVED' ELSE 'MASS_BALANCE' END,
               custody_origin = CASE WHEN source_kind = 'MINE_PERMIT'
                                     THEN producer_org || '/' || place || '/MINE_PERMIT/' || source_reference END;
ALTER TABLE lot
    ADD CONSTRAINT lot_custody_model_check CHECK (custody_model IN
        ('IDENTITY_PRESERVED', 'SEGREGATED', 'CONTROLLED_BLENDING', 'MASS_BALANCE', 'BOOK_AND_CLAIM')),
    ADD CONSTRAINT a_preserved_identity_names_its_origin
        CHECK ((custody_model = 'IDENTITY_PRESERVED') = (custody_origin IS NOT NULL));
