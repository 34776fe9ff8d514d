-- Appeals against refusals, by people of their own; and decisions as they went out.

CREATE TABLE appeal (
    id             uuid PRIMARY KEY,
    application    uuid        NOT NULL REFERENCES application (id),
    grounds        text        NOT NULL CHECK (grounds <> ''),
    lodged_by      text        NOT NULL,
    lodged_at      timestamptz NOT NULL,
    status         text        NOT NULL CHECK (status IN ('LODGED', 'UNDER_REVIEW', 'REVIEWED', 'ALLOWED', 'REJECTED', 'WITHDRAWN')),
    reviewer       text,
    reviewer_part  text GENERATED ALWAYS AS ('APPEAL_REVIEWER') STORED,
    review_allow   boolean,
    review_reason  text,
    reviewed_at    timestamptz,
    decider        text,
    decider_part   text GENERATED ALWAYS AS ('APPEAL_DECIDER') STORED,
    verdict_allow  boolean,
    verdict_reason text,
    decided_at     timestamptz,
    CONSTRAINT a_refusal_is_appealed_once UNIQUE (application),
    CONSTRAINT a_review_is_whole CHECK ((review_allow IS NULL) = (review_reason IS NULL)
        AND (review_allow IS NULL) = (reviewed_at IS NULL) AND (review_allow IS NULL OR reviewer IS NOT NULL)),
    CONSTRAINT a_verdict_is_whole CHECK ((verdict_allow IS NULL) = (decider IS NULL)
        AND (verdict_allow IS NULL) = (verdict_reason IS NULL) AND (verdict_allow IS NULL) = (decided_at IS NULL)),
    CONSTRAINT no_verdict_without_a_review CHECK ((status IN ('ALLOWED', 'REJECTED')) = (verdict_allow IS NOT NULL)
        AND (verdict_allow IS NULL OR review_allow IS NOT NULL)),
    -- A person has one part in a case: so reviewer and decider are two, and neither advised, signed or decided before.
    CONSTRAINT the_reviewer_has_that_part
        FOREIGN KEY (application, reviewer, reviewer_part) REFERENCES case_part (application, person, part),
    CONSTRAINT the_decider_has_that_part
        FOREIGN KEY (application, decider, decider_part) REFERENCES case_part (application, person, part)
);

CREATE TABLE case_ruling (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application uuid        NOT NULL REFERENCES application (id),
    kind        text        NOT NULL CHECK (kind IN ('APPROVE', 'REFUSE', 'NO_LICENCE_REQUIRED')),
    on_appeal   boolean     NOT NULL,
    denials     jsonb       NOT NULL CHECK (kind <> 'REFUSE' OR jsonb_array_length(denials) > 0),
    provisos    jsonb       NOT NULL,
    decided_by  text        NOT NULL,
    decided_at  timestamptz NOT NULL,
    licence     text,
    CONSTRAINT one_ruling_and_one_on_appeal UNIQUE (application, on_appeal)
);
CREATE TRIGGER case_ruling_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_ruling FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON case_ruling FROM ${app};
