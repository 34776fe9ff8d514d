package io.ytterby.tracking.query.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.tracking.query.domain.NamedQuery;
import java.util.List;
import java.util.Optional;

/** The queries that organisations have named. */
public interface NamedQueries {
    /** False if the organisation has one of that name. */
    boolean tryAdd(NamedQuery query, PersonId by);

    Optional<NamedQuery> find(OrganisationId organisation, String name);

    List<NamedQuery> list(OrganisationId organisation, String after, int limit);

    int count(OrganisationId organisation);

    /** With its subscriptions. False if there is none. */
    boolean remove(OrganisationId organisation, String name);
}
