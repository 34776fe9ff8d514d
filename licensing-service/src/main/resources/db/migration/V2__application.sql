-- Applications for licences: documents that people edit, then cases that officers decide.
CREATE TABLE application (
    id                 uuid PRIMARY KEY,
    version            bigint      NOT NULL,
    exporter           text        NOT NULL REFERENCES organisation (id),
    status             text        NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'COUNTERSIGNED',
                           'FINALISED_APPROVED', 'FINALISED_REFUSED', 'FINALISED_NO_LICENCE_REQUIRED', 'WITHDRAWN')),
    destination        text        NOT NULL CHECK (destination ~ '^[A-Z]{2}$'),
    end_user_type      text        NOT NULL,
    end_use            text        NOT NULL,
    round              integer     NOT NULL CHECK (round > 0),
    countersigned_by   text,
    countersigned_part text GENERATED ALWAYS AS ('COUNTERSIGNER') STORED,
    licence_number     text,
    decision_reasons   text,
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL,
    submitted_at       timestamptz,
    decided_at         timestamptz,
    CONSTRAINT no_decision_without_countersignature
        CHECK (status NOT LIKE 'FINALISED%' OR countersigned_by IS NOT NULL),
    CONSTRAINT a_licence_only_when_approved
        CHECK (licence_number IS NULL OR status = 'FINALISED_APPROVED')
);
CREATE INDEX application_of_exporter ON application (exporter, id);

CREATE TABLE application_party (
    application  uuid    NOT NULL REFERENCES application (id),
    position     integer NOT NULL,
    role         text    NOT NULL CHECK (role IN ('END_USER', 'ULTIMATE_END_USER', 'CONSIGNEE',
                     'INTERMEDIATE_CONSIGNEE', 'THIRD_PARTY')),
    organisation text REFERENCES organisation (id),
    name         text    NOT NULL,
    country      text    NOT NULL,
    PRIMARY KEY (application, position)
);

CREATE TABLE application_good (
    application  uuid    NOT NULL REFERENCES application (id),
    position     integer NOT NULL,
    control_code text    NOT NULL,
    hs_code      text    NOT NULL,
    description  text    NOT NULL,
    net_mass_mg  bigint  NOT NULL CHECK (net_mass_mg > 0),
    currency     text    NOT NULL,
    value_minor  bigint  NOT NULL CHECK (value_minor >= 0),
    PRIMARY KEY (application, position)
);

-- Four eyes. A person has one part in a case, because the key says so; who advises and who countersigns must have that
-- part, because the foreign keys say so. No statement, in whatever order or at whatever moment, makes one person both.
CREATE TABLE case_part (
    application uuid NOT NULL REFERENCES application (id),
    person      text NOT NULL,
    part        text NOT NULL CHECK (part IN ('ADVISER', 'COUNTERSIGNER')),
    CONSTRAINT one_part_per_person_and_case PRIMARY KEY (application, person),
    UNIQUE (application, person, part)
);

CREATE TABLE advice (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application uuid        NOT NULL,
    adviser     text        NOT NULL,
    part        text GENERATED ALWAYS AS ('ADVISER') STORED,
    round       integer     NOT NULL,
    target      text        NOT NULL CHECK (target IN ('GOOD', 'PARTY')),
    number      integer     NOT NULL CHECK (number > 0),
    kind        text        NOT NULL CHECK (kind IN ('APPROVE', 'PROVISO', 'REFUSE', 'NO_LICENCE_REQUIRED')),
    reason      text        NOT NULL CHECK (reason <> ''),
    given_at    timestamptz NOT NULL,
    CONSTRAINT an_adviser_has_that_part
        FOREIGN KEY (application, adviser, part) REFERENCES case_part (application, person, part)
);
CREATE INDEX advice_of_case ON advice (application, round);

CREATE TABLE countersignature (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application   uuid        NOT NULL,
    countersigner text        NOT NULL,
    part          text GENERATED ALWAYS AS ('COUNTERSIGNER') STORED,
    round         integer     NOT NULL,
    accepted      boolean     NOT NULL,
    reason        text        NOT NULL,
    given_at      timestamptz NOT NULL,
    CONSTRAINT a_countersigner_has_that_part
        FOREIGN KEY (application, countersigner, part) REFERENCES case_part (application, person, part)
);
CREATE INDEX countersignature_of_case ON countersignature (application, round);

ALTER TABLE application ADD CONSTRAINT the_countersigner_has_that_part
    FOREIGN KEY (id, countersigned_by, countersigned_part) REFERENCES case_part (application, person, part);

CREATE TABLE application_history (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application  uuid        NOT NULL REFERENCES application (id),
    at           timestamptz NOT NULL,
    person       text        NOT NULL,
    organisation text        NOT NULL,
    step         text        NOT NULL,
    from_status  text,
    to_status    text        NOT NULL,
    note         text        NOT NULL
);
CREATE INDEX application_history_of_case ON application_history (application, id);

-- What was advised, signed and done stays so.
CREATE TRIGGER case_part_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_part FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER advice_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON advice FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER countersignature_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON countersignature FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER application_history_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON application_history FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON case_part, advice, countersignature, application_history FROM ${app};
