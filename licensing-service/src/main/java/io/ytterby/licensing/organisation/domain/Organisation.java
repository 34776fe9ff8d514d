package io.ytterby.licensing.organisation.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import java.util.List;

/**
 * An organisation of the registry.
 *
 * @param version 1 when it was registered, one more with each change
 */
public record Organisation(
        OrganisationId id,
        String name,
        OrganisationKind kind,
        CountryCode country,
        Status status,
        List<Identifier> identifiers,
        long version) {
    /** Nothing of a frozen organisation moves: no token, no licence, no declaration. */
    public enum Status {
        ACTIVE,
        FROZEN
    }

    public Organisation {
        identifiers = List.copyOf(identifiers);
    }

    public static Organisation registered(
            OrganisationId id, String name, OrganisationKind kind, CountryCode country, List<Identifier> identifiers) {
        return new Organisation(id, name, kind, country, Status.ACTIVE, identifiers, 1);
    }

    /** The same, standing so. */
    public Organisation standing(Status next) {
        return new Organisation(id, name, kind, country, next, identifiers, version);
    }

    /** The same under another name and other numbers. */
    public Organisation known(String newName, List<Identifier> newIdentifiers) {
        return new Organisation(id, newName, kind, country, status, newIdentifiers, version);
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }
}
