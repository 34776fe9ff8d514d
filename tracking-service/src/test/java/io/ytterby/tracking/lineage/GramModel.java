package io.ytterby.tracking.lineage;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lot.domain.GramRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Remembers each gram by itself: which lots it was in, and of which grams it was made. Slow, plain and easy to believe. */
final class GramModel {
    static final Comparator<LotId> BY_ID = Comparator.comparing(LotId::toString);
    private static final MathContext FINE = new MathContext(40);

    /** One gram: those it was made of, each with the same part, or none if it was minted as this lot. */
    private record Gram(LotId madeAs, List<Gram> madeOf, Set<LotId> everIn) {}

    private final Map<Long, Gram> grams = new HashMap<>();
    private final Map<Long, LotId> live = new HashMap<>();
    private final Set<LotId> lots = new TreeSet<>(BY_ID);

    void made(Mill.Run run) {
        var inputs = run.consumed().stream()
                .flatMapToLong(held -> numbers(held.range()))
                .mapToObj(grams::get)
                .toList();
        run.consumed().forEach(held -> numbers(held.range()).forEach(live::remove));
        var lot = run.made().id();
        lots.add(lot);
        numbers(run.held().range()).forEach(number -> {
            grams.put(number, new Gram(lot, inputs, new HashSet<>(Set.of(lot))));
            live.put(number, lot);
        });
    }

    void split(LotId part, GramRange piece) {
        lots.add(part);
        numbers(piece).forEach(number -> {
            grams.get(number).everIn().add(part);
            live.put(number, part);
        });
    }

    Set<LotId> lots() {
        return lots;
    }

    List<LotId> lotsWithAtLeast(int count) {
        return lots.stream().filter(lot -> gramsOf(lot) >= count).toList();
    }

    int gramsOf(LotId lot) {
        return (int) live.values().stream().filter(lot::equals).count();
    }

    /** What of a lot was minted as which lot: of what it holds, or, empty, of what it ever held. */
    Map<LotId, BigDecimal> origins(LotId lot) {
        var held = grams.entrySet().stream()
                .filter(gram -> lot.equals(live.get(gram.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        if (held.isEmpty())
            held = grams.values().stream()
                    .filter(gram -> gram.everIn().contains(lot))
                    .toList();
        var shares = new TreeMap<LotId, BigDecimal>(BY_ID);
        var known = new IdentityHashMap<List<Gram>, Map<LotId, BigDecimal>>();
        for (var gram : held) add(shares, originsOf(gram, known), BigDecimal.valueOf(held.size()));
        return shares;
    }

    private Map<LotId, BigDecimal> originsOf(Gram gram, Map<List<Gram>, Map<LotId, BigDecimal>> known) {
        if (gram.madeOf().isEmpty()) return Map.of(gram.madeAs(), BigDecimal.ONE);
        var before = known.get(gram.madeOf());
        if (before != null) return before;
        var shares = new TreeMap<LotId, BigDecimal>(BY_ID);
        for (var input : gram.madeOf())
            add(
                    shares,
                    originsOf(input, known),
                    BigDecimal.valueOf(gram.madeOf().size()));
        known.put(gram.madeOf(), shares);
        return shares;
    }

    private static void add(Map<LotId, BigDecimal> to, Map<LotId, BigDecimal> shares, BigDecimal parts) {
        shares.forEach((origin, share) -> to.merge(origin, share.divide(parts, FINE), BigDecimal::add));
    }

    /** Which share of each lot now comes from grams that were ever in this one. */
    Map<LotId, BigDecimal> affected(LotId recalled) {
        var sums = new TreeMap<LotId, BigDecimal>(BY_ID);
        var known = new IdentityHashMap<List<Gram>, BigDecimal>();
        live.forEach((number, lot) -> sums.merge(lot, shareOf(grams.get(number), recalled, known), BigDecimal::add));
        sums.values().removeIf(sum -> sum.signum() == 0);
        sums.replaceAll((lot, sum) -> sum.divide(BigDecimal.valueOf(gramsOf(lot)), FINE));
        return sums;
    }

    private static BigDecimal shareOf(Gram gram, LotId recalled, Map<List<Gram>, BigDecimal> known) {
        if (gram.everIn().contains(recalled)) return BigDecimal.ONE;
        if (gram.madeOf().isEmpty()) return BigDecimal.ZERO;
        var before = known.get(gram.madeOf());
        if (before != null) return before;
        var sum = BigDecimal.ZERO;
        for (var input : gram.madeOf()) sum = sum.add(shareOf(input, recalled, known));
        var share = sum.divide(BigDecimal.valueOf(gram.madeOf().size()), FINE);
        known.put(gram.madeOf(), share);
        return share;
    }

    private static LongStream numbers(GramRange range) {
        return LongStream.range(range.from(), range.end());
    }
}
