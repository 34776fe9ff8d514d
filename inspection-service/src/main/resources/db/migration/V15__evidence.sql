-- Evidence: bytes once per hash, and a chain per case. Neither is ever changed or taken out, by grant and by trigger.
CREATE TABLE evidence_content (
    sha256     text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text        NOT NULL CHECK (length(media_type) <= 127),
    bytes      bytea       NOT NULL CHECK (octet_length(bytes) <= 8388608),
    stored_at  timestamptz NOT NULL,
    stored_by  text        NOT NULL,
    CONSTRAINT named_by_its_hash CHECK (encode(sha256(bytes), 'hex') = sha256)
);
-- What a spectrum saves by compression is not worth the time that a photograph loses by it.
ALTER TABLE evidence_content ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- payload is canonical JSON as text: jsonb would keep its meaning and not its bytes.
CREATE TABLE case_entry (
    declaration_id uuid        NOT NULL REFERENCES declaration (id),
    n              bigint      NOT NULL CHECK (n > 0),
    prev_hash      text        NOT NULL CHECK (prev_hash ~ '^[0-9a-f]{64}$'),
    at             timestamptz NOT NULL,
    actor          text        NOT NULL,
    organisation   text        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN
        ('RAW_FILE', 'VERDICT', 'RESULT', 'HOLD', 'SAMPLE', 'CUSTODY', 'RELEASE', 'DOCUMENT', 'STATEMENT')),
    subject        text        NOT NULL,
    content_sha256 text REFERENCES evidence_content (sha256),
    payload        text        NOT NULL,
    hash           text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (declaration_id, n)
);
CREATE INDEX case_entry_content ON case_entry (content_sha256) WHERE content_sha256 IS NOT NULL;

CREATE FUNCTION case_entry_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before case_entry%ROWTYPE;
BEGIN
    SELECT * INTO before FROM case_entry WHERE declaration_id = NEW.declaration_id ORDER BY n DESC LIMIT 1;
    IF NEW.n <> coalesce(before.n, 0) + 1 OR NEW.prev_hash <> coalesce(before.hash, repeat('0', 64)) THEN
        RAISE EXCEPTION 'entry % does not follow the one before it', NEW.n USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER case_entry_follows BEFORE INSERT ON case_entry FOR EACH ROW EXECUTE FUNCTION case_entry_follows();
CREATE TRIGGER case_entry_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_entry
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER evidence_content_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence_content
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON case_entry, evidence_content FROM ${app};
