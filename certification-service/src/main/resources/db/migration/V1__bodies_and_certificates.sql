-- Who may certify what, and certificates from their application on. Schemes are data of the build.

-- What is known here of the registry: whose tokens are refused. From licensing.organisation alone, newest version wins.
CREATE TABLE organisation_standing (
    organisation text    PRIMARY KEY,
    version      bigint  NOT NULL,
    frozen       boolean NOT NULL,
    leavers      text[]  NOT NULL
);

CREATE TABLE accreditation (
    seq         bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id          uuid        PRIMARY KEY,
    body        text        NOT NULL,
    accreditor  text        NOT NULL,
    scheme      text        NOT NULL,
    stages      text[]      NOT NULL CHECK (cardinality(stages) > 0),
    territory   text[]      NOT NULL CHECK (cardinality(territory) > 0),
    valid_from  date        NOT NULL,
    valid_until date        NOT NULL,
    granted_at  timestamptz NOT NULL,
    granted_by  text        NOT NULL,
    version     bigint      NOT NULL CHECK (version > 0),
    CONSTRAINT accreditation_half_open CHECK (valid_from < valid_until)
);
CREATE INDEX accreditation_body ON accreditation (body, seq);

CREATE TABLE accreditation_suspension (
    accreditation_id uuid        NOT NULL REFERENCES accreditation (id),
    suspended_at     timestamptz NOT NULL,
    suspended_by     text        NOT NULL,
    reason           text        NOT NULL,
    lifted_at        timestamptz,
    lifted_by        text,
    PRIMARY KEY (accreditation_id, suspended_at),
    CONSTRAINT lifted_as_a_whole CHECK ((lifted_at IS NULL) = (lifted_by IS NULL)),
    CONSTRAINT lifted_after CHECK (lifted_at IS NULL OR lifted_at >= suspended_at)
);
CREATE UNIQUE INDEX one_open_suspension ON accreditation_suspension (accreditation_id) WHERE lifted_at IS NULL;

-- The row is the lock: whoever assesses, decides, suspends, withdraws or claims on it takes it first.
CREATE TABLE certificate (
    seq               bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id                uuid        PRIMARY KEY,
    applicant         text        NOT NULL,
    body              text        NOT NULL,
    scheme            text        NOT NULL,
    scheme_version    text        NOT NULL,
    stages            text[]      NOT NULL CHECK (cardinality(stages) > 0),
    models            text[]      NOT NULL CHECK (cardinality(models) > 0),
    site              text        NOT NULL,
    product           text        NOT NULL,
    measured_from     date        NOT NULL,
    measured_until    date        NOT NULL,
    gross             numeric     NOT NULL CHECK (gross >= 0),
    offsets           numeric     NOT NULL CHECK (offsets >= 0),
    scope1            numeric     NOT NULL CHECK (scope1 >= 0),
    scope2_market     numeric     NOT NULL CHECK (scope2_market >= 0),
    allocation        text        NOT NULL,
    gwp_set           text        NOT NULL,
    supersedes        uuid REFERENCES certificate (id),
    step              text        NOT NULL CHECK (step IN ('APPLIED', 'ASSESSED', 'ISSUED', 'REFUSED', 'RETRACTED')),
    applied_at        timestamptz NOT NULL,
    applied_by        text        NOT NULL,
    assessed_at       timestamptz,
    assessed_by       text,
    conforms          boolean,
    findings          text,
    accreditation_id  uuid REFERENCES accreditation (id),
    decided_at        timestamptz,
    decided_by        text,
    decision_reason   text,
    valid_from        timestamptz,
    valid_until       timestamptz,
    last_audit        timestamptz,
    audit_late_at     timestamptz,
    standing          text CHECK (standing IN ('VALID', 'SUSPENDED', 'WITHDRAWN', 'SUPERSEDED')),
    version           bigint      NOT NULL CHECK (version > 0),
    CONSTRAINT measured_half_open CHECK (measured_from < measured_until),
    CONSTRAINT scopes_are_parts_of_gross CHECK (scope1 + scope2_market <= gross),
    CONSTRAINT assessment_is_whole
        CHECK (num_nulls(assessed_at, assessed_by, conforms, findings, accreditation_id) IN (0, 5)),
    CONSTRAINT decision_is_whole CHECK (num_nulls(decided_at, decided_by, decision_reason) IN (0, 3)),
    CONSTRAINT assessed_by_a_second_person CHECK (assessed_by IS NULL OR lower(assessed_by) <> lower(applied_by)),
    CONSTRAINT decided_by_another_person CHECK (decided_by IS NULL
        OR (lower(decided_by) <> lower(assessed_by) AND lower(decided_by) <> lower(applied_by))),
    CONSTRAINT issued_of_what_conforms CHECK (step <> 'ISSUED' OR (conforms AND decided_by IS NOT NULL)),
    CONSTRAINT issued_as_a_whole
        CHECK ((step = 'ISSUED') = (num_nulls(valid_from, valid_until, last_audit, audit_late_at, standing) = 0)),
    CONSTRAINT valid_half_open CHECK (valid_from < valid_until)
);
CREATE INDEX certificate_applicant ON certificate (applicant, seq);
CREATE INDEX certificate_body ON certificate (body, seq);
CREATE INDEX certificate_audit_late ON certificate (audit_late_at) WHERE standing = 'VALID';
CREATE UNIQUE INDEX one_heir ON certificate (supersedes) WHERE step = 'ISSUED';

-- How it stood at any moment, as it was known at any moment: valid_at is from when it counts, recorded_at when it was said.
CREATE TABLE status_event (
    certificate_id uuid        NOT NULL REFERENCES certificate (id),
    seq            integer     NOT NULL CHECK (seq > 0),
    word           text        NOT NULL CHECK (word IN ('VALID', 'SUSPENDED', 'WITHDRAWN', 'SUPERSEDED')),
    cause          text        NOT NULL,
    valid_at       timestamptz NOT NULL,
    recorded_at    timestamptz NOT NULL,
    recorded_by    text        NOT NULL,
    reason         text        NOT NULL,
    PRIMARY KEY (certificate_id, seq)
);
CREATE UNIQUE INDEX one_end ON status_event (certificate_id) WHERE word IN ('WITHDRAWN', 'SUPERSEDED');

CREATE TABLE surveillance_audit (
    id             uuid        PRIMARY KEY,
    certificate_id uuid        NOT NULL REFERENCES certificate (id),
    done_at        timestamptz NOT NULL,
    recorded_at    timestamptz NOT NULL,
    recorded_by    text        NOT NULL,
    passed         boolean     NOT NULL,
    findings       text        NOT NULL
);
CREATE INDEX surveillance_audit_certificate ON surveillance_audit (certificate_id, done_at);

-- What was said is said; a later word takes its place and never its row.
CREATE TRIGGER status_event_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON status_event
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
CREATE TRIGGER surveillance_audit_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON surveillance_audit
    FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON status_event, surveillance_audit FROM ${app};
REVOKE DELETE, TRUNCATE ON accreditation, accreditation_suspension, certificate FROM ${app};
REVOKE UPDATE ON accreditation, accreditation_suspension, certificate FROM ${app};
GRANT UPDATE (version) ON accreditation TO ${app};
GRANT UPDATE (lifted_at, lifted_by) ON accreditation_suspension TO ${app};
GRANT UPDATE (step, assessed_at, assessed_by, conforms, findings, accreditation_id, decided_at, decided_by, decision_reason,
    valid_from, valid_until, last_audit, audit_late_at, standing, version) ON certificate TO ${app};
-- Who has decided is not changed afterwards.
CREATE FUNCTION decided_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.decided_by IS NOT NULL AND (NEW.decided_by, NEW.assessed_by, NEW.step, NEW.valid_from, NEW.valid_until)
            IS DISTINCT FROM (OLD.decided_by, OLD.assessed_by, OLD.step, OLD.valid_from, OLD.valid_until) THEN
        RAISE EXCEPTION 'this certificate is decided' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER certificate_decided_once BEFORE UPDATE ON certificate FOR EACH ROW EXECUTE FUNCTION decided_once();
