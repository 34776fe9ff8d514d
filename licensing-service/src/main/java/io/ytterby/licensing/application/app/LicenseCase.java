package io.ytterby.licensing.application.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.Content.Gap;
import io.ytterby.licensing.application.domain.GoodsLine;
import io.ytterby.licensing.application.domain.Party;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import io.ytterby.licensing.licence.app.IssueLicence;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.licence.app.Licences;
import io.ytterby.licensing.licence.app.ReissueLicence;
import io.ytterby.licensing.licence.domain.LicenceKind;
import io.ytterby.licensing.licence.domain.ReissueOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Turns an approval into a licence, in its transaction: a new one, or the one that it replaces issued anew. */
@ApplicationScoped
class LicenseCase {
    private final IssueLicence issueLicence;
    private final ReissueLicence reissueLicence;
    private final Licences licences;
    private final Clock clock;
    private final int validityMonths;

    LicenseCase(
            IssueLicence issueLicence,
            ReissueLicence reissueLicence,
            Licences licences,
            Clock clock,
            @ConfigProperty(name = "licensing.application.validity-months", defaultValue = "12") int validityMonths) {
        this.issueLicence = issueLicence;
        this.reissueLicence = reissueLicence;
        this.licences = licences;
        this.clock = clock;
        this.validityMonths = validityMonths;
    }

    /** Says why a licence could not have this validity; empty if it could. */
    Optional<Refused> barTo(@Nullable Validity validity) {
        return validity == null || isLegal(validity)
                ? Optional.empty()
                : Optional.of(new Refused.Incomplete(List.of(new Gap(
                        "/validUntil",
                        "A licence begins today or later and is valid for at most " + validityMonths + " months."))));
    }

    /**
     * @param lines what goes on the licence
     * @param validity null for the one that was asked for, or the longest that begins today
     */
    @Transactional(Transactional.TxType.MANDATORY)
    StepOutcome license(Application approved, List<GoodsLine> lines, @Nullable Validity validity, Actor officer) {
        if (kindOf(approved) == LicenceKind.GENERAL && customer(approved) == null)
            return new Refused.Incomplete(List.of(new Gap(
                    "/parties", "A general licence is bound to a customer: its end user must be on the registry.")));
        var term = validity == null ? termOf(approved.content().wanted()) : validity;
        var replaced = approved.lineage().replaces();
        if (replaced != null) return reissue(approved, latest(replaced), order(approved, lines, term, officer));
        var issued = issueLicence.issue(order(approved, lines, term, officer));
        return new Moved(approved.licensed(issued.number()));
    }

    /** Carries over what was drawn, so that nothing is counted twice and nothing forgotten. */
    private StepOutcome reissue(Application approved, LicenceNumber old, IssueLicence.Order order) {
        var reason = "edition " + approved.lineage().edition() + " of the application was approved";
        var outcome = reissueLicence.reissue(old, ignored -> order, reason);
        if (outcome.isEmpty()) return new Refused.LicenceNotReplaced(old, "There is no licence " + old + ".");
        return switch (outcome.get()) {
            case ReissueOutcome.Reissued(var licence) -> new Moved(approved.licensed(licence.number()));
            case ReissueOutcome.Ended(var how) ->
                new Refused.LicenceNotReplaced(
                        old, "The licence is " + how + ". Dismiss the changes; what is needed is a new application.");
            case ReissueOutcome.Suspended(var grounds) ->
                new Refused.LicenceNotReplaced(
                        old, "The licence is suspended on " + grounds.size() + " grounds. Have them lifted first.");
            case ReissueOutcome.NotCarried(var line) ->
                new Refused.LicenceNotReplaced(
                        old,
                        "What was drawn of line " + line.number() + " has no room on the new licence. Approve at least"
                                + " that much of the same goods.");
        };
    }

    /** The regulator may have issued it anew since. */
    private LicenceNumber latest(LicenceNumber number) {
        return licences.lookUp(number)
                .flatMap(licence -> Optional.ofNullable(licence.lineage().replacedBy()))
                .map(this::latest)
                .orElse(number);
    }

    private static IssueLicence.Order order(Application approved, List<GoodsLine> lines, Validity term, Actor officer) {
        var content = approved.content();
        return new IssueLicence.Order(
                approved.id().value(),
                kindOf(approved),
                approved.exporter(),
                customer(approved),
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

    private static @Nullable OrganisationId customer(Application approved) {
        return approved.content()
                .party(Party.Role.END_USER)
                .map(Party::organisation)
                .orElse(null);
    }

    private static LicenceKind kindOf(Application approved) {
        return LicenceKind.valueOf(approved.content().licenceKind().name());
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
