package io.ytterby.licensing.application.app;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Query;
import io.ytterby.licensing.application.domain.QueryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where questions to exporters are kept. */
public interface CaseQueries {
    void add(Query query);

    /** Writes how an open one was settled. */
    void settle(Query query);

    /** Closes all open ones of a case. */
    void closeOpen(ApplicationId id, String why, PersonId by, Instant at);

    Optional<Query> lookUp(QueryId id);

    /** Oldest first. */
    List<Query> of(ApplicationId id);

    boolean anyOpen(ApplicationId id);
}
