-- Cases. What was done in one is a chain of entries that is only ever added to; the row beside it says what they come to,
-- for lists and as the lock of whoever adds one.
CREATE TABLE case_file (
    seq          bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id           uuid        PRIMARY KEY,
    organisation text        NOT NULL,
    title        text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    status       text        NOT NULL CHECK (status IN ('NEW', 'TRIAGE', 'OPEN', 'FIELD', 'LEGAL', 'CLOSED')),
    priority     text        NOT NULL CHECK (priority IN ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    origin       text        NOT NULL,
    origin_ref   text        NOT NULL,
    assignee     text,
    conclusion   text CHECK (conclusion IN ('CONFIRMED', 'UNFOUNDED', 'UNRESOLVED')),
    opened_by    text        NOT NULL,
    opened_at    timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL,
    version      bigint      NOT NULL CHECK (version > 0),
    CONSTRAINT closed_with_a_conclusion CHECK ((status = 'CLOSED') = (conclusion IS NOT NULL))
);
CREATE INDEX case_file_status ON case_file (status, seq);
CREATE INDEX case_file_assignee ON case_file (lower(assignee), seq) WHERE assignee IS NOT NULL;

-- payload is canonical JSON as text: jsonb would keep its meaning and not its bytes.
CREATE TABLE case_entry (
    case_id        uuid        NOT NULL REFERENCES case_file (id),
    n              bigint      NOT NULL CHECK (n > 0),
    prev_hash      text        NOT NULL CHECK (prev_hash ~ '^[0-9a-f]{64}$'),
    at             timestamptz NOT NULL,
    actor          text        NOT NULL,
    organisation   text        NOT NULL,
    kind           text        NOT NULL,
    subject        text        NOT NULL,
    content_sha256 text CHECK (content_sha256 ~ '^[0-9a-f]{64}$'),
    payload        text        NOT NULL,
    hash           text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (case_id, n)
);
CREATE FUNCTION case_entry_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before case_entry%ROWTYPE;
BEGIN
    SELECT * INTO before FROM case_entry WHERE case_id = NEW.case_id ORDER BY n DESC LIMIT 1;
    IF NEW.n <> coalesce(before.n, 0) + 1 OR NEW.prev_hash <> coalesce(before.hash, repeat('0', 64)) THEN
        RAISE EXCEPTION 'entry % does not follow the one before it', NEW.n USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER case_entry_follows BEFORE INSERT ON case_entry FOR EACH ROW EXECUTE FUNCTION case_entry_follows();
CREATE TRIGGER case_entry_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_entry
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();

-- What a case points to now, to find cases by it.
CREATE TABLE case_link (
    id      uuid PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES case_file (id),
    kind    text NOT NULL,
    ref     text NOT NULL,
    CONSTRAINT linked_once UNIQUE (case_id, kind, ref)
);
CREATE INDEX case_link_ref ON case_link (kind, ref);

CREATE TABLE case_hold (
    id        uuid        PRIMARY KEY,
    case_id   uuid        NOT NULL REFERENCES case_file (id),
    placed_by text        NOT NULL,
    placed_at timestamptz NOT NULL,
    lifted_by text,
    lifted_at timestamptz,
    CONSTRAINT lifted_as_a_whole CHECK ((lifted_by IS NULL) = (lifted_at IS NULL)),
    CONSTRAINT lifted_by_another_person CHECK (lifted_by IS NULL OR lower(lifted_by) <> lower(placed_by))
);
CREATE INDEX case_hold_open ON case_hold (case_id) WHERE lifted_by IS NULL;

-- A case's files. One may be taken out, with a reason in the chain, while no hold stands: the database asks that itself.
CREATE TABLE case_content (
    case_id    uuid        NOT NULL REFERENCES case_file (id),
    sha256     text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text        NOT NULL CHECK (length(media_type) <= 127),
    bytes      bytea       NOT NULL CHECK (octet_length(bytes) <= 8388608),
    stored_at  timestamptz NOT NULL,
    stored_by  text        NOT NULL,
    PRIMARY KEY (case_id, sha256),
    CONSTRAINT named_by_its_hash CHECK (encode(sha256(bytes), 'hex') = sha256)
);
ALTER TABLE case_content ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE FUNCTION case_content_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM case_hold WHERE case_id = OLD.case_id AND lifted_by IS NULL) THEN
        RAISE EXCEPTION 'case % is under a legal hold', OLD.case_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER case_content_stays BEFORE DELETE ON case_content FOR EACH ROW EXECUTE FUNCTION case_content_stays();

CREATE TABLE case_export (
    id      uuid   PRIMARY KEY,
    case_id uuid   NOT NULL REFERENCES case_file (id),
    entries bigint NOT NULL CHECK (entries > 0)
);

-- Names that a case keeps sealed. Who asks to read one never is who releases it.
CREATE TABLE case_identity (
    id      uuid  PRIMARY KEY,
    case_id uuid  NOT NULL REFERENCES case_file (id),
    sealed  bytea NOT NULL CHECK (octet_length(sealed) <= 16384)
);
CREATE TABLE case_identity_request (
    id          uuid        PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES case_file (id),
    identity_id uuid        NOT NULL REFERENCES case_identity (id),
    asked_by    text        NOT NULL,
    asked_at    timestamptz NOT NULL,
    released_by text,
    released_at timestamptz,
    open_until  timestamptz,
    CONSTRAINT released_as_a_whole CHECK (num_nulls(released_by, released_at, open_until) IN (0, 3)),
    CONSTRAINT released_by_another_person CHECK (released_by IS NULL OR lower(released_by) <> lower(asked_by))
);

-- What officers have to do with those whom cases are about. Whoever has declared it does not take it back alone.
CREATE TABLE interest (
    seq         bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id          uuid        PRIMARY KEY,
    person      text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('ENTITY', 'ORGANISATION')),
    ref         text        NOT NULL,
    relation    text        NOT NULL,
    note        text        NOT NULL,
    declared_at timestamptz NOT NULL,
    ended_at    timestamptz,
    ended_by    text,
    end_reason  text,
    CONSTRAINT ended_as_a_whole CHECK (num_nulls(ended_at, ended_by, end_reason) IN (0, 3)),
    CONSTRAINT ended_by_another_person CHECK (ended_by IS NULL OR lower(ended_by) <> lower(person))
);
CREATE INDEX interest_person ON interest (lower(person), seq);
CREATE INDEX interest_ref ON interest (kind, ref) WHERE ended_at IS NULL;

-- Who sees nothing of a case: a person in small letters, or everybody of an organisation (org:cn-baotou-re).
CREATE TABLE case_exclusion (
    case_id uuid NOT NULL REFERENCES case_file (id),
    who     text NOT NULL,
    cause   text NOT NULL CHECK (cause IN ('RECUSED', 'INTEREST', 'PARTY')),
    PRIMARY KEY (case_id, who, cause)
);

CREATE TRIGGER case_identity_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_identity
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON case_file, case_entry, case_hold, case_export, case_identity, case_identity_request, interest
    FROM ${app};
REVOKE UPDATE, TRUNCATE ON case_link, case_content, case_exclusion FROM ${app};
GRANT UPDATE (status, assignee, conclusion, changed_at, version) ON case_file TO ${app};
GRANT UPDATE (lifted_by, lifted_at) ON case_hold TO ${app};
GRANT UPDATE (released_by, released_at, open_until) ON case_identity_request TO ${app};
GRANT UPDATE (ended_at, ended_by, end_reason) ON interest TO ${app};
