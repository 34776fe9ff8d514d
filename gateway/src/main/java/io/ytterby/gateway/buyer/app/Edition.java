package io.ytterby.gateway.buyer.app;

import java.time.LocalDate;
import java.util.Arrays;

/** A licence as it was told, on one legal day: all that its status rests on, but for how old the answer is. */
public final class Edition {
    private final byte[] told;
    private final LocalDate day;

    Edition(byte[] told, LocalDate day) {
        this.told = told;
        this.day = day;
    }

    /** Whether whatever was written of this one is still true of the other. */
    public boolean isSame(Edition other) {
        return Arrays.equals(told, other.told) && day.equals(other.day);
    }
}
