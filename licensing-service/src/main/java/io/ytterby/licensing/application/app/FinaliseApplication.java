package io.ytterby.licensing.application.app;

import io.ytterby.kernel.Validity;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Decision;
import io.ytterby.licensing.application.domain.Review;
import io.ytterby.licensing.application.domain.Ruling;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides a countersigned case; an approval issues the licence in the same transaction. */
@ApplicationScoped
public class FinaliseApplication {
    private final CaseDesk desk;
    private final CaseFile file;
    private final DenialReasons denialReasons;
    private final LicenseCase licenseCase;
    private final Clock clock;

    FinaliseApplication(
            CaseDesk desk, CaseFile file, DenialReasons denialReasons, LicenseCase licenseCase, Clock clock) {
        this.desk = desk;
        this.file = file;
        this.denialReasons = denialReasons;
        this.licenseCase = licenseCase;
        this.clock = clock;
    }

    /**
     * @param reasons of a refusal: codes of the list; other words are kept as the text of OTHER
     * @param validity null for the one that was asked for, or the longest one that begins today
     */
    @Transactional
    public StepOutcome finalise(
            ApplicationId id,
            long expected,
            Decision.Kind kind,
            List<String> reasons,
            @Nullable Validity validity,
            Actor officer) {
        var bar = licenseCase.barTo(validity).or(() -> denialReasons.firstUnknownCode(reasons));
        if (bar.isPresent()) return bar.get();
        var decision =
                new Decision(kind, reasons.stream().map(denialReasons::denial).toList());
        var words = String.join(
                "; ", decision.denials().stream().map(Decision.Denial::text).toList());
        var asked = new CaseDesk.Asked(id, expected, CaseDesk.Side.AUTHORITY, officer, "application-finalised", words);
        return desk.move(asked, signed -> finalise(signed, decision, validity, officer));
    }

    private StepOutcome finalise(Application signed, Decision decision, @Nullable Validity validity, Actor officer) {
        var review = new Review(signed, file.advice(signed.id()));
        var outcome = review.finalise(decision, clock.instant());
        if (outcome instanceof Moved(var approved) && decision.kind() == Decision.Kind.APPROVE)
            outcome = licenseCase.license(approved, review.linesToLicense(), validity, officer);
        if (outcome instanceof Moved(var decided)) {
            // Who decides without having advised must not be asked again on appeal.
            file.takePart(decided.id(), officer.person(), CaseFile.Part.DECIDER);
            file.add(decided.id(), ruling(decided, decision, review, officer));
        }
        return outcome;
    }

    private Ruling ruling(Application decided, Decision decision, Review review, Actor officer) {
        return new Ruling(
                decision.kind(),
                false,
                decision.denials(),
                decision.kind() == Decision.Kind.APPROVE
                        ? review.advice().provisos(decided.content().targets())
                        : List.of(),
                officer.person(),
                clock.instant(),
                decided.licence());
    }
}
