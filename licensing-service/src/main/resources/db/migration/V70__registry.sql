-- The registry over time: how each organisation came to stand as it does, who has left it, and what stopped it.
ALTER TABLE organisation ADD COLUMN changed_at timestamptz;
UPDATE organisation SET changed_at = registered_at;
ALTER TABLE organisation ALTER COLUMN changed_at SET NOT NULL;

ALTER TABLE organisation_identifier DROP CONSTRAINT organisation_identifier_scheme_check;
ALTER TABLE organisation_identifier ADD CONSTRAINT organisation_identifier_scheme_check
    CHECK (scheme IN ('USCC', 'EORI', 'DUNS', 'LEI', 'ALIAS'));

-- What the registry held after each step, and why.
CREATE TABLE organisation_history (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation text        NOT NULL REFERENCES organisation (id),
    version      bigint      NOT NULL,
    at           timestamptz NOT NULL,
    person       text        NOT NULL,
    step         text        NOT NULL,
    reason       text        NOT NULL,
    incident     text,
    name         text        NOT NULL,
    status       text        NOT NULL,
    identifiers  jsonb       NOT NULL
);
CREATE INDEX organisation_history_of ON organisation_history (organisation, id);
CREATE TRIGGER organisation_history_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON organisation_history FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON organisation_history FROM ${app};

-- A freeze stops tokens at once; its stage says how far its grounds have been placed on, or lifted from, licences.
CREATE TABLE organisation_freeze (
    id           uuid PRIMARY KEY,
    organisation text        NOT NULL REFERENCES organisation (id),
    reason       text        NOT NULL CHECK (reason <> ''),
    incident     text,
    frozen_at    timestamptz NOT NULL,
    frozen_by    text        NOT NULL,
    thawed_at    timestamptz,
    thawed_by    text,
    thaw_reason  text,
    stage        text        NOT NULL CHECK (stage IN ('PLACING', 'PLACED', 'LIFTING', 'LIFTED')),
    CONSTRAINT who_thaws_says_why CHECK (num_nulls(thawed_at, thawed_by, thaw_reason) IN (0, 3)),
    CONSTRAINT only_what_is_thawed_is_lifted CHECK ((thawed_at IS NULL) = (stage IN ('PLACING', 'PLACED')))
);
CREATE UNIQUE INDEX an_organisation_is_frozen_once ON organisation_freeze (organisation) WHERE thawed_at IS NULL;
CREATE INDEX organisation_freeze_of ON organisation_freeze (organisation, frozen_at);
CREATE INDEX organisation_freeze_under_way ON organisation_freeze (frozen_at) WHERE stage IN ('PLACING', 'LIFTING');

-- Which ground a freeze has placed on which licence: a thaw lifts exactly these.
CREATE TABLE freeze_ground (
    freeze_id uuid  NOT NULL REFERENCES organisation_freeze (id),
    licence text    NOT NULL REFERENCES licence (number),
    ground  uuid    NOT NULL UNIQUE REFERENCES suspension_ground (id),
    lifted  boolean NOT NULL DEFAULT false,
    PRIMARY KEY (freeze_id, licence)
);

-- Persons whose tokens of this organisation no longer count.
CREATE TABLE organisation_leaver (
    id              uuid PRIMARY KEY,
    organisation    text        NOT NULL REFERENCES organisation (id),
    person          text        NOT NULL,
    reason          text        NOT NULL,
    marked_at       timestamptz NOT NULL,
    marked_by       text        NOT NULL,
    readmitted_at   timestamptz,
    readmitted_by   text,
    readmit_reason  text,
    CONSTRAINT who_readmits_says_why CHECK (num_nulls(readmitted_at, readmitted_by, readmit_reason) IN (0, 3))
);
CREATE UNIQUE INDEX a_person_has_left_once ON organisation_leaver (organisation, person) WHERE readmitted_at IS NULL;
CREATE INDEX organisation_leaver_of ON organisation_leaver (organisation, person);
