-- Persons, firms and vessels. What is accepted of one is a version of it; what ties two is a row that can be ended and is
-- never overwritten; what may be so lies apart until a person decides.
CREATE TABLE entity (
    seq        bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id         uuid        PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('PERSON', 'FIRM', 'VESSEL')),
    name       text        NOT NULL,
    country    text,
    version    bigint      NOT NULL CHECK (version > 0),
    screen_due timestamptz NOT NULL
);
CREATE INDEX entity_screen_due ON entity (screen_due);

CREATE TABLE entity_version (
    entity_id  uuid        NOT NULL REFERENCES entity (id),
    version    bigint      NOT NULL CHECK (version > 0),
    profile    jsonb       NOT NULL,
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (entity_id, version)
);

-- By what the newest version is found; many may have the same.
CREATE TABLE entity_key (
    entity_id uuid NOT NULL REFERENCES entity (id),
    kind      text NOT NULL CHECK (kind IN ('IDENTIFIER', 'NAME', 'ADDRESS', 'PHONE', 'EMAIL')),
    text      text NOT NULL,
    PRIMARY KEY (entity_id, kind, text)
);
CREATE INDEX entity_key_text ON entity_key (kind, text);

CREATE TABLE entity_link (
    seq         bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id          uuid        PRIMARY KEY,
    from_id     uuid        NOT NULL REFERENCES entity (id),
    to_id       uuid        NOT NULL REFERENCES entity (id),
    type        text        NOT NULL CHECK (type IN ('OWNS', 'DIRECTS', 'EMPLOYS', 'OPERATES', 'RELATED', 'SAME_AS',
                                                     'SHARES_ADDRESS', 'SHARES_PHONE', 'SHARES_EMAIL')),
    share       numeric CHECK (share > 0 AND share <= 1),
    since       date,
    until       date,
    source      text        NOT NULL,
    made_by     text        NOT NULL,
    made_at     timestamptz NOT NULL,
    verified_by text,
    verified_at timestamptz,
    ended_by    text,
    ended_at    timestamptz,
    end_reason  text,
    CONSTRAINT of_two CHECK (from_id <> to_id),
    CONSTRAINT half_open CHECK (since < until),
    CONSTRAINT verified_as_a_whole CHECK (num_nulls(verified_by, verified_at) IN (0, 2)),
    CONSTRAINT ended_as_a_whole CHECK (num_nulls(ended_by, ended_at, end_reason) IN (0, 3))
);
CREATE INDEX entity_link_from ON entity_link (from_id, seq);
CREATE INDEX entity_link_to ON entity_link (to_id, seq);

CREATE TABLE entity_candidate (
    seq          bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id           uuid        PRIMARY KEY,
    entity_id    uuid        NOT NULL REFERENCES entity (id),
    kind         text        NOT NULL CHECK (kind IN ('SAME_AS', 'SHARES_ADDRESS', 'SHARES_PHONE', 'SHARES_EMAIL', 'LISTED')),
    other_id     uuid REFERENCES entity (id),
    list         text,
    list_version integer,
    entry        text,
    entry_name   text,
    points       integer     NOT NULL CHECK (points BETWEEN 0 AND 10000),
    reasons      text[]      NOT NULL,
    -- The pair in one order, so that the same is not found twice from its two ends.
    pair         text        NOT NULL,
    evidence     text        NOT NULL,
    found_at     timestamptz NOT NULL,
    status       text        NOT NULL CHECK (status IN ('OPEN', 'ACCEPTED', 'REJECTED')),
    decided_by   text,
    decided_at   timestamptz,
    reason       text,
    CONSTRAINT about_an_entity_or_an_entry CHECK ((kind = 'LISTED') = (other_id IS NULL)
        AND num_nulls(list, list_version, entry, entry_name) = CASE WHEN kind = 'LISTED' THEN 0 ELSE 4 END),
    CONSTRAINT decided_as_a_whole CHECK (num_nulls(decided_by, decided_at, reason) = CASE WHEN status = 'OPEN' THEN 3 ELSE 0 END)
);
CREATE UNIQUE INDEX entity_candidate_once ON entity_candidate (pair, kind, md5(evidence));
CREATE INDEX entity_candidate_entity ON entity_candidate (entity_id, seq);
CREATE INDEX entity_candidate_other ON entity_candidate (other_id, seq) WHERE other_id IS NOT NULL;
CREATE INDEX entity_candidate_open ON entity_candidate (seq) WHERE status = 'OPEN';

-- What licensing's lists said of a name, and which versions of them.
CREATE TABLE entity_screening (
    seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entity_id   uuid        NOT NULL REFERENCES entity (id),
    at          timestamptz NOT NULL,
    name        text        NOT NULL,
    lists       jsonb       NOT NULL,
    hits        integer     NOT NULL CHECK (hits >= 0)
);
CREATE INDEX entity_screening_entity ON entity_screening (entity_id, seq);

CREATE TRIGGER entity_version_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entity_version
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER entity_screening_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entity_screening
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON entity, entity_version, entity_link, entity_candidate, entity_screening FROM ${app};
REVOKE UPDATE, TRUNCATE ON entity_key FROM ${app};
GRANT UPDATE (kind, name, country, version, screen_due) ON entity TO ${app};
GRANT UPDATE (verified_by, verified_at, ended_by, ended_at, end_reason) ON entity_link TO ${app};
GRANT UPDATE (status, decided_by, decided_at, reason) ON entity_candidate TO ${app};
