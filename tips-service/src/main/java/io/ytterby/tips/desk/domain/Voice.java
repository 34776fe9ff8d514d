package io.ytterby.tips.desk.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.OptionalInt;

/**
 * What came of the tips that one reporter says he handed in before. Nobody knows who he is; the receipts know that it is one.
 *
 * @param undecided or still open
 */
public record Voice(int confirmed, int unfounded, int malicious, int undecided) {
    private static final int MALICE_COUNTS = 2;
    private static final int PERCENT = 100;

    /** @param outcomes by their words; what is none of them is undecided */
    public static Voice of(Collection<String> outcomes) {
        int confirmed = Collections.frequency(outcomes, "CONFIRMED");
        int unfounded = Collections.frequency(outcomes, "UNFOUNDED");
        int malicious = Collections.frequency(outcomes, "MALICIOUS");
        return new Voice(confirmed, unfounded, malicious, outcomes.size() - confirmed - unfounded - malicious);
    }

    public boolean isKnown() {
        return confirmed + unfounded + malicious + undecided > 0;
    }

    /**
     * How likely what he says holds, in percent: the mean of a Beta distribution that begins even, in which malice counts twice.
     * Empty while nothing of his was decided.
     */
    public OptionalInt reliabilityPercent() {
        if (confirmed + unfounded + malicious == 0) return OptionalInt.empty();
        return OptionalInt.of(PERCENT * (1 + confirmed) / (2 + confirmed + unfounded + MALICE_COUNTS * malicious));
    }
}
