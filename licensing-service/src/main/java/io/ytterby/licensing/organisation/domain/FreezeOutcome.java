package io.ytterby.licensing.organisation.domain;

import io.ytterby.kernel.OrganisationId;

/** All that can come of freezing or thawing. */
public sealed interface FreezeOutcome {
    record Done(Organisation organisation, Freeze freeze) implements FreezeOutcome {}

    record NoSuchOrganisation(OrganisationId id) implements FreezeOutcome {}

    /** It stands already as it was to stand. */
    record StandsSo(OrganisationId id, Organisation.Status status) implements FreezeOutcome {}

    /** An authority is no party that could be stopped; its people are, one by one. */
    record IsAuthority(OrganisationId id) implements FreezeOutcome {}
}
