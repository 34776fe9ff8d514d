package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.organisation.domain.Leaver;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where those who have left are kept. */
public interface Leavers {
    void add(Leaver leaver);

    void readmit(UUID leaver, Leaver.Readmission readmission);

    /** Whether and since when the person counts as gone. */
    Optional<Leaver> gone(OrganisationId organisation, PersonId person);

    /** All who count as gone now, in the order of their ids. */
    List<PersonId> gone(OrganisationId organisation);

    /** Everybody who ever was marked, the oldest first. */
    List<Leaver> list(OrganisationId organisation, int most);
}
