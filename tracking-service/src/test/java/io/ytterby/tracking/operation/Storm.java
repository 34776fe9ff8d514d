package io.ytterby.tracking.operation;

import static io.ytterby.tracking.LotFixture.cardOf;
import static io.ytterby.tracking.LotFixture.custodianOf;
import static io.ytterby.tracking.LotFixture.sscc;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.DestroyLot;
import io.ytterby.tracking.lot.app.MergeLots;
import io.ytterby.tracking.lot.app.MintLot;
import io.ytterby.tracking.lot.app.ReceiveLot;
import io.ytterby.tracking.lot.app.ShipLot;
import io.ytterby.tracking.lot.app.SplitLot;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.operation.app.ReverseOperation;
import io.ytterby.tracking.pack.app.PackLot;
import io.ytterby.tracking.pack.app.ReceivePack;
import io.ytterby.tracking.pack.app.ShipPack;
import io.ytterby.tracking.pack.app.UnpackLot;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Does random things to lots. Whatever comes of one of them is an outcome; an exception is a fault of the service. */
@Singleton
class Storm {
    private static final int PACKS = 12;
    private static final int KNOWN = 60;
    private static final List<Composition> GOODS = List.of(
            new Composition(Map.of(Element.Nd, new BigDecimal("28.05"), Element.Dy, new BigDecimal("2.5"))),
            new Composition(Map.of(Element.Nd, new BigDecimal("31"), Element.Tb, new BigDecimal("0.007"))));

    private final MintLot mintLot;
    private final SplitLot splitLot;
    private final MergeLots mergeLots;
    private final DestroyLot destroyLot;
    private final ShipLot shipLot;
    private final ReceiveLot receiveLot;
    private final PackLot packLot;
    private final UnpackLot unpackLot;
    private final ShipPack shipPack;
    private final ReceivePack receivePack;
    private final ReverseOperation reverseOperation;

    Storm(
            MintLot mintLot,
            SplitLot splitLot,
            MergeLots mergeLots,
            DestroyLot destroyLot,
            ShipLot shipLot,
            ReceiveLot receiveLot,
            PackLot packLot,
            UnpackLot unpackLot,
            ShipPack shipPack,
            ReceivePack receivePack,
            ReverseOperation reverseOperation) {
        this.mintLot = mintLot;
        this.splitLot = splitLot;
        this.mergeLots = mergeLots;
        this.destroyLot = destroyLot;
        this.shipLot = shipLot;
        this.receiveLot = receiveLot;
        this.packLot = packLot;
        this.unpackLot = unpackLot;
        this.shipPack = shipPack;
        this.receivePack = receivePack;
        this.reverseOperation = reverseOperation;
    }

    /** What all threads of one storm share: two firms, their newest lots and operations, and a few packs. */
    static final class World {
        final OrganisationId one;
        final OrganisationId other;
        private final long firstPack;
        private final List<LotId> lots = Collections.synchronizedList(new ArrayList<>());
        private final List<OperationId> operations = Collections.synchronizedList(new ArrayList<>());

        World(String name, long firstPack) {
            this.one = new OrganisationId("cn-" + name + "-one");
            this.other = new OrganisationId("cn-" + name + "-other");
            this.firstPack = firstPack;
        }

        private LotId lot(Random random) {
            synchronized (lots) {
                return lots.isEmpty()
                        ? LotId.random()
                        : lots.get(Math.max(0, lots.size() - KNOWN) + random.nextInt(Math.min(lots.size(), KNOWN)));
            }
        }

        private OperationId operation(Random random) {
            synchronized (operations) {
                int newest = Math.min(operations.size(), 12);
                return newest == 0
                        ? OperationId.random()
                        : operations.get(operations.size() - 1 - random.nextInt(newest));
            }
        }

        private Actor actor(Random random) {
            return custodianOf(random.nextBoolean() ? one : other);
        }
    }

    /** One deed of a kind that the random picks. */
    LotOutcome<?> deed(World world, Random random) {
        var actor = world.actor(random);
        var outcome = deed(world, actor, random);
        if (outcome instanceof LotOutcome.Done<?> done) {
            if (done.operation() != null) world.operations.add(done.operation());
            if (done.value() instanceof SplitLot.Halves halves)
                world.lots.add(halves.part().id());
        }
        return outcome;
    }

    private LotOutcome<?> deed(World world, Actor actor, Random random) {
        var lot = world.lot(random);
        var pack = sscc(world.firstPack + random.nextInt(PACKS));
        var toOther = actor.organisation().equals(world.one) ? world.other : world.one;
        return switch (random.nextInt(20)) {
            case 0 -> mint(world, actor, random);
            case 1, 2, 3, 4, 5 -> splitLot.split(actor, new SplitLot.Order(lot, null, 1 + random.nextInt(300), null));
            case 6, 7, 8 -> mergeLots.merge(actor, lot, others(world, lot, random));
            case 9 -> destroyLot.destroy(actor, lot, Mass.ofGrams(1 + random.nextInt(40)), "storm");
            case 10 -> destroyLot.destroy(actor, lot, null, "storm");
            case 11, 12 -> packLot.pack(actor, lot, pack);
            case 13 -> unpackLot.unpack(actor, lot);
            case 14 -> shipLot.ship(actor, lot, toOther);
            case 15 -> receiveLot.receive(actor, lot);
            case 16 -> shipPack.ship(actor, pack, toOther);
            case 17 -> receivePack.receive(actor, pack);
            default -> reverseOperation.reverse(actor, world.operation(random), "storm");
        };
    }

    LotOutcome<Lot> mint(World world, Actor actor, Random random) {
        var like = cardOf(Stage.OXIDE);
        var card = new LotCard(
                like.gtin(),
                like.number(),
                like.stage(),
                GOODS.get(random.nextInt(GOODS.size())),
                like.place(),
                like.source(),
                actor.organisation(),
                null);
        var minted = mintLot.mint(actor, card, new Mass(500_000L + random.nextInt(2_000_000)));
        if (minted instanceof LotOutcome.Done<Lot> done)
            world.lots.add(done.value().id());
        return minted;
    }

    private static Set<LotId> others(World world, LotId into, Random random) {
        var first = world.lot(random);
        var second = world.lot(random);
        if (first.equals(into)) return Set.of(LotId.random());
        return first.equals(second) || second.equals(into) ? Set.of(first) : Set.of(first, second);
    }
}
