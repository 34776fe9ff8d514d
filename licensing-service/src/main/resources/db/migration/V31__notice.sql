-- What an exporter is told: written with the change it tells of. Reading fills in who read it and when; nothing is deleted.
CREATE TABLE notice (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation text        NOT NULL REFERENCES organisation (id),
    application  uuid REFERENCES application (id),
    licence      text,
    fact         text        NOT NULL CHECK (fact <> ''),
    at           timestamptz NOT NULL,
    says_en      text        NOT NULL CHECK (says_en <> ''),
    says_zh      text        NOT NULL CHECK (says_zh <> ''),
    do_en        text        NOT NULL CHECK (do_en <> ''),
    do_zh        text        NOT NULL CHECK (do_zh <> ''),
    read_at      timestamptz,
    read_by      text,
    CONSTRAINT a_reading_is_whole CHECK ((read_at IS NULL) = (read_by IS NULL)),
    CONSTRAINT it_is_about_something CHECK (application IS NOT NULL OR licence IS NOT NULL)
);
CREATE INDEX notice_of_organisation ON notice (organisation, id);
CREATE INDEX notice_unread ON notice (organisation, id) WHERE read_at IS NULL;
REVOKE DELETE, TRUNCATE ON notice FROM ${app};
