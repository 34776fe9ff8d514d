package io.ytterby.gateway.buyer.domain;

import io.ytterby.gateway.buyer.domain.Blocker.Kind;
import io.ytterby.gateway.projection.domain.Audience;
import io.ytterby.gateway.projection.domain.KnownDeclaration;
import io.ytterby.gateway.projection.domain.KnownHolds;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.KnownLot;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a lot may leave. Everything known decides; what the caller may not see is counted, but not told. */
public record ClearanceRules(OrganisationId caller, LocalDate today) {
    private static final Set<String> GONE = Set.of("CONSUMED", "DESTROYED");
    private static final String LEFT = "EXPORTED";

    public Clearance clearance(LotFacts facts) {
        var blockers = new ArrayList<>(holds(facts));
        var lot = facts.lot();
        lot.recalls().forEach(recall -> blockers.add(recalled(recall)));
        if (GONE.contains(lot.status()))
            blockers.add(new Blocker(Kind.LOT, "The lot is no more: its status is " + lot.status() + ".", null));
        else if (!lot.status().equals(LEFT)) blockers.addAll(release(facts));
        return new Clearance(verdict(lot, blockers), blockers);
    }

    private static Verdict verdict(KnownLot lot, List<Blocker> blockers) {
        if (blockers.isEmpty())
            return new Verdict(
                    true,
                    lot.status().equals(LEFT) ? "The lot has left the country." : "The lot is released and may leave.");
        return new Verdict(
                false, blockers.stream().map(Blocker::detail).distinct().collect(Collectors.joining(" ")));
    }

    private List<Blocker> holds(LotFacts facts) {
        var blockers = new ArrayList<Blocker>();
        facts.holds().forEach(held -> blockers.addAll(holds(held)));
        // Tracking may have heard of a hold before this projection has, or not yet of its lifting.
        facts.lot().frozenBy().stream()
                .filter(id -> facts.holds().stream()
                        .noneMatch(held -> held.declaration().equals(id)))
                .forEach(id -> blockers.add(new Blocker(
                        Kind.HOLD,
                        "The lot is frozen by a hold.",
                        facts.declaration(id)
                                .flatMap(one -> scope(one.audience())
                                        .map(may -> one.id().toString()))
                                .orElse(null))));
        return blockers;
    }

    private List<Blocker> holds(KnownHolds held) {
        var scope = scope(held.audience());
        if (scope.isEmpty()) return List.of(Blocker.hidden(Kind.HOLD));
        var about = held.declaration().toString();
        if (scope.get() == Scope.STATUS) return List.of(new Blocker(Kind.HOLD, "Customs holds the lot.", about));
        return held.open().stream()
                .map(hold -> new Blocker(
                        Kind.HOLD,
                        "A hold stands: " + hold.ground() + ", placed by " + hold.authority() + " at " + hold.placedAt()
                                + ".",
                        about))
                .toList();
    }

    /** It stands against a lot that has left, too: who has the goods must know. */
    private static Blocker recalled(KnownLot.Recall recall) {
        return new Blocker(
                Kind.RECALL,
                "Its goods were called back on " + LocalDate.ofInstant(recall.since(), ZoneOffset.UTC) + ": "
                        + recall.reason() + ".",
                recall.id().toString());
    }

    private List<Blocker> release(LotFacts facts) {
        var current = facts.current();
        if (current.isEmpty())
            return List.of(new Blocker(Kind.NOT_DECLARED, "No declaration asks for this lot to leave.", null));
        var declaration = current.get();
        var blockers = new ArrayList<Blocker>();
        if (!declaration.mayLeave()) blockers.add(notReleased(declaration));
        if (!declaration.status().equals("EXITED"))
            declaration
                    .licencesOf(facts.lot().id())
                    .forEach(number -> licence(facts, number).ifPresent(blockers::add));
        return blockers;
    }

    private Blocker notReleased(KnownDeclaration declaration) {
        if (scope(declaration.audience()).isEmpty()) return Blocker.hidden(Kind.NOT_RELEASED);
        return new Blocker(
                Kind.NOT_RELEASED,
                "Declaration " + declaration.mrn() + " is not released yet: its status is " + declaration.status()
                        + ".",
                declaration.id().toString());
    }

    private Optional<Blocker> licence(LotFacts facts, LicenceNumber number) {
        return Optional.ofNullable(facts.licences().get(number))
                .map(licence -> licence(licence, number))
                .orElseGet(() -> Optional.of(new Blocker(
                        Kind.LICENCE, "A licence that the lot is to leave under is not known here yet.", null)));
    }

    private Optional<Blocker> licence(KnownLicence licence, LicenceNumber number) {
        if (licence.usableOn(today)) return Optional.empty();
        return Optional.of(scope(licence.audience())
                .map(scope -> new Blocker(
                        Kind.LICENCE,
                        LicenceRules.verdict(licence, today, scope).reason(),
                        number.toString()))
                .orElseGet(() -> Blocker.hidden(Kind.LICENCE)));
    }

    private Optional<Scope> scope(Audience audience) {
        return audience.scopeFor(caller);
    }
}
