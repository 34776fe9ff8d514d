package io.ytterby.inspection.release.rest;

import io.ytterby.inspection.release.app.ReleaseDecision;
import io.ytterby.inspection.release.app.ReleaseDecision.LicenceVersion;
import io.ytterby.inspection.release.domain.Blocker;
import io.ytterby.inspection.words.app.InspectionSentences;
import io.ytterby.kit.problem.ProblemLanguage;
import java.time.Instant;
import java.util.List;

/** A decision on a request for release. */
record ReleaseReply(
        String decision, Instant decidedAt, String decidedBy, List<LicenceVersion> licences, List<Blocker> blockers) {
    static ReleaseReply of(ReleaseDecision decision, ProblemLanguage language) {
        return new ReleaseReply(
                decision.word(),
                decision.decidedAt(),
                decision.decidedBy().value(),
                decision.licences(),
                told(decision.blockers(), language));
    }

    /** What stands in the way, in the language of who asks. */
    static List<Blocker> told(List<Blocker> blockers, ProblemLanguage language) {
        return blockers.stream()
                .map(one -> new Blocker(one.slug(), InspectionSentences.told(one.detail(), language)))
                .toList();
    }
}
