package io.ytterby.gateway.webhook.app;

import io.ytterby.gateway.webhook.domain.Webhook;
import io.ytterby.kernel.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The webhooks that people have registered. */
public interface Webhooks {
    /**
     * Adds it unless its organisation has {@code most} already; decided under a lock of the organisation.
     *
     * @param seen the number in the event log after which it is told
     */
    boolean tryAdd(Webhook webhook, long seen, int most);

    Optional<Webhook> find(UUID id);

    /** Locked against its deliveries and other verbs until the transaction ends. */
    Optional<Webhook> lock(OrganisationId organisation, UUID id);

    void replace(Webhook next);

    /** With all its messages. */
    void remove(UUID id);

    /** In the order of their ids. */
    List<Webhook> list(OrganisationId organisation, Optional<UUID> after, int limit);

    /** The ids of those that are ACTIVE. */
    List<UUID> active();

    /** The same of some organisations. */
    List<UUID> active(Set<OrganisationId> organisations);
}
