package io.ytterby.tracking.capture.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.capture.domain.CaptureId;
import io.ytterby.tracking.capture.domain.ErrorBehaviour;

/**
 * A capture that is going on: whose it is, and by which rules.
 *
 * @param trace the request that it comes from; empty outside any
 */
record Capturing(CaptureId id, Actor actor, String trace, ErrorBehaviour behaviour) {
    /** Whether an event that this organisation recorded may be declared erroneous here. */
    boolean mayDeclare(OrganisationId recordedBy) {
        return actor.isAuthority() || actor.organisation().equals(recordedBy);
    }
}
