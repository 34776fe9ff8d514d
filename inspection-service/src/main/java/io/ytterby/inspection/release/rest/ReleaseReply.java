package io.ytterby.inspection.release.rest;

import io.ytterby.inspection.release.app.ReleaseDecision;
import io.ytterby.inspection.release.app.ReleaseDecision.LicenceVersion;
import io.ytterby.inspection.release.domain.Blocker;
import java.time.Instant;
import java.util.List;

/** A decision on a request for release. */
record ReleaseReply(
        String decision, Instant decidedAt, String decidedBy, List<LicenceVersion> licences, List<Blocker> blockers) {
    static ReleaseReply of(ReleaseDecision decision) {
        return new ReleaseReply(
                decision.word(),
                decision.decidedAt(),
                decision.decidedBy().value(),
                decision.licences(),
                decision.blockers());
    }
}
