package io.ytterby.licensing.casework.app;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.casework.domain.Flag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where flags are kept. None is ever deleted. */
public interface Flags {
    /** Raises it; empty if one of that kind stands already. */
    Optional<Flag> raise(ApplicationId application, String kind, String reason, PersonId by, Instant at);

    /** Takes it off; empty if it is off already, or is not there. */
    Optional<Flag> remove(long id, Flag.Removal removal);

    Optional<Flag> lookUp(long id);

    /** Oldest first, those that were removed too. */
    List<Flag> of(ApplicationId application);

    /** The kinds that stand. */
    Set<String> standing(ApplicationId application);
}
