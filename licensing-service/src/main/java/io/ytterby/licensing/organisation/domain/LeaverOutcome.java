package io.ytterby.licensing.organisation.domain;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;

/** All that can come of marking somebody as left, or of readmitting. */
public sealed interface LeaverOutcome {
    record Done(Leaver leaver) implements LeaverOutcome {}

    record NoSuchOrganisation(OrganisationId id) implements LeaverOutcome {}

    record HasLeft(PersonId person) implements LeaverOutcome {}

    record HasNotLeft(PersonId person) implements LeaverOutcome {}

    /** Who marks himself would lock himself out of his own mistake. */
    record Oneself() implements LeaverOutcome {}

    record TooMany(int most) implements LeaverOutcome {}
}
