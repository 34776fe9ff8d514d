package io.ytterby.certification.exchange.domain;

import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.UUID;

/**
 * Where an organisation's own PACT system is: what it is asked and told goes there.
 *
 * @param apiBase what {@code /3/events} follows, without a slash at its end
 * @param authBase what {@code /auth/token} follows
 */
public record PactSystem(
        UUID id, OrganisationId organisation, String apiBase, String authBase, String clientId, Instant registeredAt) {}
