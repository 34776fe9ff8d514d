-- A superseded edition is no rival of the next one: a licensed case whose amended amendment was refused can be reopened again.
DROP INDEX one_next_edition_at_a_time;
CREATE UNIQUE INDEX one_next_edition_at_a_time ON application (amends)
    WHERE status NOT IN ('WITHDRAWN', 'CLOSED', 'FINALISED_REFUSED', 'FINALISED_NO_LICENCE_REQUIRED',
                         'SUPERSEDED_BY_EXPORTER_EDIT');
