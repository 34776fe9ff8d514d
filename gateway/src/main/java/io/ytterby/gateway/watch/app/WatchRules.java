package io.ytterby.gateway.watch.app;

import io.ytterby.gateway.watch.domain.WatchRule;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Each organisation's rules, as one document. */
public interface WatchRules {
    /** @param version what a client sends back as If-Match */
    record Document(List<WatchRule> rules, long version) {
        public Document {
            rules = List.copyOf(rules);
        }
    }

    Optional<Document> find(OrganisationId organisation);

    /** The same, and nobody else looks at them or changes them until this transaction ends. */
    Optional<Document> claim(OrganisationId organisation);

    /** False if the version is not the next one. */
    boolean tryPut(OrganisationId organisation, Document document, PersonId by, Instant at);

    /** All that have rules. */
    List<OrganisationId> organisations();
}
