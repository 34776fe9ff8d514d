package io.ytterby.certification.claim.domain;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Moves mass from books to books. Per rare earth and origin no more comes out than went in: what is certified shrinks with
 * the yield, and what was not in the inputs is not certified.
 */
public final class TakeStep {
    private final Map<LotId, LotBook> books = new LinkedHashMap<>();
    private final List<Released> released = new ArrayList<>();
    private final Step step;

    /** @param before the book of each of the step's lots that has one */
    private TakeStep(Step step, Map<LotId, LotBook> before) {
        this.step = step;
        for (var lot : step.lots()) books.put(lot, before.getOrDefault(lot, LotBook.empty(lot)));
    }

    /** The books after it, and the claims that lost their goods. */
    public record Result(Map<LotId, LotBook> books, List<Released> released) {
        public Result {
            books = Collections.unmodifiableMap(new LinkedHashMap<>(books));
            released = List.copyOf(released);
        }
    }

    public static Result of(Step step, Map<LotId, LotBook> before) {
        return new TakeStep(step, before).taken();
    }

    private Result taken() {
        var pool = new TreeMap<Element, Portion>();
        for (var input : step.inputs()) {
            long stays = outputs(input.lot());
            if (input.massMg() > stays) drawInto(pool, input.lot(), input.massMg() - stays);
        }
        var sinks = sinks();
        var elements = new TreeSet<>(pool.keySet());
        for (var sink : sinks)
            if (sink.composition() != null) elements.addAll(sink.targets().keySet());
        var poured = new ArrayList<SortedMap<Element, Portion>>();
        sinks.forEach(_ -> poured.add(new TreeMap<>()));
        for (var element : elements) pour(element, pool.getOrDefault(element, Portion.NONE), sinks, poured);
        for (int i = 0; i < sinks.size(); i++) {
            int at = i;
            books.computeIfPresent(
                    sinks.get(i).lot(), (lot, book) -> book.plus(sinks.get(at).massMg(), poured.get(at)));
        }
        return new Result(books, released);
    }

    /** What a lot gains. */
    private record Sink(LotId lot, long massMg, @Nullable Composition composition) {
        SortedMap<Element, Long> targets() {
            return composition == null ? new TreeMap<>() : LotBook.contained(massMg, composition);
        }
    }

    private List<Sink> sinks() {
        var sinks = new ArrayList<Sink>();
        for (var output : step.outputs()) {
            long gained = output.massMg() - inputs(output.lot());
            if (gained > 0) sinks.add(new Sink(output.lot(), gained, output.composition()));
        }
        return sinks;
    }

    private void drawInto(SortedMap<Element, Portion> pool, LotId lot, long massMg) {
        var drawn = book(lot).draw(massMg);
        books.put(lot, drawn.left());
        drawn.taken().forEach((element, portion) -> pool.merge(element, portion, Portion::plus));
        drawn.released()
                .forEach((element, byKey) ->
                        byKey.forEach((key, mass) -> released.add(new Released(lot, element, key, mass))));
    }

    private static void pour(
            Element element, Portion pool, List<Sink> sinks, List<SortedMap<Element, Portion>> poured) {
        var wanted = wanted(element, pool.totalMg(), sinks);
        long sum = Arrays.stream(wanted).sum();
        // More of it came out than the books had: nothing of that is certified.
        var left = sum > pool.totalMg() ? pool.plus(Portion.uncertified(sum - pool.totalMg())) : pool;
        for (int i = 0; i < wanted.length; i++) {
            var cut = left.take(wanted[i]);
            left = cut.left();
            if (wanted[i] > 0) poured.get(i).put(element, cut.taken());
        }
    }

    /**
     * How much of an element each output gets: by its composition, or by its mass where the goods stayed what they were. A
     * milligram that rounding made on the way is no new mass: the largest gets that much less.
     */
    private static long[] wanted(Element element, long pool, List<Sink> sinks) {
        var masses = sinks.stream().mapToLong(Sink::massMg).toArray();
        if (sinks.stream().allMatch(sink -> sink.composition() == null))
            return sinks.isEmpty() ? masses : Apportion.of(pool, masses);
        var wanted = sinks.stream()
                .mapToLong(sink -> sink.targets().getOrDefault(element, 0L))
                .toArray();
        long tooMuch = Arrays.stream(wanted).sum() - pool;
        if (tooMuch > 0 && tooMuch <= sinks.size() + 2) shrinkLargest(wanted, tooMuch);
        return wanted;
    }

    private static void shrinkLargest(long[] wanted, long by) {
        int largest = 0;
        for (int i = 1; i < wanted.length; i++) if (wanted[i] > wanted[largest]) largest = i;
        wanted[largest] -= Math.min(by, wanted[largest]);
    }

    private LotBook book(LotId lot) {
        return books.getOrDefault(lot, LotBook.empty(lot));
    }

    private long inputs(LotId lot) {
        return step.inputs().stream()
                .filter(input -> input.lot().equals(lot))
                .mapToLong(Step.Input::massMg)
                .sum();
    }

    private long outputs(LotId lot) {
        return step.outputs().stream()
                .filter(output -> output.lot().equals(lot))
                .mapToLong(Step.Output::massMg)
                .sum();
    }
}
