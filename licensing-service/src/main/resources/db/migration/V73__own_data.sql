-- What an organisation's own people did, for its export.
CREATE INDEX audit_of_organisation ON audit (organisation, id);
