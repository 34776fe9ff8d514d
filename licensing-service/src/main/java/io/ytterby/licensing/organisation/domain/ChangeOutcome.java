package io.ytterby.licensing.organisation.domain;

import io.ytterby.kernel.OrganisationId;

/** All that can come of changing an entry of the registry. */
public sealed interface ChangeOutcome {
    record Changed(Organisation organisation) implements ChangeOutcome {}

    record NoSuchOrganisation(OrganisationId id) implements ChangeOutcome {}

    /** Somebody changed it before. */
    record Stale(long current) implements ChangeOutcome {}

    record NumberWrong(NumberFault fault) implements ChangeOutcome {}
}
