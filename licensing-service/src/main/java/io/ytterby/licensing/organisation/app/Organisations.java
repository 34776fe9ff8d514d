package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.organisation.domain.Identifier;
import io.ytterby.licensing.organisation.domain.Organisation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where organisations are kept. */
public interface Organisations {
    Optional<Organisation> lookUp(OrganisationId id);

    /** The same, with its row locked until the transaction ends. */
    Optional<Organisation> claim(OrganisationId id);

    /** Keeps a claimed organisation as it is now under the next version, and returns it so. */
    Organisation save(Organisation next);

    /** Whether another organisation than this one has it. */
    boolean isTaken(Identifier identifier, OrganisationId owner);

    void add(Organisation organisation, String registeredBy);

    /**
     * @param after the last id of the page before; null begins at the first
     * @return in the order of their ids
     */
    List<Organisation> list(@Nullable OrganisationId after, int most);
}
