-- Which desk a case is on, and how its clock stands: what queues, workloads and forecasts are read from. One row a case,
-- from its first submission on; kept when it has ended, because the next case's forecast rests on it.
CREATE TABLE case_desk (
    application  uuid PRIMARY KEY REFERENCES application (id),
    queue        text        NOT NULL CHECK (queue <> ''),
    rule         text        NOT NULL CHECK (rule <> ''),
    kind         text        NOT NULL,
    assignee     text,
    assigned_at  timestamptz,
    submitted_at timestamptz NOT NULL,
    ended_at     timestamptz,
    decided      boolean     NOT NULL,
    waits        boolean     NOT NULL,
    used_days    integer     NOT NULL CHECK (used_days >= 0),
    due_on       date,
    calendar     text        NOT NULL,
    CONSTRAINT an_assignee_has_a_day CHECK ((assignee IS NULL) = (assigned_at IS NULL)),
    CONSTRAINT what_is_decided_has_ended CHECK (NOT decided OR ended_at IS NOT NULL)
);
CREATE INDEX case_desk_queue ON case_desk (queue, waits, coalesce(due_on, 'infinity'), application) WHERE ended_at IS NULL;
CREATE INDEX case_desk_all ON case_desk (waits, coalesce(due_on, 'infinity'), application) WHERE ended_at IS NULL;
CREATE INDEX case_desk_newest ON case_desk (submitted_at DESC);

-- What somebody or some rule has noted on a case. Removing one fills in its end; the row stays.
CREATE TABLE case_flag (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application    uuid        NOT NULL REFERENCES application (id),
    kind           text        NOT NULL CHECK (kind ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    reason         text        NOT NULL CHECK (reason <> ''),
    raised_by      text        NOT NULL,
    raised_at      timestamptz NOT NULL,
    removed_by     text,
    removed_at     timestamptz,
    removal_reason text,
    CONSTRAINT a_removal_is_whole CHECK ((removed_by IS NULL) = (removed_at IS NULL)
        AND (removed_by IS NULL) = (removal_reason IS NULL) AND removal_reason <> '')
);
CREATE UNIQUE INDEX one_flag_of_a_kind_stands ON case_flag (application, kind) WHERE removed_at IS NULL;
CREATE INDEX case_flag_of_case ON case_flag (application, id);
REVOKE DELETE, TRUNCATE ON case_desk, case_flag FROM ${app};
