package io.ytterby.inspection.release.app;

import io.ytterby.inspection.release.app.ReleaseDecision.LicenceVersion;
import io.ytterby.inspection.release.domain.Blocker;
import java.time.Instant;
import java.util.List;

/** The payload of {@code inspection.release}, as contracts has it. */
public record ReleaseV1(
        String declarationId,
        String decision,
        Instant decidedAt,
        List<LicenceVersion> licences,
        List<Blocker> blockers) {
    static ReleaseV1 of(ReleaseDecision decision) {
        return new ReleaseV1(
                decision.declaration().toString(),
                decision.word(),
                decision.decidedAt(),
                decision.licences(),
                decision.blockers());
    }
}
