package io.ytterby.tracking.lot.app;

import static io.ytterby.tracking.LotFixture.BAOTOU;
import static io.ytterby.tracking.LotFixture.GANZHOU;
import static io.ytterby.tracking.LotFixture.custodianOf;
import static io.ytterby.tracking.LotFixture.magnets;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Books;
import io.ytterby.tracking.declaration.app.FollowHolds;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever several offices do to the same lots at once, no gram is lost, doubled or in two lots. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ConservationTest {
    private static final int THREADS = 4;
    private static final int STEPS = 60;

    @Inject
    MintLot mintLot;

    @Inject
    SplitLot splitLot;

    @Inject
    ShipLot shipLot;

    @Inject
    ReceiveLot receiveLot;

    @Inject
    FollowHolds followHolds;

    @Inject
    Segments segments;

    @Inject
    Books books;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void grams_and_mass_are_conserved_by_whatever_is_done_at_once(long seed) throws Exception {
        var mass = new Mass(5_000_750);
        var roots = List.of(mint(mass), mint(mass));
        var answers = atOnce(thread -> work(roots, new Random(seed * 1_000 + thread)));

        assertThat(answers.stream().filter(LotOutcome.Done.class::isInstance).count())
                .as("something was done")
                .isGreaterThan(THREADS);
        assertThat(books.badlyTiledBlocks()).isEmpty();
        assertThat(books.lotsThatDisagreeWithTheirSegments()).isZero();
        for (var root : roots) assertThat(books.massOfFamily(root)).isEqualTo(mass.milligrams());
    }

    @ParameterizedTest(name = "{0} grams")
    @ValueSource(longs = {64, 100})
    void of_many_who_split_one_lot_down_each_gram_goes_to_one(long grams) throws Exception {
        var root = mint(Mass.ofGrams(grams));

        var answers = atOnce(thread -> IntStream.range(0, 40)
                .<LotOutcome<?>>mapToObj(step -> split(root, 1))
                .toList());

        assertThat(answers.stream().filter(LotOutcome.Done.class::isInstance).count())
                .isEqualTo(Math.min(grams - 1, THREADS * 40));
        assertThat(books.badlyTiledBlocks()).isEmpty();
        assertThat(books.massOfFamily(root)).isEqualTo(grams * 1_000);
    }

    private List<LotOutcome<?>> work(List<LotId> roots, Random random) {
        var known = new ArrayList<>(roots);
        var answers = new ArrayList<LotOutcome<?>>();
        for (int step = 0; step < STEPS; step++) {
            var lot = known.get(random.nextInt(known.size()));
            int what = random.nextInt(10);
            if (what < 7) {
                var outcome = split(lot, 1 + random.nextInt(200));
                if (outcome instanceof LotOutcome.Done<SplitLot.Halves> done)
                    known.add(done.value().part().id());
                answers.add(outcome);
            } else if (what == 7) {
                answers.add(shipLot.ship(custodianOf(BAOTOU), lot, GANZHOU));
                answers.add(receiveLot.receive(custodianOf(GANZHOU), lot));
            } else if (what == 8) {
                answers.add(shipLot.ship(custodianOf(GANZHOU), lot, BAOTOU));
                answers.add(receiveLot.receive(custodianOf(BAOTOU), lot));
            } else {
                var declaration = DeclarationId.random();
                followHolds.to(declaration, 1, 1, Set.of(lot));
                followHolds.to(declaration, 2, 0, Set.of(lot));
            }
        }
        return answers;
    }

    private LotOutcome<SplitLot.Halves> split(LotId lot, long grams) {
        var held = segments.heldBy(lot, 100);
        var some = held.get((int) (grams % held.size())).range();
        var from = grams % 2 == 0 ? Long.valueOf(some.from() + (some.count() - 1) / 2) : null;
        return splitLot.split(custodianOf(BAOTOU), new SplitLot.Order(lot, from, grams, null));
    }

    private LotId mint(Mass mass) {
        return mintLot.mint(custodianOf(BAOTOU), magnets(), mass) instanceof LotOutcome.Done<Lot> done
                ? done.value().id()
                : LotId.random();
    }

    private interface Work {
        List<LotOutcome<?>> of(int thread);
    }

    private static List<LotOutcome<?>> atOnce(Work work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var tasks = IntStream.range(0, THREADS)
                    .mapToObj(thread -> (Callable<List<LotOutcome<?>>>) () -> work.of(thread))
                    .toList();
            var answers = new ArrayList<LotOutcome<?>>();
            for (var each : threads.invokeAll(tasks)) answers.addAll(each.get());
            return answers;
        }
    }
}
