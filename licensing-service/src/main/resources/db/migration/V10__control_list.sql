-- The control list over time: each file that a release shipped, and each change of an instrument that two persons made.
-- What is in force is the newest file with every change on top, in the order of their numbers.
CREATE TABLE control_list_version (
    number       bigint PRIMARY KEY CHECK (number > 0),
    name         text        NOT NULL CHECK (name <> ''),
    kind         text        NOT NULL CHECK (kind IN ('SHIPPED', 'AMENDED')),
    instrument   text,
    content      text CHECK (content IS JSON OBJECT),
    reason       text        NOT NULL,
    proposal     uuid UNIQUE,
    proposed_by  text,
    confirmed_by text,
    at           timestamptz NOT NULL,
    CONSTRAINT a_change_of_the_law_needs_two_persons CHECK (kind = 'SHIPPED'
        OR (proposed_by IS NOT NULL AND confirmed_by IS NOT NULL AND proposed_by <> confirmed_by)),
    CONSTRAINT a_change_says_what_it_changes CHECK ((kind = 'AMENDED')
        = (instrument IS NOT NULL AND content IS NOT NULL AND proposal IS NOT NULL))
);
CREATE TRIGGER control_list_version_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON control_list_version
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON control_list_version FROM ${app};

-- Changes that one person wants, until another confirms or somebody takes them back.
CREATE TABLE control_list_proposal (
    id          uuid PRIMARY KEY,
    base        bigint      NOT NULL REFERENCES control_list_version (number),
    instrument  text        NOT NULL,
    content     text        NOT NULL CHECK (content IS JSON OBJECT),
    reason      text        NOT NULL CHECK (reason <> ''),
    status      text        NOT NULL CHECK (status IN ('PROPOSED', 'CONFIRMED', 'WITHDRAWN')),
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by  text,
    decided_at  timestamptz,
    CONSTRAINT nobody_confirms_what_they_proposed CHECK (status <> 'CONFIRMED' OR decided_by <> proposed_by),
    CONSTRAINT what_is_decided_says_by_whom CHECK ((status = 'PROPOSED') = (decided_by IS NULL AND decided_at IS NULL))
);
-- Two changes of one instrument at once would undo each other unread.
CREATE UNIQUE INDEX one_open_proposal_per_instrument ON control_list_proposal (instrument) WHERE status = 'PROPOSED';
CREATE INDEX control_list_proposal_by_time ON control_list_proposal (proposed_at, id);
-- Who proposed a version and who confirmed it are those of the proposal: no row can claim other people.
ALTER TABLE control_list_proposal ADD CONSTRAINT a_proposal_has_its_people UNIQUE (id, proposed_by, decided_by);
ALTER TABLE control_list_version ADD CONSTRAINT the_two_persons_are_those_of_the_proposal
    FOREIGN KEY (proposal, proposed_by, confirmed_by) REFERENCES control_list_proposal (id, proposed_by, decided_by);
