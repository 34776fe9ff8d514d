package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.organisation.domain.Identifier;
import io.ytterby.licensing.organisation.domain.NumberFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Holds the numbers that an organisation gives of itself against their schemes and against the registry. */
@ApplicationScoped
class CheckNumbers {
    private final Organisations organisations;

    CheckNumbers(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The first that is wrong. */
    Optional<NumberFault> fault(OrganisationId owner, List<Identifier> identifiers) {
        for (int index = 0; index < identifiers.size(); index++) {
            var identifier = identifiers.get(index);
            var malformed = identifier.fault();
            if (malformed.isPresent()) return Optional.of(new NumberFault.Malformed(index, malformed.get()));
            boolean taken = identifier.scheme().isUnique()
                    && (organisations.isTaken(identifier, owner)
                            || identifiers.subList(0, index).contains(identifier));
            if (taken) return Optional.of(new NumberFault.Taken(index, identifier));
        }
        return Optional.empty();
    }
}
