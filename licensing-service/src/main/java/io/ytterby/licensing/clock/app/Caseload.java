package io.ytterby.licensing.clock.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.application.domain.ApplicationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long cases took or have taken, by the queue they went to and the kind of licence. */
public interface Caseload {
    /** Where a case was put. */
    record Desk(String queue, String kind) {}

    /**
     * @param endedAt null while it is open
     * @param decided false where it is open, or ended without a decision
     * @param exporter whose case it is: what a few firms' cases tell is those firms' own
     */
    record Span(Instant submittedAt, @Nullable Instant endedAt, boolean decided, OrganisationId exporter) {}

    /** Empty for a case that was never submitted. */
    Optional<Desk> desk(ApplicationId id);

    /**
     * The newest by submission.
     *
     * @param queue null for all
     * @param kind null for all
     */
    List<Span> newest(@Nullable String queue, @Nullable String kind, int most);
}
