-- Papers that an exporter adds to an application. The bytes lie in the document store under their SHA-256; a row is written
-- only after they are safe there.
CREATE TABLE document (
    id          uuid PRIMARY KEY,
    application uuid        NOT NULL REFERENCES application (id),
    kind        text        NOT NULL,
    name        text        NOT NULL CHECK (name <> '' AND length(name) <= 200),
    sha256      text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size        bigint      NOT NULL CHECK (size > 0),
    type        text        NOT NULL,
    added_by    text        NOT NULL,
    added_at    timestamptz NOT NULL,
    removed_by  text,
    removed_at  timestamptz,
    CONSTRAINT a_document_is_removed_by_somebody CHECK ((removed_by IS NULL) = (removed_at IS NULL))
);
CREATE UNIQUE INDEX same_document_once ON document (application, kind, sha256) WHERE removed_at IS NULL;
CREATE INDEX document_of_application ON document (application, added_at, id);
CREATE INDEX document_bytes ON document (sha256) WHERE removed_at IS NULL;
REVOKE DELETE, TRUNCATE ON document FROM ${app};
