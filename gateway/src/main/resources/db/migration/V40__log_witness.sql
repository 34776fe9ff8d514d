-- Heads of others' logs, as this witness has signed them: once here, a log cannot tell another past.
CREATE TABLE log_head (
    origin  text        NOT NULL,
    size    bigint      NOT NULL CHECK (size >= 0),
    root    text        NOT NULL,
    note    text        NOT NULL,
    seen_at timestamptz NOT NULL,
    PRIMARY KEY (origin, size)
);
CREATE TRIGGER log_head_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_head FOR EACH STATEMENT EXECUTE FUNCTION insert_only();
REVOKE UPDATE, DELETE, TRUNCATE ON log_head FROM ${app};
