-- Who is signed in at the console. The cookie holds a secret, the row its hash; the tokens can be read with the cookie only.
CREATE TABLE console_session (
    id           bytea       PRIMARY KEY CHECK (octet_length(id) = 32),
    subject      text        NOT NULL,
    organisation text        NOT NULL,
    sealed       bytea       NOT NULL,
    created_at   timestamptz NOT NULL,
    seen_at      timestamptz NOT NULL
);
CREATE INDEX console_session_seen ON console_session (seen_at);

-- How a person likes a screen: columns, filters, density. No change of the trade, so no audit entry.
CREATE TABLE console_preference (
    subject  text        NOT NULL,
    name     text        NOT NULL CHECK (length(name) <= 100),
    value    text        NOT NULL CHECK (length(value) <= 4000),
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (subject, name)
);

-- What somebody had typed when the session ended. Only their browser can read it.
CREATE TABLE console_draft (
    id         bytea       PRIMARY KEY CHECK (octet_length(id) = 32),
    sealed     bytea       NOT NULL CHECK (octet_length(sealed) <= 300000),
    kept_until timestamptz NOT NULL
);
CREATE INDEX console_draft_kept ON console_draft (kept_until);

