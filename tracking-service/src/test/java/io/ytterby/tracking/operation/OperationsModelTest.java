package io.ytterby.tracking.operation;

import static io.ytterby.tracking.LotFixture.BAOTOU;
import static io.ytterby.tracking.LotFixture.custodianOf;
import static io.ytterby.tracking.LotFixture.magnets;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.lot.app.DestroyLot;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.MergeLots;
import io.ytterby.tracking.lot.app.MintLot;
import io.ytterby.tracking.lot.app.Segments;
import io.ytterby.tracking.lot.app.SplitLot;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.operation.app.ReverseOperation;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small lots against a model that keeps every single gram in a set: after each deed both hold the same. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OperationsModelTest {
    private static final int STEPS = 40;

    @Inject
    MintLot mintLot;

    @Inject
    SplitLot splitLot;

    @Inject
    MergeLots mergeLots;

    @Inject
    DestroyLot destroyLot;

    @Inject
    ReverseOperation reverseOperation;

    @Inject
    Lots lots;

    @Inject
    Segments segments;

    /** Which grams each lot holds. */
    private final Map<String, NavigableSet<Long>> model = new TreeMap<>();

    private final Deque<Done> past = new ArrayDeque<>();

    private record Done(
            OperationId operation, Map<String, NavigableSet<Long>> before, Map<String, NavigableSet<Long>> after) {}

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void each_gram_is_where_a_model_of_single_grams_has_it(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 3; i++) mint(8 + random.nextInt(40));

        for (int step = 0; step < STEPS; step++) {
            step(random);

            model.forEach(
                    (lot, grams) -> assertThat(held(lot)).as("lot %s", lot).isEqualTo(grams));
        }
    }

    private void step(Random random) {
        var lot = any(random);
        var grams = Objects.requireNonNull(model.get(lot));
        int some = 1 + random.nextInt(12);
        var before = copy();
        switch (random.nextInt(6)) {
            case 0, 1 -> split(lot, grams, some, before);
            case 2 -> merge(lot, any(random), before);
            case 3 -> destroy(lot, grams, some, before);
            default -> undo();
        }
    }

    private void split(String lot, NavigableSet<Long> grams, int some, Map<String, NavigableSet<Long>> before) {
        var piece = firstRun(grams, some);
        var outcome = splitLot.split(custodianOf(BAOTOU), new SplitLot.Order(LotId.of(lot), null, some, null));

        assertThat(outcome instanceof LotOutcome.Done<?>).isEqualTo(piece != null && some < grams.size());
        if (!(outcome instanceof LotOutcome.Done<SplitLot.Halves> done) || piece == null) return;
        grams.removeAll(piece);
        model.put(done.value().part().id().toString(), new TreeSet<>(piece));
        past.push(new Done(Objects.requireNonNull(done.operation()), before, copy()));
    }

    private void merge(String lot, String other, Map<String, NavigableSet<Long>> before) {
        if (lot.equals(other)) return;
        var outcome = mergeLots.merge(custodianOf(BAOTOU), LotId.of(lot), Set.of(LotId.of(other)));
        var from = Objects.requireNonNull(model.get(other));
        var into = Objects.requireNonNull(model.get(lot));

        assertThat(outcome instanceof LotOutcome.Done<?>).isEqualTo(!from.isEmpty() && !into.isEmpty());
        if (!(outcome instanceof LotOutcome.Done<Lot> done)) return;
        into.addAll(from);
        from.clear();
        past.push(new Done(Objects.requireNonNull(done.operation()), before, copy()));
    }

    private void destroy(String lot, NavigableSet<Long> grams, int some, Map<String, NavigableSet<Long>> before) {
        var outcome = destroyLot.destroy(custodianOf(BAOTOU), LotId.of(lot), Mass.ofGrams(some), "model");

        assertThat(outcome instanceof LotOutcome.Done<?>).isEqualTo(some <= grams.size());
        if (!(outcome instanceof LotOutcome.Done<Lot> done)) return;
        for (int i = 0; i < some; i++) grams.pollFirst();
        past.push(new Done(Objects.requireNonNull(done.operation()), before, copy()));
    }

    /** The last deed that stands: nothing later can have touched its lots. */
    private void undo() {
        if (past.isEmpty()) return;
        var last = past.pop();

        var outcome = reverseOperation.reverse(custodianOf(BAOTOU), last.operation(), "model");

        // A deed before one that was undone finds its lots with newer versions: it stays, and so does the model.
        if (!(outcome instanceof LotOutcome.Done<?>)) return;
        last.after().forEach((lot, grams) -> {
            var before = last.before().getOrDefault(lot, new TreeSet<>());
            if (!before.equals(grams)) model.put(lot, new TreeSet<>(before));
        });
    }

    private void mint(long grams) {
        var minted = (LotOutcome.Done<Lot>) mintLot.mint(custodianOf(BAOTOU), magnets(), Mass.ofGrams(grams));
        var lot = minted.value().id().toString();
        model.put(lot, held(lot));
    }

    private NavigableSet<Long> held(String lot) {
        assertThat(lots.find(LotId.of(lot)))
                .hasValueSatisfying(row -> assertThat(row.grams())
                        .isEqualTo(segments.liveOf(row.id()).stream()
                                .mapToLong(range -> range.range().count())
                                .sum()));
        return segments.liveOf(LotId.of(lot)).stream()
                .flatMap(held -> LongStream.range(
                                held.range().from(), held.range().end())
                        .boxed())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String any(Random random) {
        return List.copyOf(model.keySet()).get(random.nextInt(model.size()));
    }

    private Map<String, NavigableSet<Long>> copy() {
        var copy = new TreeMap<String, NavigableSet<Long>>();
        model.forEach((lot, grams) -> copy.put(lot, new TreeSet<>(grams)));
        return copy;
    }

    /** The lowest grams of the first run that has so many. */
    private static @Nullable List<Long> firstRun(NavigableSet<Long> grams, int count) {
        var run = new ArrayList<Long>();
        for (long gram : grams) {
            if (!run.isEmpty() && run.getLast() + 1 != gram) run.clear();
            run.add(gram);
            if (run.size() == count) return run;
        }
        return null;
    }
}
