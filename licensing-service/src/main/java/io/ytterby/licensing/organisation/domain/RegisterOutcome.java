package io.ytterby.licensing.organisation.domain;

import io.ytterby.kernel.OrganisationId;

/** All that can come of registering. */
public sealed interface RegisterOutcome {
    record Registered(Organisation organisation) implements RegisterOutcome {}

    record IdTaken(OrganisationId id) implements RegisterOutcome {}

    record NumberWrong(NumberFault fault) implements RegisterOutcome {}
}
