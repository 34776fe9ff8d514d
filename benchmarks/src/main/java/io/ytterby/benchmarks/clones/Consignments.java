package io.ytterby.benchmarks.clones;

import io.ytterby.benchmarks.service.ServiceInProcess;
import io.ytterby.gramcodes.BlockCodes;
import io.ytterby.gramcodes.BlockKey;
import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.gramcodes.RootKey;
import io.ytterby.kernel.Composition;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.custody.app.EventStore;
import io.ytterby.tracking.declaration.app.FollowDeclaration;
import io.ytterby.tracking.declaration.domain.DeclaredLots;
import io.ytterby.tracking.declaration.domain.DeclaredStatus;
import io.ytterby.tracking.gram.app.Blocks;
import io.ytterby.tracking.lot.app.MintLot;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.LotNumber;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.sighting.app.PlanRoute;
import io.ytterby.tracking.sighting.app.TellSightings.Told;
import io.ytterby.tracking.sighting.domain.Rule;
import io.ytterby.tracking.sighting.domain.Scan;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Twenty lots on their way and one that has left, minted, planned and declared by the service's own use cases. */
final class Consignments {
    /** Today: the months of the event store are made ahead of the calendar, not of a simulated one. */
    static final Instant BEGIN = today();

    private static final long GRAMS = 1_000_000;
    private static final Actor PRODUCER =
            new Actor(new PersonId("bench.producer"), Consignment.PRODUCER, OrganisationKind.COMPANY, Set.of());

    private final List<Consignment> moving;
    private final Consignment gone;

    private Consignments(List<Consignment> moving, Consignment gone) {
        this.moving = moving;
        this.gone = gone;
    }

    static Consignments in(ServiceInProcess service, SimulatedClock clock) throws Exception {
        var root = new byte[RootKey.LENGTH];
        new Random(1).nextBytes(root);
        service.wiring()
                .with(Clock.class, clock)
                .with(EpochKeys.class, new RootKey(root, 1))
                .with(EventStore.class, "io.ytterby.tracking.custody.db.EventRows");
        var moving = new ArrayList<Consignment>();
        for (int i = 0; i < 20; i++) moving.add(planned(service, minted(service, i)));
        var gone = minted(service, 20);
        export(service, gone);
        return new Consignments(List.copyOf(moving), gone);
    }

    List<Consignment> moving() {
        return moving;
    }

    /** A gram that left the country, seen in it thirty days later. */
    Seen gone(int nth) {
        var stop = Consignment.STOPS.getFirst();
        var at = gone.day(30).plusSeconds(nth);
        var scan = new Scan(
                UUID.randomUUID(),
                at,
                new CountryCode("CN"),
                null,
                stop.position(),
                Consignment.PRODUCER,
                false,
                null,
                null);
        return new Seen(new Told(scan, gone.code(nth), null), Consignment.PRODUCER, at.plusSeconds(60), Rule.R4);
    }

    private static Consignment minted(ServiceInProcess service, int nth) throws Exception {
        var shares = Map.of(Element.Nd, new BigDecimal("28.0"), Element.Fe, new BigDecimal("66.9"));
        var card = new LotCard(
                Consignment.ITEM,
                new LotNumber("BENCH-" + nth),
                Stage.MAGNET,
                new Composition(shares),
                new Unlocode("CNBAO"),
                new SourceOfRight(SourceOfRight.Kind.MINE_PERMIT, "NM-2026-11"),
                Consignment.PRODUCER,
                null);
        var mint = service.wiring().get(MintLot.class);
        var outcome = service.inTransaction(() -> mint.mint(PRODUCER, card, new Mass(GRAMS * 1_000)));
        if (!(outcome instanceof LotOutcome.Done<Lot> done)) throw new IllegalStateException("not minted: " + outcome);
        var held = service.wiring()
                .get(Blocks.class)
                .heldBy(done.value().id(), 0, 1)
                .getFirst();
        var codes = new BlockCodes(
                held.block(), BlockKey.of(held.block(), service.wiring().get(EpochKeys.class)));
        return new Consignment(done.value().id(), codes, held.from(), GRAMS, BEGIN);
    }

    private static Consignment planned(ServiceInProcess service, Consignment consignment) throws Exception {
        var planRoute = service.wiring().get(PlanRoute.class);
        service.inTransaction(() -> planRoute.plan(PRODUCER, consignment.lot(), consignment.plan(), 0));
        return consignment;
    }

    private static void export(ServiceInProcess service, Consignment consignment) throws Exception {
        var follow = service.wiring().get(FollowDeclaration.class);
        var declaration = DeclarationId.random();
        var masses = Map.of(consignment.lot(), new Mass(GRAMS * 1_000));
        int version = 1;
        for (var status : List.of(DeclaredStatus.LODGED, DeclaredStatus.EXITED)) {
            var declared = new DeclaredLots(
                    declaration, version++, status, Consignment.PRODUCER, Consignment.BUYER, null, masses);
            service.inTransaction(() -> {
                follow.to(declared);
                return declared;
            });
        }
    }

    private static Instant today() {
        return Instant.now().truncatedTo(ChronoUnit.DAYS);
    }
}
