package io.ytterby.licensing.organisation.domain;

import io.ytterby.kernel.OrganisationId;
import java.util.UUID;

/** All that can come of granting or revoking a mandate. */
public sealed interface MandateOutcome {
    record Done(Mandate mandate) implements MandateOutcome {}

    /** There is none that the actor may see. */
    record NoSuchMandate(UUID id) implements MandateOutcome {}

    /** Nobody grants for another organisation; what is not one's own is not there. */
    record NotYours(OrganisationId principal) implements MandateOutcome {}

    /** Something in what was asked for is wrong. */
    record Wrong(String pointer, String why) implements MandateOutcome {}

    record RevokedAlready(Mandate mandate) implements MandateOutcome {}
}
