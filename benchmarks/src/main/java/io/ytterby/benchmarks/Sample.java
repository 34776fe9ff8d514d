package io.ytterby.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Answers given one after the other by one thread, each timed.
 *
 * @param cpuNanos what the thread itself ran: a busy machine takes it away from the wall clock, not from here
 * @param sortedNanos each answer's time, shortest first
 */
record Sample(long wallNanos, long cpuNanos, long[] sortedNanos) {
    private static final long SECOND = 1_000_000_000L;

    static <Q> Sample take(List<Q> questions, Function<Q, ?> answer, int seconds) {
        var threads = ManagementFactory.getThreadMXBean();
        var each = new long[1 << 16];
        int count = 0;
        int kept = 0;
        long cpu = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        long last = begin;
        while (last - begin < seconds * SECOND) {
            kept += answer.apply(questions.get(count % questions.size())).hashCode() & 1;
            long now = System.nanoTime();
            if (count == each.length) each = Arrays.copyOf(each, count * 2);
            each[count++] = now - last;
            last = now;
        }
        if (kept > count) throw new IllegalStateException("more answers than questions");
        var sorted = Arrays.copyOf(each, count);
        Arrays.sort(sorted);
        return new Sample(last - begin, threads.getCurrentThreadCpuTime() - cpu, sorted);
    }

    long perSecond() {
        return sortedNanos.length * SECOND / wallNanos;
    }

    long perCpuSecond() {
        return sortedNanos.length * SECOND / Math.max(1, cpuNanos);
    }

    /** @param perMille 990 is the time in which 99 of 100 were answered */
    long micros(int perMille) {
        int at = (int) Math.min(sortedNanos.length - 1L, (long) sortedNanos.length * perMille / 1000);
        return (sortedNanos[at] + 999) / 1000;
    }
}
