-- What declared goods travel in: numbers after ISO 6346, and the seals' own. Part of the form, so never changed.
ALTER TABLE declaration
    ADD COLUMN containers text[] NOT NULL DEFAULT '{}' CHECK (cardinality(containers) <= 20),
    ADD COLUMN seals      text[] NOT NULL DEFAULT '{}' CHECK (cardinality(seals) <= 40);
CREATE INDEX declaration_container ON declaration USING gin (containers);
