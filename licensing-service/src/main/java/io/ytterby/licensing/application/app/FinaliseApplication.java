package io.ytterby.licensing.application.app;

import io.ytterby.kernel.Validity;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Content.Gap;
import io.ytterby.licensing.application.domain.Decision;
import io.ytterby.licensing.application.domain.GoodsLine;
import io.ytterby.licensing.application.domain.Party;
import io.ytterby.licensing.application.domain.Review;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import io.ytterby.licensing.licence.app.IssueLicence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Decides a countersigned case; an approval issues the licence in the same transaction. */
@ApplicationScoped
public class FinaliseApplication {
    private static final ZoneId LEGAL = ZoneId.of("Asia/Shanghai");

    private final CaseDesk desk;
    private final CaseFile file;
    private final DenialReasons denialReasons;
    private final IssueLicence issueLicence;
    private final Clock clock;
    private final int validityMonths;

    FinaliseApplication(
            CaseDesk desk,
            CaseFile file,
            DenialReasons denialReasons,
            IssueLicence issueLicence,
            Clock clock,
            @ConfigProperty(name = "licensing.application.validity-months", defaultValue = "12") int validityMonths) {
        this.desk = desk;
        this.file = file;
        this.denialReasons = denialReasons;
        this.issueLicence = issueLicence;
        this.clock = clock;
        this.validityMonths = validityMonths;
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
        var term = validity == null ? longestFrom(today()) : validity;
        if (term.until().isAfter(longestFrom(term.from()).until())
                || term.from().isBefore(today()))
            return new Refused.Incomplete(List.of(new Gap(
                    "/validUntil",
                    "A licence begins today or later and is valid for at most " + validityMonths + " months.")));
        var unknown = denialReasons.firstUnknownCode(reasons);
        if (unknown.isPresent()) return unknown.get();
        var decision =
                new Decision(kind, reasons.stream().map(denialReasons::denial).toList());
        var words = String.join(
                "; ", decision.denials().stream().map(Decision.Denial::text).toList());
        var asked = new CaseDesk.Asked(id, expected, CaseDesk.Side.AUTHORITY, officer, "application-finalised", words);
        return desk.move(asked, signed -> finalise(signed, decision, term, officer));
    }

    private StepOutcome finalise(Application signed, Decision decision, Validity term, Actor officer) {
        var review = new Review(signed, file.advice(signed.id()));
        var outcome = review.finalise(decision, clock.instant());
        if (!(outcome instanceof Moved(var decided)) || decision.kind() != Decision.Kind.APPROVE) return outcome;
        var issued = issueLicence.issue(order(decided, review.linesToLicense(), term, officer));
        return new Moved(decided.licensed(issued.number()));
    }

    private static IssueLicence.Order order(
            Application application, List<GoodsLine> lines, Validity term, Actor officer) {
        var content = application.content();
        return new IssueLicence.Order(
                application.id().value(),
                application.exporter(),
                content.party(Party.Role.END_USER).map(Party::organisation).orElse(null),
                content.party(Party.Role.CONSIGNEE).map(Party::organisation).orElse(null),
                content.destination(),
                lines.stream()
                        .map(line -> new IssueLicence.LineOrder(
                                line.controlCode(), line.hsCode(), line.description(), line.netMass(), line.value()))
                        .toList(),
                term,
                officer);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LEGAL);
    }

    private Validity longestFrom(LocalDate day) {
        return new Validity(day, day.plusMonths(validityMonths).minusDays(1));
    }
}
