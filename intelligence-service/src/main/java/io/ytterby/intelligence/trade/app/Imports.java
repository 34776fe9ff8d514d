package io.ytterby.intelligence.trade.app;

import io.ytterby.intelligence.trade.domain.ImportId;
import io.ytterby.intelligence.trade.domain.ImportJob;
import io.ytterby.intelligence.trade.domain.LineError;
import io.ytterby.intelligence.trade.domain.Syntax;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports that wait, run and have ended. */
public interface Imports {
    /** @return false if the organisation has so many open ones already */
    boolean tryAdd(ImportId id, Actor actor, Syntax syntax, int lines, byte[] body, int mostOpen, Instant at);

    /** The oldest that waits or whose worker gave no sign of life, on lease until {@code at + lease}. */
    Optional<Leased> tryTake(Instant at, Duration lease);

    byte[] body(ImportId id);

    /**
     * Notes what a batch came to.
     *
     * @return false if somebody else has the lease, or the batch was noted before: nothing of it may stay
     */
    boolean tryAdvance(Leased job, Batch batch, Instant leaseUntil);

    /** @return false if somebody else has the lease */
    boolean tryFinish(Leased job, Instant at);

    Optional<ImportJob> find(OrganisationId org, ImportId id);

    int purge(Instant finishedBefore);

    /** One that this worker runs. */
    record Leased(ImportId id, Actor actor, Syntax syntax, int done, UUID lease) {}

    /** @param from how many had been looked at before it */
    record Batch(int from, int looked, int stored, int known, List<LineError> errors) {}
}
