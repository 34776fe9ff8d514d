package io.ytterby.licensing.application.app;

import io.ytterby.kernel.OrganisationId;
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
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.licence.domain.LicenceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Decides a countersigned case; an approval issues the licence in the same transaction. */
@ApplicationScoped
public class FinaliseApplication {
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
        if (validity != null && !isLegal(validity))
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
        return desk.move(asked, signed -> finalise(signed, decision, validity, officer));
    }

    private StepOutcome finalise(Application signed, Decision decision, @Nullable Validity validity, Actor officer) {
        var review = new Review(signed, file.advice(signed.id()));
        var outcome = review.finalise(decision, clock.instant());
        if (!(outcome instanceof Moved(var decided)) || decision.kind() != Decision.Kind.APPROVE) return outcome;
        var term = validity == null ? termOf(decided.content().wanted()) : validity;
        if (kindOf(decided) == LicenceKind.GENERAL && customer(decided) == null)
            return new Refused.Incomplete(List.of(new Gap(
                    "/parties", "A general licence is bound to a customer: its end user must be on the registry.")));
        var issued = issueLicence.issue(order(decided, review.linesToLicense(), term, officer));
        return new Moved(decided.licensed(issued.number()));
    }

    private static IssueLicence.Order order(
            Application application, List<GoodsLine> lines, Validity term, Actor officer) {
        var content = application.content();
        return new IssueLicence.Order(
                application.id().value(),
                kindOf(application),
                application.exporter(),
                customer(application),
                content.withRole(Party.Role.CONSIGNEE).stream()
                        .flatMap(party -> Stream.ofNullable(party.organisation()))
                        .distinct()
                        .toList(),
                content.destination(),
                lines.stream()
                        .map(line -> new IssueLicence.LineOrder(
                                line.controlCode(), line.hsCode(), line.description(), line.netMass(), line.value()))
                        .toList(),
                term,
                officer);
    }

    private static @Nullable OrganisationId customer(Application application) {
        return application
                .content()
                .party(Party.Role.END_USER)
                .map(Party::organisation)
                .orElse(null);
    }

    private static LicenceKind kindOf(Application application) {
        return LicenceKind.valueOf(application.content().licenceKind().name());
    }

    /** What was wanted as far as the law and the day allow it, else the longest term that begins today. */
    private Validity termOf(@Nullable Validity wanted) {
        var today = LegalDay.today(clock);
        if (wanted == null || wanted.until().isBefore(today)) return longestFrom(today);
        var from = wanted.from().isBefore(today) ? today : wanted.from();
        var longest = longestFrom(from).until();
        return new Validity(from, wanted.until().isAfter(longest) ? longest : wanted.until());
    }

    private boolean isLegal(Validity term) {
        return !term.from().isBefore(LegalDay.today(clock))
                && !term.until().isAfter(longestFrom(term.from()).until());
    }

    private Validity longestFrom(LocalDate day) {
        return new Validity(day, day.plusMonths(validityMonths).minusDays(1));
    }
}
