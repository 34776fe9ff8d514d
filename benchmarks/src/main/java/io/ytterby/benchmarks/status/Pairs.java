package io.ytterby.benchmarks.status;

import io.ytterby.embedded.demo.Api;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Whether a foreign licence can be told from an absent one by how long "not found" takes: pairs of both, in random
 * order, and the chance that a foreign one took longer (0.5 tells nothing). Then the same with a little time added to
 * each foreign one: a test that does not see that would see nothing.
 */
final class Pairs {
    private static final String STRANGER = "erik.buyer";
    private static final int FOREIGN_NUMBERS = 20_000;

    private final Api api;
    private final List<Sample> samples = new ArrayList<>();

    Pairs(Api api) {
        this.api = api;
    }

    private record Sample(boolean foreign, long nanos) {}

    Pairs run(int pairs, int known, long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) ask(random, known, i % 2 == 0); // warms up
        samples.clear();
        for (int i = 0; i < pairs; i++) {
            boolean foreignFirst = random.nextBoolean();
            ask(random, known, foreignFirst);
            ask(random, known, !foreignFirst);
        }
        return this;
    }

    private void ask(Random random, int known, boolean foreign) {
        int range = Math.min(known, FOREIGN_NUMBERS);
        var number = Rebuild.number(random.nextInt(range) + (foreign ? 0 : 500_000_000));
        long began = System.nanoTime();
        var answer = api.get(STRANGER, "/api/buyer/v1/licences/" + number + "/status");
        long nanos = System.nanoTime() - began;
        if (answer.status() != 404) throw new IllegalStateException("a stranger should see nothing: " + answer);
        samples.add(new Sample(foreign, nanos));
    }

    BigDecimal auc() {
        return auc(samples);
    }

    /** @param share of the median, in per cent, that is added to each foreign one */
    BigDecimal aucPlanted(int share) {
        long median = samples.stream()
                .map(Sample::nanos)
                .sorted()
                .skip(samples.size() / 2)
                .findFirst()
                .orElse(0L);
        return auc(samples.stream()
                .map(one -> one.foreign() ? new Sample(true, one.nanos() + median * share / 100) : one)
                .toList());
    }

    /** By ranks, as Mann and Whitney do; equal times share their ranks. */
    private static BigDecimal auc(List<Sample> all) {
        var sorted =
                all.stream().sorted(Comparator.comparingLong(Sample::nanos)).toList();
        long doubledRanks = 0;
        long foreign = 0;
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to < sorted.size()
                    && sorted.get(to).nanos() == sorted.get(from).nanos()) to++;
            for (var one : sorted.subList(from, to))
                if (one.foreign()) {
                    foreign++;
                    doubledRanks += from + 1 + to;
                }
            from = to;
        }
        long absent = sorted.size() - foreign;
        if (foreign == 0 || absent == 0) return new BigDecimal("0.5");
        long doubledWins = doubledRanks - foreign * (foreign + 1);
        return new BigDecimal(doubledWins).divide(new BigDecimal(2 * foreign * absent), 4, RoundingMode.HALF_UP);
    }
}
