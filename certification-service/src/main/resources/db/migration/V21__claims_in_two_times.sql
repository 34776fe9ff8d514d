-- How a claim stood at any moment, as it was known at any moment. Each row is what was said: the claim's own word, from when
-- it counts, when it was said, and what stood behind the claim then.
CREATE TABLE claim_event (
    claim_id    uuid        NOT NULL REFERENCES claim (id),
    seq         bigint      NOT NULL CHECK (seq > 0),
    word        text        NOT NULL CHECK (word IN ('STATED', 'SHRUNK', 'CONSUMED', 'WITHDRAWN')),
    valid_at    timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    because     text,
    sources     jsonb       NOT NULL,
    PRIMARY KEY (claim_id, seq)
);
INSERT INTO claim_event (claim_id, seq, word, valid_at, recorded_at, because, sources)
SELECT c.id, 1, 'STATED', c.stated_at, c.stated_at, NULL,
       coalesce((SELECT jsonb_agg(jsonb_build_object('element', s.element, 'origin', s.origin_id, 'via', s.via,
                                                     'massMg', s.stated_mg) ORDER BY s.element, s.origin_id, s.via)
                   FROM claim_source s WHERE s.claim_id = c.id), '[]')
  FROM claim c;
CREATE TRIGGER claim_event_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON claim_event
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON claim_event FROM ${app};

-- A withdrawal says how far it has come.
ALTER TABLE claim_cascade ADD COLUMN book_claims_ended bigint NOT NULL DEFAULT 0;
