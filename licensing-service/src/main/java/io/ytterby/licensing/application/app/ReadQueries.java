package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Query;
import io.ytterby.licensing.application.domain.QueryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads questions: of a case that the reader may see. */
@ApplicationScoped
public class ReadQueries {
    private final Applications applications;
    private final CaseQueries queries;

    ReadQueries(Applications applications, CaseQueries queries) {
        this.applications = applications;
        this.queries = queries;
    }

    /** Oldest first; empty if the case is not there for the reader. */
    @Transactional
    public Optional<List<Query>> of(ApplicationId id, Actor reader) {
        return sees(id, reader) ? Optional.of(queries.of(id)) : Optional.empty();
    }

    @Transactional
    public Optional<Query> read(QueryId id, Actor reader) {
        return queries.lookUp(id).filter(found -> sees(found.application(), reader));
    }

    private boolean sees(ApplicationId id, Actor reader) {
        return applications
                .lookUp(id)
                .filter(found -> CaseDesk.maySee(found, reader))
                .isPresent();
    }
}
