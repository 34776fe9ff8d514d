package io.ytterby.certification.exchange.app;

import io.ytterby.certification.exchange.domain.Ask;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What we have asked partners for. */
public interface Asks {
    /** One of a list, with its place in it. */
    record Listed(long place, Ask ask) {}

    void add(Ask ask, String comment, PersonId by);

    Optional<Ask> lookUp(UUID id);

    Optional<Ask> lock(UUID id);

    void update(Ask ask);

    /** Who has ever asked this partner. */
    List<OrganisationId> askersOf(OrganisationId partner);

    /** The newest first. */
    List<Listed> list(OrganisationId asker, long before, int limit);
}
