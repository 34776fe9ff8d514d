-- Which certificate a published footprint says it was verified by: when that one is withdrawn the footprint is deprecated.
ALTER TABLE pact_footprint ADD COLUMN certificate_id uuid REFERENCES certificate (id);
CREATE INDEX pact_footprint_certificate ON pact_footprint (certificate_id) WHERE certificate_id IS NOT NULL;
