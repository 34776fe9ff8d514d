-- How much the goods of a line hold of each element, where the exporter says it: two lists of one length and order.
ALTER TABLE declaration_line
    ADD COLUMN elements    text[]   NOT NULL DEFAULT '{}',
    ADD COLUMN elements_mg bigint[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT each_element_has_its_mass
        CHECK (cardinality(elements) = cardinality(elements_mg) AND array_position(elements_mg, NULL) IS NULL
            AND 0 <= ALL (elements_mg));

-- The licence that carries on the books of this one: a declaration that was reserved on the old is judged by the new.
ALTER TABLE licence_copy ADD COLUMN replaced_by text;
