-- Licences as signed documents, and the lists that say which of them were taken back.

-- Places in the status lists. A place is never given twice, so a row never goes.
CREATE TABLE status_place (
    list    integer NOT NULL CHECK (list > 0),
    place   integer NOT NULL CHECK (place BETWEEN 0 AND 131071),
    licence text    NOT NULL UNIQUE REFERENCES licence (number),
    PRIMARY KEY (list, place)
);
CREATE TRIGGER status_place_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON status_place FOR EACH STATEMENT EXECUTE FUNCTION insert_only();

-- The document as it was signed at issue, in both forms. Only the two bits ever change.
CREATE TABLE credential (
    licence   text        PRIMARY KEY REFERENCES status_place (licence),
    kid       text        NOT NULL,
    issued_at timestamptz NOT NULL,
    vc_jwt    text        NOT NULL,
    code      text        NOT NULL,
    suspended boolean     NOT NULL DEFAULT false,
    revoked   boolean     NOT NULL DEFAULT false
);
CREATE INDEX credential_suspended ON credential (licence) WHERE suspended;
CREATE INDEX credential_revoked ON credential (licence) WHERE revoked;

CREATE FUNCTION revocation_is_for_good() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.revoked AND NOT NEW.revoked OR (OLD.kid, OLD.issued_at, OLD.vc_jwt, OLD.code) IS DISTINCT FROM
            (NEW.kid, NEW.issued_at, NEW.vc_jwt, NEW.code) THEN
        RAISE EXCEPTION 'a document that was signed stays as it is, and one that was revoked stays revoked'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER credential_stays BEFORE UPDATE ON credential FOR EACH ROW EXECUTE FUNCTION revocation_is_for_good();

-- What was so from when on (effective), and since when it is known here (recorded).
CREATE TABLE status_event (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    licence      text        NOT NULL REFERENCES credential (licence),
    purpose      text        NOT NULL CHECK (purpose IN ('revocation', 'suspension')),
    is_set       boolean     NOT NULL,
    reason       text        NOT NULL,
    effective_at timestamptz NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT revocation_is_never_taken_back CHECK (purpose = 'suspension' OR is_set)
);
CREATE INDEX status_event_of_licence ON status_event (licence, id);
CREATE TRIGGER status_event_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON status_event FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON status_place, status_event FROM ${app};
REVOKE DELETE, TRUNCATE ON credential FROM ${app};

-- Events that no list has yet. The publisher takes them away.
CREATE TABLE status_unpublished (
    event bigint PRIMARY KEY REFERENCES status_event (id)
);

-- The lists as they were signed: a new version with each change. The newest is signed anew while nothing changes.
CREATE TABLE status_list (
    purpose     text        NOT NULL CHECK (purpose IN ('revocation', 'suspension')),
    list        integer     NOT NULL CHECK (list > 0),
    version     bigint      NOT NULL CHECK (version > 0),
    document    text        NOT NULL,
    changed_at  timestamptz NOT NULL,
    signed_at   timestamptz NOT NULL,
    valid_until timestamptz NOT NULL,
    PRIMARY KEY (purpose, list, version)
);
