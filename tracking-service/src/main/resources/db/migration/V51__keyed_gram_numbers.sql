-- Gram numbers in a keyed order. The line has 1,024 tracts of 2^24 extents of 1,024 grams; a tract has slots of one size,
-- and the service's key says which tract and which slot come next. Here are only the counters, which rise and never fall.
CREATE TABLE gram_tract (
    place   integer PRIMARY KEY CHECK (place BETWEEN 0 AND 1023),
    size    bigint,
    ordinal bigint,
    CONSTRAINT a_tract_is_for_one_size CHECK ((size IS NULL) = (ordinal IS NULL)),
    CONSTRAINT gram_tract_once UNIQUE (size, ordinal)
);
REVOKE UPDATE, DELETE, TRUNCATE ON gram_tract FROM ${app};

-- Tracts that the plain sequence has touched are no slot's.
INSERT INTO gram_tract (place)
    SELECT 0 UNION SELECT generate_series(g0 / 17179869184, (g1 - 1) / 17179869184)::integer FROM mint_block;
DROP FUNCTION take_extents(bigint);
DROP SEQUENCE gram_extent;

-- One counter for each size: 1 to 4 extents, then four sizes to each doubling.
DO $$
BEGIN
    FOR size IN 1..4 LOOP
        EXECUTE format('CREATE SEQUENCE gram_slot_%s MINVALUE 0 START 0', size);
    END LOOP;
    FOR doubling IN 2..23 LOOP
        FOR quarter IN 5..8 LOOP
            EXECUTE format('CREATE SEQUENCE gram_slot_%s MINVALUE 0 START 0', quarter::bigint << (doubling - 2));
        END LOOP;
    END LOOP;
END $$;
CREATE SEQUENCE gram_tract_next MINVALUE 0 MAXVALUE 1023 START 0 CYCLE;

-- Counting is no part of the transaction, so that two mints never wait for each other.
CREATE FUNCTION next_gram_slot(size bigint) RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = public
    AS $$ SELECT nextval(('gram_slot_' || size)::regclass) $$;
CREATE FUNCTION next_gram_tract() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = public
    AS $$ SELECT nextval('gram_tract_next') $$;
