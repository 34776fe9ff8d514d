package io.ytterby.tracking.transformation;

import static io.ytterby.tracking.LotFixture.GTIN;
import static io.ytterby.tracking.LotFixture.custodianOf;
import static io.ytterby.tracking.LotFixture.newNumber;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Actor;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Books;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.MintLot;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.operation.app.ReverseOperation;
import io.ytterby.tracking.transformation.app.BlendLots;
import io.ytterby.tracking.transformation.app.Made;
import io.ytterby.tracking.transformation.app.NewLot;
import io.ytterby.tracking.transformation.app.Portion;
import io.ytterby.tracking.transformation.app.TransformLots;
import io.ytterby.tracking.transformation.app.TransformationOutcome;
import io.ytterby.tracking.transformation.domain.Loss;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several people pour, run processes and undo them on the same goods at once: each element stays as much as it was. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ElementConservationTest {
    private static final int THREADS = 4;
    private static final int STEPS = 40;
    private static final Unlocode PLACE = new Unlocode("CNBAO");
    private static final List<Element> ELEMENTS = List.of(Element.Nd, Element.Dy);

    @Inject
    MintLot mintLot;

    @Inject
    BlendLots blendLots;

    @Inject
    TransformLots transformLots;

    @Inject
    ReverseOperation reverseOperation;

    @Inject
    Lots lots;

    @Inject
    Books books;

    private final OrganisationId firm =
            new OrganisationId("cn-" + newNumber().value().substring(0, 12));
    private final Actor actor = custodianOf(firm);
    private final List<LotId> known = Collections.synchronizedList(new ArrayList<>());
    private final List<OperationId> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatever_is_made_of_what_at_once_each_element_is_held_or_was_lost() throws Exception {
        for (int i = 0; i < 6; i++) known.add(mint(i));
        var minted = known.stream()
                .map(lots::find)
                .flatMap(java.util.Optional::stream)
                .toList();

        int deeds = atOnce(new Random(7));

        assertThat(deeds).isGreaterThan(THREADS * STEPS / 4);
        assertThat(books.badlyTiledBlocks()).isEmpty();
        assertThat(books.lotsThatDisagreeWithTheirSegments()).isZero();
        var held = known.stream()
                .map(lots::find)
                .flatMap(java.util.Optional::stream)
                .toList();
        for (var element : ELEMENTS)
            assertThat(contained(held, element)
                            .add(lost(element))
                            .subtract(contained(minted, element))
                            .abs())
                    .as("%s in milligrams", element)
                    .isLessThan(BigDecimal.valueOf(deeds));
    }

    private int atOnce(Random seeds) throws Exception {
        var deeds = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var work = IntStream.range(0, THREADS)
                    .mapToObj(thread -> (Callable<Boolean>) () -> work(new Random(seeds.nextLong()), deeds))
                    .toList();
            for (var each : threads.invokeAll(work)) assertThat(each.get()).isTrue();
        }
        return deeds.get();
    }

    private boolean work(Random random, AtomicInteger deeds) {
        for (int step = 0; step < STEPS; step++) {
            boolean did = switch (random.nextInt(5)) {
                case 0, 1 -> keep(blendLots.blend(actor, blend(random)));
                case 2, 3 -> keep(transformLots.transform(actor, run(random)));
                default -> undo(random);
            };
            if (did) deeds.incrementAndGet();
        }
        return true;
    }

    private boolean keep(TransformationOutcome outcome) {
        if (!(outcome instanceof TransformationOutcome.Done made)) return false;
        Made what = made.made();
        what.outputs().forEach(lot -> known.add(lot.id()));
        done.add(what.operation());
        return true;
    }

    private boolean undo(Random random) {
        var id = done.isEmpty() ? OperationId.random() : done.get(random.nextInt(done.size()));
        return reverseOperation.reverse(actor, id, "storm") instanceof LotOutcome.Done<?>;
    }

    private BlendLots.Order blend(Random random) {
        var one = some(random);
        var other = some(random);
        var inputs = one.equals(other) ? List.of(part(one, random)) : List.of(part(one, random), part(other, random));
        return new BlendLots.Order(inputs, GTIN, newNumber(), PLACE, null, null);
    }

    /** Scrap to scrap of the same composition, and 1 % of it lost. */
    private TransformLots.Order run(Random random) {
        var lot = lots.find(some(random)).orElseThrow();
        long grams = Math.max(1, lot.grams() / (1 + random.nextInt(3)));
        var lost = new Loss(null, new Mass(grams * 10), "dust");
        var left = new Mass(grams * 990);
        var made = new NewLot(GTIN, newNumber(), PLACE, Stage.SCRAP, lot.card().composition(), left);
        var input = new Portion(lot.id(), Mass.ofGrams(grams));
        return new TransformLots.Order("recycling", List.of(input), List.of(), List.of(made), List.of(lost), null);
    }

    private static Portion part(LotId lot, Random random) {
        return new Portion(lot, random.nextInt(3) == 0 ? null : Mass.ofGrams(1 + random.nextInt(2_000)));
    }

    private LotId some(Random random) {
        return known.get(random.nextInt(known.size()));
    }

    private LotId mint(int i) {
        var composition = new Composition(
                Map.of(Element.Nd, BigDecimal.valueOf(20 + i), Element.Dy, BigDecimal.valueOf(17 + i, 1)));
        var source = new SourceOfRight(SourceOfRight.Kind.IMPORT, "26CN-" + i);
        var card = new LotCard(GTIN, newNumber(), Stage.SCRAP, composition, PLACE, source, firm, null);
        return mintLot.mint(actor, card, new Mass(10_000_300L + i)) instanceof LotOutcome.Done<Lot> made
                ? made.value().id()
                : LotId.random();
    }

    private static BigDecimal contained(List<Lot> lots, Element element) {
        return lots.stream()
                .map(lot -> BigDecimal.valueOf(lot.mass().milligrams())
                        .multiply(lot.card().composition().shareOf(element))
                        .movePointLeft(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By the books of the runs that were not undone. */
    private BigDecimal lost(Element element) {
        return books
                .texts(
                        "SELECT lost FROM element_balance JOIN lot_operation done USING (operation_id) WHERE done.org = '"
                                + firm + "' AND element = '" + element
                                + "' AND NOT EXISTS (SELECT 1 FROM lot_operation undone WHERE undone.reverses = done.operation_id)")
                .stream()
                .map(io.ytterby.tracking.transformation.domain.Fraction::parse)
                .map(lost -> lost.toDecimal(6, java.math.RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
