package io.ytterby.kit.warm;

import java.time.Duration;

/** Whether answers come as fast as they should, told by the slowest of each round of questions. Used by one thread. */
final class Calm {
    /** One fast round may be luck; a compiler that runs beside it makes the next one slow again. */
    private static final int IN_A_ROW = 3;

    private final int leastRounds;
    private final Duration fast;
    private int rounds;
    private int fastInARow;

    /**
     * @param leastRounds so many have to be, however fast they are
     * @param fast what the slowest answer of a round may take
     */
    Calm(int leastRounds, Duration fast) {
        this.leastRounds = leastRounds;
        this.fast = fast;
    }

    void round(Duration slowest) {
        rounds++;
        fastInARow = slowest.compareTo(fast) <= 0 ? fastInARow + 1 : 0;
    }

    int rounds() {
        return rounds;
    }

    boolean isReached() {
        return rounds >= leastRounds && fastInARow >= IN_A_ROW;
    }
}
