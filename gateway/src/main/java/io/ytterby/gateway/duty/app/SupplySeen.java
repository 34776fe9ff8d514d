package io.ytterby.gateway.duty.app;

import io.ytterby.gateway.duty.domain.Counted;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a buyer's last whole report counted of its lots. Each is found only by whose it is. */
public interface SupplySeen {
    /** @param ofLots without what the buyer declares: that is known at any time */
    record Seen(List<Counted> ofLots, Instant countedAt) {
        public Seen {
            ofLots = List.copyOf(ofLots);
        }
    }

    Optional<Seen> find(OrganisationId organisation);

    /** In the place of what was seen before, unless that is newer. */
    void keep(OrganisationId organisation, Seen seen);
}
