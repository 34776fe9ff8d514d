package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.organisation.domain.RegistryStep;
import java.util.List;

/** Where the steps of organisations are kept. */
public interface RegistryHistory {
    void add(OrganisationId organisation, RegistryStep step);

    /** The oldest first. */
    List<RegistryStep> list(OrganisationId organisation, int most);
}
