package io.ytterby.benchmarks;

import io.ytterby.licensing.screening.domain.EntityType;
import io.ytterby.licensing.screening.domain.Subject;
import io.ytterby.licensing.screening.index.NameIndex;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * What asking an index came to.
 *
 * @param recall how many were a hit, whichever rank
 * @param meanRank of the hits, 1 for the best
 * @param first how many were the best hit
 * @param cpuNanos what the thread itself ran: a busy machine takes it away from the wall clock, not from here
 */
record SearchFigures(
        BigDecimal recall, BigDecimal meanRank, BigDecimal first, long wallNanos, long cpuNanos, long[] sortedNanos) {
    private static final int MOST = 50;
    private static final long SECOND = 1_000_000_000L;

    /** A name, and the entry that it should find. */
    record Question(String entry, EntityType type, String name) {}

    static SearchFigures of(NameIndex index, List<Question> questions) {
        var threads = ManagementFactory.getThreadMXBean();
        var each = new long[questions.size()];
        long cpu = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        long ranks = 0;
        int found = 0;
        int first = 0;
        for (int i = 0; i < each.length; i++) {
            long from = System.nanoTime();
            int rank = rank(index, questions.get(i));
            each[i] = System.nanoTime() - from;
            if (rank == 0) continue;
            found++;
            ranks += rank;
            if (rank == 1) first++;
        }
        long wall = System.nanoTime() - begin;
        long ran = threads.getCurrentThreadCpuTime() - cpu;
        Arrays.sort(each);
        return new SearchFigures(
                RecallAt.share(found, each.length),
                RecallAt.share(ranks, found),
                RecallAt.share(first, each.length),
                wall,
                ran,
                each);
    }

    /** How many of them are a hit on anybody. */
    static long hits(NameIndex index, List<String> names) {
        return names.stream()
                .filter(name -> !index.hits(Subject.named(name, EntityType.ORGANISATION), 1)
                        .isEmpty())
                .count();
    }

    private static int rank(NameIndex index, Question question) {
        var hits = index.hits(Subject.named(question.name(), question.type()), MOST);
        for (int i = 0; i < hits.size(); i++) if (hits.get(i).entry().id().equals(question.entry())) return i + 1;
        return 0;
    }

    long micros(int perMille) {
        int at = (int) Math.min(sortedNanos.length - 1L, (long) sortedNanos.length * perMille / 1000);
        return (sortedNanos[at] + 999) / 1000;
    }

    long perCpuSecond() {
        return sortedNanos.length * SECOND / Math.max(1, cpuNanos);
    }

    long perSecond() {
        return sortedNanos.length * SECOND / wallNanos;
    }
}
