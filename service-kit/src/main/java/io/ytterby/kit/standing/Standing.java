package io.ytterby.kit.standing;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;

/** How one who calls stands with the registry. What the registry does not know stands well: roles decide there. */
public sealed interface Standing {
    record Good() implements Standing {}

    /** The organisation that the person acts for, or acts from, is frozen. */
    record Frozen(OrganisationId organisation) implements Standing {}

    /** The person has left the organisation that the token names. */
    record Left(PersonId person, OrganisationId organisation) implements Standing {}
}
