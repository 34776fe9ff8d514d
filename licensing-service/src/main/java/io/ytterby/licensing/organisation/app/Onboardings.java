package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.organisation.domain.Onboarding;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where wishes to join are kept. */
public interface Onboardings {
    void add(Onboarding onboarding);

    Optional<Onboarding> lookUp(UUID id);

    /** The same, with its row locked until the transaction ends. */
    Optional<Onboarding> claim(UUID id);

    void decide(Onboarding decided);

    boolean hasOpen(OrganisationId organisation);

    /**
     * In the order of their ids.
     *
     * @param organisation null lists everybody's
     * @param after the last id of the page before; null begins at the first
     */
    List<Onboarding> list(@Nullable OrganisationId organisation, @Nullable UUID after, int most);
}
