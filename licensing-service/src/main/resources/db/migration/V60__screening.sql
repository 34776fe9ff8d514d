-- Who must not be dealt with, as lists that come in versions, and who was found on them.
CREATE TABLE screening_list (
    id    text PRIMARY KEY CHECK (id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    title text NOT NULL CHECK (title <> '')
);

CREATE TABLE screening_version (
    list           text        NOT NULL REFERENCES screening_list (id),
    version        integer     NOT NULL CHECK (version > 0),
    status         text        NOT NULL CHECK (status IN ('OPEN', 'HELD', 'CURRENT', 'SUPERSEDED')),
    source         text        NOT NULL CHECK (source <> ''),
    published      date        NOT NULL,
    entries        integer     NOT NULL DEFAULT 0,
    names          integer     NOT NULL DEFAULT 0,
    lost           integer     NOT NULL DEFAULT 0,
    sha256         text        NOT NULL DEFAULT '',
    loses_too_much boolean     NOT NULL DEFAULT false,
    loaded_by      text        NOT NULL,
    loaded_at      timestamptz NOT NULL,
    released_by    text,
    release_reason text,
    released_at    timestamptz,
    PRIMARY KEY (list, version),
    CONSTRAINT a_list_that_loses_too_much_needs_a_second_person
        CHECK (NOT loses_too_much OR status IN ('OPEN', 'HELD') OR released_by IS NOT NULL),
    CONSTRAINT nobody_releases_what_they_loaded CHECK (released_by <> loaded_by),
    CONSTRAINT a_release_says_why CHECK ((released_by IS NULL) = (release_reason IS NULL))
);
CREATE UNIQUE INDEX one_current_version_of_a_list ON screening_version (list) WHERE status = 'CURRENT';

-- What was sent for a version that is not published yet, as it was sent.
CREATE TABLE screening_part (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    list    text    NOT NULL,
    version integer NOT NULL,
    format  text    NOT NULL,
    body    text    NOT NULL,
    FOREIGN KEY (list, version) REFERENCES screening_version (list, version)
);
CREATE INDEX screening_part_of_version ON screening_part (list, version, id);

-- An entry stays as long as each next version has it unchanged: until_version is the last that has it, null while it stands.
CREATE TABLE screening_entry (
    list          text    NOT NULL REFERENCES screening_list (id),
    entry         text    NOT NULL,
    from_version  integer NOT NULL,
    until_version integer,
    sha256        text    NOT NULL,
    type          text    NOT NULL,
    name          text    NOT NULL,
    aliases       text[]  NOT NULL,
    country       text,
    address       text    NOT NULL,
    identifiers   text[]  NOT NULL,
    note          text    NOT NULL,
    PRIMARY KEY (list, entry, from_version),
    CHECK (until_version >= from_version)
);
CREATE UNIQUE INDEX one_standing_entry ON screening_entry (list, entry) WHERE until_version IS NULL;

-- A case whose parties are to be screened: written with the step that asks for it, done right after it.
CREATE TABLE screening_task (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application uuid        NOT NULL REFERENCES application (id),
    reason      text        NOT NULL,
    asked_at    timestamptz NOT NULL,
    not_before  timestamptz NOT NULL,
    attempts    integer     NOT NULL DEFAULT 0
);
CREATE INDEX screening_task_due ON screening_task (not_before, id);
CREATE INDEX screening_task_of_case ON screening_task (application);

CREATE TABLE screening_run (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application uuid        NOT NULL REFERENCES application (id),
    at          timestamptz NOT NULL,
    reason      text        NOT NULL,
    lists       text        NOT NULL,
    parties     integer     NOT NULL,
    hits        integer     NOT NULL
);
CREATE INDEX screening_run_of_case ON screening_run (application, id);

CREATE TABLE screening_hit (
    id           uuid PRIMARY KEY,
    application  uuid        NOT NULL REFERENCES application (id),
    party        integer     NOT NULL CHECK (party >= 0),
    name         text        NOT NULL,
    country      text        NOT NULL,
    list         text        NOT NULL,
    list_version integer     NOT NULL,
    entry        text        NOT NULL,
    entry_sha256 text        NOT NULL,
    listed_name  text        NOT NULL,
    score        integer     NOT NULL CHECK (score BETWEEN 0 AND 10000),
    threshold    integer     NOT NULL,
    support      integer     NOT NULL,
    explanation  text        NOT NULL,
    found_at     timestamptz NOT NULL,
    status       text        NOT NULL CHECK (status IN ('OPEN', 'TRUE_MATCH', 'FALSE_POSITIVE')),
    resolved_by  text,
    resolved_at  timestamptz,
    reason       text,
    remembered   boolean     NOT NULL DEFAULT false,
    CONSTRAINT a_party_meets_an_entry_once UNIQUE (application, party, name, country, list, entry, entry_sha256),
    CONSTRAINT what_is_resolved_says_by_whom_and_why
        CHECK ((status = 'OPEN') = (resolved_by IS NULL) AND (resolved_by IS NULL) = (reason IS NULL))
);
CREATE INDEX screening_hit_of_case ON screening_hit (application, id);
CREATE INDEX screening_hit_open ON screening_hit (id) WHERE status = 'OPEN';
CREATE INDEX screening_hit_cleared ON screening_hit (name, country, list, entry, entry_sha256)
    WHERE status = 'FALSE_POSITIVE';
CREATE TRIGGER screening_run_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON screening_run FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON screening_run FROM ${app};
