-- Pages that an owner lets anybody see who has the address. Of the secret in it only the hash is here.
CREATE TABLE public_link (
    id           uuid        PRIMARY KEY,
    token_hash   text        NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
    owner        text        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('licence', 'lot', 'document')),
    subject      text        NOT NULL CHECK (length(subject) <= 64),
    document     text        CHECK (length(document) <= 1048576),
    label        text        CHECK (length(label) <= 200),
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz,
    revoked_at   timestamptz,
    reads        bigint      NOT NULL DEFAULT 0,
    last_read_at timestamptz,
    CONSTRAINT a_document_is_there_where_one_is_shown CHECK ((kind = 'document') = (document IS NOT NULL))
);
CREATE INDEX public_link_of_owner ON public_link (owner, id);
CREATE INDEX public_link_open ON public_link (owner) WHERE revoked_at IS NULL;

-- What was revoked stays so, and a link never shows something else than what it was made for.
CREATE FUNCTION public_link_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.revoked_at IS NOT NULL OR (OLD.id, OLD.token_hash, OLD.owner, OLD.kind, OLD.subject, OLD.document) IS DISTINCT FROM
            (NEW.id, NEW.token_hash, NEW.owner, NEW.kind, NEW.subject, NEW.document) THEN
        RAISE EXCEPTION 'a public link shows what it was made for until it is revoked, and then nothing'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER public_link_stays BEFORE UPDATE ON public_link FOR EACH ROW EXECUTE FUNCTION public_link_stays();

-- How often a code, or any code of a lot, was seen in which country. Told in words only.
CREATE TABLE scanned (
    subject text        NOT NULL CHECK (length(subject) <= 80),
    country text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    times   bigint      NOT NULL CHECK (times > 0),
    last_at timestamptz NOT NULL,
    PRIMARY KEY (subject, country)
);
