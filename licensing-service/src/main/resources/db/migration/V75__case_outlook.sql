-- What the named parties of a case have been told of it. It has a version of its own: a forecast ages without a step.
CREATE TABLE case_outlook (
    application uuid    PRIMARY KEY REFERENCES application (id),
    version     bigint  NOT NULL CHECK (version > 0),
    told_on     date    NOT NULL
);
-- Cases from before this: told by the sweeper, and anew at the next look.
INSERT INTO case_outlook (application, version, told_on)
    SELECT id, 1, DATE '2000-01-01' FROM application WHERE submitted_at IS NOT NULL;
CREATE INDEX case_outlook_oldest ON case_outlook (told_on);
REVOKE DELETE, TRUNCATE ON case_outlook FROM ${app};
