package io.ytterby.tracking.query.domain;

import io.ytterby.kernel.OrganisationId;

/**
 * Whose eyes an answer is for. An organisation sees the events that it captured and those about lots that it may see all
 * of; an authority sees all.
 */
public record Sight(OrganisationId organisation, boolean all) {}
