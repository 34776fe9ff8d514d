-- What an agent may do for a principal, from when until when. Revoked is revoked at once, and for ever.
CREATE TABLE mandate (
    id            uuid PRIMARY KEY,
    principal     text        NOT NULL REFERENCES organisation (id),
    agent         text        NOT NULL REFERENCES organisation (id),
    scopes        text[]      NOT NULL CHECK (cardinality(scopes) > 0),
    valid_from    date        NOT NULL,
    valid_until   date        NOT NULL,
    granted_at    timestamptz NOT NULL,
    granted_by    text        NOT NULL,
    revoked_at    timestamptz,
    revoked_by    text,
    revoke_reason text,
    CONSTRAINT nobody_is_their_own_agent CHECK (principal <> agent),
    CONSTRAINT mandate_validity_has_an_order CHECK (valid_from <= valid_until),
    CONSTRAINT who_revokes_says_why CHECK (num_nulls(revoked_at, revoked_by, revoke_reason) IN (0, 3))
);
CREATE INDEX mandate_of_principal ON mandate (principal, id);
CREATE INDEX mandate_of_agent ON mandate (agent, principal) WHERE revoked_at IS NULL;

-- Who asks to be put on the registry, with what numbers, and what the regulator said.
CREATE TABLE onboarding (
    id           uuid PRIMARY KEY,
    organisation text        NOT NULL,
    name         text        NOT NULL CHECK (name <> ''),
    country      text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    identifiers  jsonb       NOT NULL,
    status       text        NOT NULL CHECK (status IN ('OPEN', 'APPROVED', 'REJECTED')),
    asked_at     timestamptz NOT NULL,
    asked_by     text        NOT NULL,
    decided_at   timestamptz,
    decided_by   text,
    reason       text,
    CONSTRAINT decided_by_somebody CHECK ((status = 'OPEN') = (decided_at IS NULL)
        AND num_nulls(decided_at, decided_by, reason) IN (0, 3))
);
CREATE UNIQUE INDEX one_open_onboarding ON onboarding (organisation) WHERE status = 'OPEN';
CREATE INDEX onboarding_of ON onboarding (organisation, id);
