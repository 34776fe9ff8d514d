package io.ytterby.certification.exchange.app;

import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Tells those who have a PACT system that a footprint is new to them or has changed. */
@Singleton
class TellPartners {
    private final PactSystems systems;
    private final Messages messages;
    private final PactEvents events;

    TellPartners(PactSystems systems, Messages messages, PactEvents events) {
        this.systems = systems;
        this.messages = messages;
        this.events = events;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void published(Set<OrganisationId> sharedWith, UUID footprint, Instant now) {
        for (var one : sharedWith) if (systems.of(one).isPresent()) messages.add(events.published(one, footprint, now));
    }
}
