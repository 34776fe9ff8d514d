package io.ytterby.gateway.watch.app;

import io.ytterby.gateway.watch.domain.Ring;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has rung. */
public interface Warnings {
    /**
     * Keeps those that have not rung before, at most so many.
     *
     * @return those that were kept
     */
    List<Warning> add(OrganisationId organisation, Collection<Ring> rings, Instant at, int most);

    /** How a thing stands. */
    record Standing(String subject, String standing, long version) {}

    /** How it stood before. */
    record Changed(String subject, String before, String now, long version) {}

    /**
     * Keeps how things stand for a rule on changes, where that is newer than what is kept.
     *
     * @return those that stood otherwise before; one that is seen for the first time has not changed
     */
    List<Changed> see(OrganisationId organisation, String rule, Collection<Standing> standings);

    /**
     * The newest first.
     *
     * @param below only older ones; null from the newest.
     * @param open only those that nobody acknowledged
     */
    List<Warning> list(OrganisationId organisation, boolean open, @Nullable Long below, int most);

    Optional<Warning> find(OrganisationId organisation, UUID id);

    /** Empty if somebody has before, or there is none. */
    Optional<Warning> tryAcknowledge(
            OrganisationId organisation, UUID id, PersonId by, Instant at, @Nullable String note);
}
