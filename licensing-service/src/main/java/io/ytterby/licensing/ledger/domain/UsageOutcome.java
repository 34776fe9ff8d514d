package io.ytterby.licensing.ledger.domain;

/** What came of one line of a usage report. */
public sealed interface UsageOutcome {
    /**
     * The difference was entered; it may be nothing, where the books knew it by another way.
     *
     * @param more that is used than before
     * @param less that is used than before
     */
    record Entered(Usage usage, Amount more, Amount less, Reservation reservation) implements UsageOutcome {
        public boolean isChange() {
            return !more.isZero() || !less.isZero();
        }
    }

    /** @param message the one that was heard before, as new or newer */
    record Known(long message) implements UsageOutcome {}

    record Refused(Refusal refusal) implements UsageOutcome {}
}
