-- The whole case: its statuses, its editions, departments, two countersignatures, questions, and what the engine said.

-- Rows of the shorter machine of V2 take their place in the longer one.
ALTER TABLE application DROP CONSTRAINT application_status_check;
ALTER TABLE application_history DISABLE TRIGGER application_history_insert_only;
UPDATE application SET status = 'FINAL_REVIEW_COUNTERSIGN' WHERE status = 'COUNTERSIGNED';
UPDATE application SET status = 'OGD_ADVICE' WHERE status = 'UNDER_REVIEW';
UPDATE application_history SET
    from_status = CASE from_status WHEN 'COUNTERSIGNED' THEN 'FINAL_REVIEW_COUNTERSIGN' WHEN 'UNDER_REVIEW' THEN 'OGD_ADVICE' ELSE from_status END,
    to_status = CASE to_status WHEN 'COUNTERSIGNED' THEN 'FINAL_REVIEW_COUNTERSIGN' WHEN 'UNDER_REVIEW' THEN 'OGD_ADVICE' ELSE to_status END;
ALTER TABLE application_history ENABLE TRIGGER application_history_insert_only;
ALTER TABLE application ADD CONSTRAINT application_status_check CHECK (status IN ('DRAFT', 'SUBMITTED', 'INITIAL_CHECKS',
    'UNDER_REVIEW', 'OGD_ADVICE', 'OGD_CONSOLIDATION', 'UNDER_FINAL_REVIEW', 'FINAL_REVIEW_COUNTERSIGN',
    'FINAL_REVIEW_SECOND_COUNTERSIGN', 'AWAITING_EXPORTER_RESPONSE', 'APPLICANT_EDITING', 'FINALISED_APPROVED',
    'FINALISED_REFUSED', 'FINALISED_NO_LICENCE_REQUIRED', 'WITHDRAWN', 'CLOSED', 'SUPERSEDED_BY_EXPORTER_EDIT',
    'REOPENED_FOR_CHANGES', 'REOPENED_DUE_TO_ORG_CHANGES', 'UNDER_APPEAL', 'APPEAL_REVIEW', 'APPEAL_FINAL_REVIEW'));

ALTER TABLE application
    ADD COLUMN licence_kind text NOT NULL DEFAULT 'INDIVIDUAL' CHECK (licence_kind IN ('INDIVIDUAL', 'GENERAL', 'TEMPORARY')),
    ADD COLUMN reference text NOT NULL DEFAULT '',
    ADD COLUMN wanted_from date,
    ADD COLUMN wanted_until date,
    ADD COLUMN before_status text,
    ADD COLUMN second_countersigned_by text,
    ADD COLUMN needs_second boolean NOT NULL DEFAULT false,
    ADD COLUMN edition integer NOT NULL DEFAULT 1 CHECK (edition > 0),
    ADD COLUMN amends uuid REFERENCES application (id),
    ADD COLUMN superseded_by uuid REFERENCES application (id),
    ADD COLUMN replaces_licence text,
    ADD CONSTRAINT the_wanted_validity_has_an_order
        CHECK ((wanted_from IS NULL) = (wanted_until IS NULL) AND wanted_from <= wanted_until),
    ADD CONSTRAINT a_pause_knows_where_it_began
        CHECK ((status IN ('AWAITING_EXPORTER_RESPONSE', 'APPLICANT_EDITING')) = (before_status IS NOT NULL)),
    ADD CONSTRAINT two_countersigners_are_two_persons
        CHECK (second_countersigned_by IS NULL OR second_countersigned_by <> countersigned_by),
    ADD CONSTRAINT no_second_countersignature_without_a_first
        CHECK (second_countersigned_by IS NULL OR countersigned_by IS NOT NULL),
    ADD CONSTRAINT no_decision_without_the_second_countersignature
        CHECK (status NOT LIKE 'FINALISED%' OR NOT needs_second OR second_countersigned_by IS NOT NULL),
    ADD CONSTRAINT an_edition_comes_after_another CHECK ((edition = 1) = (amends IS NULL)),
    ADD CONSTRAINT what_is_superseded_says_by_what
        CHECK ((status = 'SUPERSEDED_BY_EXPORTER_EDIT') = (superseded_by IS NOT NULL)),
    DROP CONSTRAINT a_licence_only_when_approved,
    ADD CONSTRAINT a_licence_only_when_approved CHECK (licence_number IS NULL OR status IN ('FINALISED_APPROVED',
        'REOPENED_FOR_CHANGES', 'REOPENED_DUE_TO_ORG_CHANGES', 'SUPERSEDED_BY_EXPORTER_EDIT')),
    ADD CONSTRAINT the_second_countersigner_has_that_part
        FOREIGN KEY (id, second_countersigned_by, countersigned_part) REFERENCES case_part (application, person, part);
-- Parallel amendments: two drafts of the next edition cannot both be there.
CREATE UNIQUE INDEX one_next_edition_at_a_time ON application (amends)
    WHERE status NOT IN ('WITHDRAWN', 'CLOSED', 'FINALISED_REFUSED', 'FINALISED_NO_LICENCE_REQUIRED');
CREATE INDEX application_by_status ON application (status, id);
CREATE INDEX application_by_submission ON application (submitted_at, id) WHERE submitted_at IS NOT NULL;

ALTER TABLE application_good ADD COLUMN item jsonb CHECK (jsonb_typeof(item) = 'object');
ALTER TABLE application_party ADD COLUMN parents jsonb CHECK (jsonb_typeof(parents) = 'array');

-- Departments are data; the licensing department leads every case.
CREATE TABLE department (
    id      text PRIMARY KEY CHECK (id ~ '^[a-z][a-z-]{0,39}$'),
    name_en text NOT NULL,
    name_zh text NOT NULL
);
INSERT INTO department (id, name_en, name_zh) VALUES
    ('licensing', 'Export control bureau', '出口管制局'),
    ('industry', 'Industry and information technology', '工业和信息化'),
    ('foreign-affairs', 'Foreign affairs', '外交'),
    ('customs', 'Customs', '海关'),
    ('defence', 'Science, technology and industry for national defence', '国防科技工业');

-- Which departments must advise on a case besides licensing, and which cases take two countersignatures; and why.
CREATE TABLE case_department (
    application uuid        NOT NULL REFERENCES application (id),
    department  text        NOT NULL REFERENCES department (id),
    because     text        NOT NULL,
    added_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (application, department)
);
CREATE TABLE case_second_countersignature (
    application uuid PRIMARY KEY REFERENCES application (id),
    because     text        NOT NULL,
    added_at    timestamptz NOT NULL DEFAULT now()
);

ALTER TABLE case_part DROP CONSTRAINT case_part_part_check,
    ADD CONSTRAINT case_part_part_check
        CHECK (part IN ('ADVISER', 'COUNTERSIGNER', 'DECIDER', 'APPEAL_REVIEWER', 'APPEAL_DECIDER'));

-- A person speaks for one department in a case, because the key says so.
CREATE TABLE case_adviser (
    application uuid NOT NULL REFERENCES application (id),
    adviser     text NOT NULL,
    department  text NOT NULL REFERENCES department (id),
    CONSTRAINT one_department_per_adviser_and_case PRIMARY KEY (application, adviser),
    UNIQUE (application, adviser, department)
);
INSERT INTO case_adviser (application, adviser, department) SELECT DISTINCT application, adviser, 'licensing' FROM advice;
ALTER TABLE advice
    ADD COLUMN department text NOT NULL DEFAULT 'licensing',
    ADD COLUMN proviso text CHECK (proviso <> ''),
    ADD COLUMN denial_reasons text[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT an_adviser_speaks_for_that_department
        FOREIGN KEY (application, adviser, department) REFERENCES case_adviser (application, adviser, department);

-- Nobody accepts the advice of a round twice.
CREATE UNIQUE INDEX one_acceptance_per_person_and_round ON countersignature (application, round, countersigner) WHERE accepted;

CREATE TABLE case_query (
    id           uuid PRIMARY KEY,
    application  uuid        NOT NULL REFERENCES application (id),
    question     text        NOT NULL CHECK (question <> ''),
    asked_by     text        NOT NULL,
    asked_at     timestamptz NOT NULL,
    due_on       date        NOT NULL,
    status       text        NOT NULL CHECK (status IN ('OPEN', 'ANSWERED', 'CLOSED')),
    settled_text text CHECK (settled_text <> ''),
    settled_by   text,
    settled_at   timestamptz,
    CONSTRAINT a_settled_query_says_how CHECK ((status = 'OPEN') = (settled_text IS NULL)
        AND (settled_text IS NULL) = (settled_by IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL))
);
CREATE INDEX case_query_of_case ON case_query (application, asked_at);
CREATE INDEX case_query_open ON case_query (due_on) WHERE status = 'OPEN';

-- What the requirement engine said of each line when the case was submitted.
CREATE TABLE case_assessment (
    application  uuid    NOT NULL REFERENCES application (id),
    line         integer NOT NULL CHECK (line > 0),
    as_of        date    NOT NULL,
    list_version text    NOT NULL,
    licence      text    NOT NULL,
    presumption  text    NOT NULL,
    answer       jsonb   NOT NULL,
    PRIMARY KEY (application, line)
);

CREATE TRIGGER case_department_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_department FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER case_second_countersignature_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_second_countersignature FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER case_adviser_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_adviser FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER case_assessment_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_assessment FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON case_department, case_second_countersignature, case_adviser, case_assessment FROM ${app};
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON department FROM ${app};
