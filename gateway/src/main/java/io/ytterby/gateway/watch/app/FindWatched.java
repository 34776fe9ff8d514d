package io.ytterby.gateway.watch.app;

import io.ytterby.gateway.buyer.app.CaseOutlook;
import io.ytterby.gateway.buyer.app.CheckStatus;
import io.ytterby.gateway.buyer.app.LicenceStatus;
import io.ytterby.gateway.buyer.app.LookUpCases;
import io.ytterby.gateway.buyer.app.LotClearance;
import io.ytterby.gateway.buyer.domain.Outlook;
import io.ytterby.gateway.order.app.LicencesLeft;
import io.ytterby.gateway.order.app.Orders;
import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.app.Sights;
import io.ytterby.gateway.projection.domain.KnownHolds;
import io.ytterby.gateway.projection.domain.KnownLot;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.gateway.projection.domain.Sighted;
import io.ytterby.gateway.watch.domain.WatchRule;
import io.ytterby.gateway.watch.domain.Watched;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a rule looks at: only what its organisation may see now, and as much of it as it may see. */
@Singleton
class FindWatched {
    private static final int MOST_ORDERS = 20_000;

    private final Projection projection;
    private final Sights sights;
    private final CheckStatus check;
    private final LookUpCases cases;
    private final Orders orders;

    FindWatched(Projection projection, Sights sights, CheckStatus check, LookUpCases cases, Orders orders) {
        this.projection = projection;
        this.sights = sights;
        this.check = check;
        this.cases = cases;
        this.orders = orders;
    }

    Stream<Watched> of(WatchRule rule, OrganisationId mine) {
        if (rule.kind() == WatchRule.Kind.QUANTITY_BELOW_CALL_OFFS)
            return orders(rule, mine).flatMap(this::lines);
        if (rule.orders().isEmpty()) return sights.of(mine).stream().flatMap(name -> see(name, mine).stream());
        return orders(rule, mine).flatMap(FindWatched::named).distinct().flatMap(name -> see(name, mine).stream());
    }

    private Stream<PurchaseOrder> orders(WatchRule rule, OrganisationId mine) {
        return rule.orders().isEmpty()
                ? orders.list(mine, null, MOST_ORDERS).stream()
                : rule.orders().stream().flatMap(poNo -> orders.find(mine, poNo).stream());
    }

    private static Stream<Sighted> named(PurchaseOrder order) {
        Stream<Sighted> licences = order.licences().map(Sighted.OfLicence::new);
        Stream<Sighted> lots = order.lots().map(Sighted.OfLot::new);
        return Stream.concat(Stream.concat(licences, lots), order.applications().map(Sighted.OfCase::new));
    }

    private Stream<Watched> lines(PurchaseOrder order) {
        return order.lines().stream()
                .map(line -> new Watched.Line(
                        order.poNo(),
                        line,
                        LicencesLeft.of(line.licences().stream()
                                .map(number -> check.licence(number, order.organisation()))
                                .toList())));
    }

    private Optional<? extends Watched> see(Sighted name, OrganisationId mine) {
        return switch (name) {
            case Sighted.OfLicence(var number) -> check.licence(number, mine).map(FindWatched::watched);
            case Sighted.OfLot(var id) -> check.lot(id, mine).map(found -> watched(found, mine));
            case Sighted.OfCase(var id) -> cases.find(id, mine, null).map(FindWatched::watched);
        };
    }

    private static Watched.Licence watched(LicenceStatus found) {
        var licence = found.licence();
        return new Watched.Licence(
                licence.number().value(),
                licence.status(),
                found.verdict().usable(),
                licence.validity().until(),
                licence.version());
    }

    private Watched.Lot watched(LotClearance found, OrganisationId mine) {
        var lot = found.lot();
        var declaration = found.declaration();
        return new Watched.Lot(
                lot.id().toString(),
                lot.status(),
                found.clearance().verdict().usable(),
                lot.recalls().stream().map(FindWatched::watched).toList(),
                projection.openHoldsOn(lot.id()).stream()
                        .flatMap(held -> holds(held, mine))
                        .toList(),
                lot.version() + (declaration == null ? 0 : declaration.version()));
    }

    private static Watched.Recall watched(KnownLot.Recall recall) {
        return new Watched.Recall(recall.id().toString(), recall.reason());
    }

    private static Stream<Watched.Hold> holds(KnownHolds held, OrganisationId mine) {
        var scope = held.audience().scopeFor(mine);
        return held.open().stream()
                .map(hold -> new Watched.Hold(
                        held.declaration().toString(),
                        hold.placedAt(),
                        scope.map(may -> may == Scope.FULL
                                        ? "Ground: " + hold.ground() + ", placed by " + hold.authority() + "."
                                        : "Customs holds it.")
                                .orElse("You may not see by whom or why. Ask the exporter.")));
    }

    private static Watched.Application watched(CaseOutlook found) {
        var known = found.known();
        var forecast = known.forecast();
        return new Watched.Application(
                known.id().toString(),
                known.status(),
                known.isOpen(),
                known.countedFrom(),
                forecast == null || forecast.decided() == null
                        ? Optional.empty()
                        : new Outlook(List.copyOf(forecast.steps())).mostByFromTheBeginning(),
                known.version());
    }
}
