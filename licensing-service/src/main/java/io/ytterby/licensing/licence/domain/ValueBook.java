package io.ytterby.licensing.licence.domain;

import java.util.Currency;

/** What was issued, has left and is reserved, as value in the minor unit of one currency. */
public record ValueBook(Currency currency, long issuedMinor, long usedMinor, long reservedMinor) {
    public ValueBook {
        if (issuedMinor < 0 || usedMinor < 0 || reservedMinor < 0)
            throw new IllegalArgumentException("a value is never negative");
    }

    public static ValueBook of(Currency currency, long issuedMinor) {
        return new ValueBook(currency, issuedMinor, 0, 0);
    }

    public long drawnMinor() {
        return Math.addExact(usedMinor, reservedMinor);
    }

    /** Nothing, also where a line that is not controlled by value has gone beyond what was named. */
    public long remainingMinor() {
        return Math.max(0, issuedMinor - drawnMinor());
    }

    ValueBook reserved(long more) {
        return new ValueBook(currency, issuedMinor, usedMinor, Math.addExact(reservedMinor, more));
    }
}
