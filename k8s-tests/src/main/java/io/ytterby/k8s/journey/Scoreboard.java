package io.ytterby.k8s.journey;

import io.ytterby.k8s.journey.Verdict.Broken;
import io.ytterby.k8s.journey.Verdict.Held;
import io.ytterby.k8s.journey.Verdict.Skipped;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Plays expectations in their order, prints a line of each, and keeps the score. */
final class Scoreboard {
    private final PrintStream out;
    private final LongSupplier nanos;
    private int passed;
    private int failed;
    private int skipped;

    /** @param nanos a clock that only goes forward */
    Scoreboard(PrintStream out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
    }

    /** @param only the names to play beside what all need; empty for all */
    void play(List<Expectation> expectations, Set<String> only) {
        boolean pointless = false;
        for (var expectation : expectations) {
            boolean wanted = only.isEmpty() || expectation.needed() || only.contains(expectation.name());
            if (!wanted) continue;
            long begun = nanos.getAsLong();
            var verdict = pointless ? Verdict.skipped("what it needs did not hold") : verdict(expectation);
            tell(expectation, verdict, TimeUnit.NANOSECONDS.toSeconds(nanos.getAsLong() - begun));
            pointless |= expectation.needed() && verdict instanceof Broken;
        }
    }

    private static Verdict verdict(Expectation expectation) {
        try {
            return expectation.play().call();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Verdict.broken("stopped");
        } catch (Exception failure) {
            return Verdict.broken(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        }
    }

    private void tell(Expectation expectation, Verdict verdict, long seconds) {
        switch (verdict) {
            case Held(var detail) -> {
                passed++;
                line("ok   ", expectation, detail, seconds);
            }
            case Broken(var why) -> {
                failed++;
                line("FAIL ", expectation, why, seconds);
            }
            case Skipped(var reason) -> {
                skipped++;
                line("skip ", expectation, reason, seconds);
            }
        }
    }

    private void line(String word, Expectation expectation, String detail, long seconds) {
        var text = word + " " + expectation.name() + ": " + expectation.says() + " (" + seconds + " s)";
        out.println(detail.isEmpty() ? text : text + ": " + detail.replace('\n', ' '));
        out.flush();
    }

    String summary() {
        return passed + " passed, " + failed + " failed, " + skipped + " skipped";
    }

    boolean isClean() {
        return failed == 0;
    }
}
