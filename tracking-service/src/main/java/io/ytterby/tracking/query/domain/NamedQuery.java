package io.ytterby.tracking.query.domain;

import io.ytterby.kernel.OrganisationId;
import java.time.Instant;

/**
 * A query that an organisation has given a name.
 *
 * @param body the query as JSON text
 */
public record NamedQuery(OrganisationId organisation, String name, String body, Instant createdAt) {}
