-- Tips. Nothing here says who handed one in, from where, with what, or at which hour: days and an order are all the time
-- there is. What was handed in is sealed to officers' keys, whose private halves are on officers' own machines.

-- A person's keys serve one purpose for ever: nobody who works cases is a custodian of identities.
CREATE TABLE team_member (
    person       text NOT NULL PRIMARY KEY,
    organisation text NOT NULL,
    purpose      text NOT NULL CHECK (purpose IN ('CASE', 'CUSTODY')),
    UNIQUE (person, purpose)
);

CREATE TABLE team_key (
    key_id       text        NOT NULL PRIMARY KEY,
    public_key   bytea       NOT NULL UNIQUE CHECK (octet_length(public_key) = 32),
    person       text        NOT NULL,
    purpose      text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('PROPOSED', 'ACTIVE', 'RETIRED')),
    proposed_at  timestamptz NOT NULL,
    confirmed_by text,
    confirmed_at timestamptz,
    retired_by   text,
    retired_at   timestamptz,
    version      bigint      NOT NULL CHECK (version > 0),
    FOREIGN KEY (person, purpose) REFERENCES team_member (person, purpose),
    CONSTRAINT confirmed_by_another_person CHECK (lower(confirmed_by) <> lower(person)),
    CONSTRAINT active_is_confirmed CHECK (state <> 'ACTIVE' OR confirmed_by IS NOT NULL)
);
CREATE INDEX team_key_active ON team_key (purpose, person) WHERE state = 'ACTIVE';

-- The one chain of all that came and was done. Added to, never changed: by grant and by trigger.
CREATE TABLE link (
    seq      bigint NOT NULL PRIMARY KEY CHECK (seq > 0),
    type     text   NOT NULL,
    tip      uuid   NOT NULL,
    payload  bytea  NOT NULL CHECK (octet_length(payload) = 32),
    day      date   NOT NULL,
    previous bytea  NOT NULL UNIQUE CHECK (octet_length(previous) = 32),
    hash     bytea  NOT NULL UNIQUE CHECK (octet_length(hash) = 32)
);
CREATE INDEX link_tip ON link (tip, seq);
CREATE INDEX link_day ON link (day, seq);
REVOKE UPDATE, DELETE, TRUNCATE ON link FROM ${app};

CREATE FUNCTION link_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the chain of tips is added to, never changed';
END $$;
CREATE TRIGGER link_stays BEFORE UPDATE OR DELETE ON link FOR EACH ROW EXECUTE FUNCTION link_stays();

-- The row is the lock under which a link is added.
CREATE TABLE chain_head (
    only_one boolean NOT NULL PRIMARY KEY DEFAULT true CHECK (only_one),
    seq      bigint  NOT NULL,
    hash     bytea   NOT NULL
);
INSERT INTO chain_head (seq, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

CREATE TABLE day_root (
    day       date   NOT NULL PRIMARY KEY,
    first_seq bigint NOT NULL,
    last_seq  bigint NOT NULL,
    root      bytea  NOT NULL CHECK (octet_length(root) = 32),
    token     bytea
);

CREATE TABLE tip (
    id          uuid     NOT NULL PRIMARY KEY,
    seq         bigint   NOT NULL UNIQUE REFERENCES link (seq),
    lookup      bytea    NOT NULL UNIQUE CHECK (octet_length(lookup) = 32),
    claim_key   bytea    NOT NULL CHECK (octet_length(claim_key) = 32),
    answer_key  bytea    NOT NULL CHECK (octet_length(answer_key) = 32),
    came_on     date     NOT NULL,
    subject     text     NOT NULL,
    urgent      boolean  NOT NULL,
    specificity smallint NOT NULL CHECK (specificity BETWEEN 0 AND 100),
    state       text     NOT NULL CHECK (state IN ('NEW', 'ACKNOWLEDGED', 'ASSESSED', 'CLOSED')),
    grade       text     CHECK (grade IN ('A', 'B', 'C', 'D')),
    outcome     text     CHECK (outcome IN ('CONFIRMED', 'UNFOUNDED', 'UNDECIDED', 'MALICIOUS')),
    acknowledged_on date,
    answered_on     date,
    closed_on       date,
    version     bigint   NOT NULL CHECK (version > 0),
    CONSTRAINT assessed_has_a_grade CHECK (state <> 'ASSESSED' OR grade IS NOT NULL),
    CONSTRAINT closed_has_an_outcome CHECK ((state = 'CLOSED') = (outcome IS NOT NULL AND closed_on IS NOT NULL))
);
CREATE INDEX tip_open ON tip (came_on) WHERE state <> 'CLOSED';

CREATE TABLE item (
    id        uuid    NOT NULL PRIMARY KEY,
    tip       uuid    NOT NULL REFERENCES tip (id),
    role      text    NOT NULL CHECK (role IN ('TEXT', 'FILE', 'IDENTITY')),
    seq       bigint  NOT NULL UNIQUE REFERENCES link (seq),
    chunks    integer NOT NULL CHECK (chunks > 0),
    destroy_asked_by text,
    destroy_reason   text,
    destroyed_by     text,
    CONSTRAINT destroyed_by_another_person CHECK (lower(destroyed_by) <> lower(destroy_asked_by)),
    CONSTRAINT destroyed_was_asked CHECK (destroyed_by IS NULL OR destroy_asked_by IS NOT NULL)
);
CREATE INDEX item_tip ON item (tip, seq);

-- Laid down while an upload runs; what no item came to belong to is swept away after a day. Its key was never stored.
CREATE TABLE sealed_chunk (
    item    uuid    NOT NULL,
    number  integer NOT NULL CHECK (number >= 0),
    bytes   bytea   NOT NULL,
    laid_on date    NOT NULL,
    PRIMARY KEY (item, number)
);
ALTER TABLE sealed_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE INDEX sealed_chunk_age ON sealed_chunk (laid_on);

CREATE TABLE item_wrap (
    item   uuid  NOT NULL REFERENCES item (id),
    part   text  NOT NULL CHECK (part IN ('WHOLE', 'CASE_HALF', 'CUSTODY_HALF')),
    key_id text  NOT NULL REFERENCES team_key (key_id),
    wrap   bytea NOT NULL,
    PRIMARY KEY (item, part, key_id)
);

CREATE TABLE answer (
    id      uuid  NOT NULL PRIMARY KEY,
    tip     uuid  NOT NULL REFERENCES tip (id),
    seq     bigint NOT NULL UNIQUE REFERENCES link (seq),
    sealed  bytea NOT NULL,
    said_on date  NOT NULL
);
CREATE INDEX answer_tip ON answer (tip, seq);

-- What tips name, as keyed hashes: equal if they name the same, and nothing without a key that is in no database.
CREATE TABLE tip_token (
    tip   uuid  NOT NULL REFERENCES tip (id),
    token bytea NOT NULL CHECK (octet_length(token) = 32),
    firm  boolean NOT NULL,
    PRIMARY KEY (tip, token)
);
CREATE INDEX tip_token_token ON tip_token (token);

CREATE TABLE tip_likeness (
    tip       uuid  NOT NULL PRIMARY KEY REFERENCES tip (id),
    signature bytea NOT NULL
);
CREATE TABLE tip_band (
    tip   uuid     NOT NULL REFERENCES tip (id),
    band  smallint NOT NULL,
    value bigint   NOT NULL,
    PRIMARY KEY (tip, band)
);
CREATE INDEX tip_band_value ON tip_band (band, value);

-- Two tips of one matter, perhaps. A link between two originals that stay as they are; nothing is ever merged.
CREATE TABLE same_matter (
    id       uuid     NOT NULL PRIMARY KEY,
    one      uuid     NOT NULL REFERENCES tip (id),
    other    uuid     NOT NULL REFERENCES tip (id),
    shared   integer  NOT NULL CHECK (shared >= 0),
    likeness smallint NOT NULL CHECK (likeness BETWEEN 0 AND 100),
    state    text     NOT NULL CHECK (state IN ('SUGGESTED', 'LINKED', 'PARTED')),
    version  bigint   NOT NULL CHECK (version > 0),
    CONSTRAINT in_one_order CHECK (one < other),
    UNIQUE (one, other)
);
CREATE INDEX same_matter_other ON same_matter (other);

-- Whom a handler must not judge: the firms he declared, keyed; and the tips he may not see for it, or stepped back from.
CREATE TABLE declared_firm (
    person text  NOT NULL,
    token  bytea NOT NULL CHECK (octet_length(token) = 32),
    PRIMARY KEY (person, token)
);
CREATE INDEX declared_firm_token ON declared_firm (token);
CREATE TABLE excluded (
    tip    uuid NOT NULL REFERENCES tip (id),
    person text NOT NULL,
    why    text NOT NULL CHECK (why IN ('DECLARED', 'RECUSED')),
    PRIMARY KEY (tip, person)
);

CREATE TABLE identity_request (
    id          uuid   NOT NULL PRIMARY KEY,
    tip         uuid   NOT NULL REFERENCES tip (id),
    item        uuid   NOT NULL REFERENCES item (id),
    asked_by    text   NOT NULL,
    key_id      text   NOT NULL REFERENCES team_key (key_id),
    reason      text   NOT NULL,
    released_by text,
    wrap        bytea,
    version     bigint NOT NULL CHECK (version > 0),
    CONSTRAINT released_by_another_person CHECK (lower(released_by) <> lower(asked_by)),
    CONSTRAINT released_as_a_whole CHECK ((released_by IS NULL) = (wrap IS NULL))
);
CREATE INDEX identity_request_tip ON identity_request (tip);

-- What others will be told that tips speak of. It has no tip: who holds this table and the inspections' finds no way back.
CREATE TABLE telling (
    id        uuid        NOT NULL PRIMARY KEY,
    kind      text        NOT NULL,
    reference text        NOT NULL,
    tell_at   timestamptz NOT NULL,
    told_at   timestamptz,
    UNIQUE (kind, reference)
);
CREATE INDEX telling_due ON telling (tell_at) WHERE told_at IS NULL;

CREATE TABLE spent_ticket (
    ticket   bytea NOT NULL PRIMARY KEY,
    spent_on date  NOT NULL
);
CREATE INDEX spent_ticket_age ON spent_ticket (spent_on);
