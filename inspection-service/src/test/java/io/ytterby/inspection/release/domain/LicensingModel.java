package io.ytterby.inspection.release.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Licensing as far as a declaration's way out needs it: grounds, who lifts them, and the commit that they stop. */
final class LicensingModel {
    private final boolean commitsUnderGrounds;
    private final boolean reversalReinstates;
    private final Set<UUID> grounds = new HashSet<>();
    private final Set<UUID> known = new HashSet<>();
    private long version = 1;
    private long seen;
    private boolean committed;
    private boolean cleanCommit = true;
    private boolean decisionsOnly = true;
    private @Nullable Instant suspendedSince;

    /** What licensing answers to a wish to leave. */
    @FunctionalInterface
    interface Answer {
        void give(boolean committed, long version);
    }

    LicensingModel(boolean commitsUnderGrounds, boolean reversalReinstates) {
        this.commitsUnderGrounds = commitsUnderGrounds;
        this.reversalReinstates = reversalReinstates;
    }

    long version() {
        return version;
    }

    boolean isUsable() {
        return grounds.isEmpty();
    }

    void suspend(Instant now, Runnable tell) {
        place(UUID.randomUUID(), now, tell);
    }

    /** A result is a ground once, however often it is told, and though its ground was lifted. */
    void verified(UUID result, Instant now, Runnable tell) {
        if (known.add(result)) place(result, now, tell);
    }

    /** Noted, and no more. */
    void reversed(UUID result, Runnable tell) {
        if (reversalReinstates && grounds.remove(result)) {
            decisionsOnly = false;
            changed(tell);
        }
    }

    void reinstateOne(Random random, Runnable tell) {
        if (grounds.isEmpty()) return;
        var open = grounds.stream().sorted().toList();
        grounds.remove(open.get(random.nextInt(open.size())));
        changed(tell);
    }

    /** A declaration's state, as it was told; what is not newer than the last one seen is dropped. */
    void follow(long told, boolean wantsToLeave, Answer answer) {
        if (told <= seen) return;
        seen = told;
        if (!wantsToLeave || committed) return;
        committed = isUsable() || commitsUnderGrounds;
        cleanCommit = isUsable() || !committed;
        answer.give(committed, told);
    }

    boolean committedWhileUsable() {
        return committed && cleanCommit;
    }

    boolean liftedByDecisionOnly() {
        return decisionsOnly;
    }

    /** Whether it was suspended for so long, without a break, that whoever listens must know. */
    boolean isSuspendedLongerThan(Duration silence, Instant now) {
        return suspendedSince != null && suspendedSince.plus(silence).isBefore(now);
    }

    private void place(UUID ground, Instant now, Runnable tell) {
        grounds.add(ground);
        if (suspendedSince == null) suspendedSince = now;
        changed(tell);
    }

    private void changed(Runnable tell) {
        version++;
        if (grounds.isEmpty()) suspendedSince = null;
        tell.run();
    }
}
