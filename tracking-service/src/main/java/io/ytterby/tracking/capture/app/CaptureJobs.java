package io.ytterby.tracking.capture.app;

import io.ytterby.epcis.Syntax;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.capture.domain.CaptureId;
import io.ytterby.tracking.capture.domain.CaptureJob;
import io.ytterby.tracking.capture.domain.CaptureReport;
import io.ytterby.tracking.capture.domain.ErrorBehaviour;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The capture jobs there are, and the documents of those that have not finished. */
public interface CaptureJobs {
    /** A job as it is sent: who sent it, and how it is to be captured. */
    record Sent(CaptureId id, Actor actor, String trace, ErrorBehaviour behaviour, Syntax syntax) {}

    /** A job that a worker has under a lease; nobody else has this lease. */
    record Leased(Sent job, UUID lease, int attempts) {}

    /** Adds a job whose document is on its way. False if the organisation has as many open jobs as it may. */
    boolean tryAdd(Sent job, int mostOpen, Instant at);

    void addPart(CaptureId id, int part, byte[] bytes);

    /** The document is complete: a worker may take it. */
    void complete(CaptureId id);

    /** Takes it all back: the document was refused before it was complete. */
    void discard(CaptureId id);

    /** Takes the oldest job that waits, or whose worker has given no sign of life. */
    Optional<Leased> tryTake(Instant at, Duration lease);

    /** A sign of life. False if the lease is lost. */
    boolean renew(Leased job, Instant until);

    /** Says at once that something is wrong, while the rest is still looked at. */
    void failing(Leased job);

    /** Finishes it, in the transaction that stores its events. False if the lease is lost: then nothing may be stored. */
    boolean tryFinish(Leased job, CaptureReport report, Instant at);

    /** Lets the transaction that is open take as long as a large document does. */
    void takeTime();

    /** Gives it back, to be tried again later. */
    void giveBack(Leased job, Instant notBefore);

    /** The document, from its first byte. Parts are read as they are needed, each in a transaction of its own. */
    InputStream document(CaptureId id);

    /** @param seenBy only if it is this organisation's; null for any */
    Optional<CaptureJob> find(@Nullable OrganisationId seenBy, CaptureId id);

    /** An organisation's jobs, the newest first, without their errors. */
    List<CaptureJob> list(OrganisationId org, Optional<Position> after, int limit);

    /** A place in the list: the last job of a page. */
    record Position(Instant createdAt, CaptureId id) {}

    /** Deletes what finished before then, and what was never completed. Answers how many. */
    int purge(Instant finishedBefore, Instant begunBefore);
}
