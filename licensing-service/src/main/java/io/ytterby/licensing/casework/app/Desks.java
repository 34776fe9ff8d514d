package io.ytterby.licensing.casework.app;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.casework.domain.Desk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where it is kept which desk each case is on. */
public interface Desks {
    Optional<Desk> lookUp(ApplicationId id);

    /** Like {@link #lookUp}, and nobody else moves it until this transaction ends. */
    Optional<Desk> claim(ApplicationId id);

    /** Submitted cases without a desk, and open ones whose clock was counted with another calendar. */
    List<ApplicationId> outdated(String calendar, int most);

    /** Adds it, or changes all but the assignee. */
    void put(Desk desk);

    /**
     * Hands an open case over, if it is still in the hands it was in.
     *
     * @param from null for nobody, as for {@code to}
     * @return whether it was
     */
    boolean hand(ApplicationId id, @Nullable PersonId from, @Nullable PersonId to, Instant at);
}
