package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.LicenceNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the books, never changed. The sum of a line's entries is its balance.
 *
 * @param id 0 before it is entered
 * @param usage null where nothing was used: something was set aside, given back or carried
 * @param licence and
 * @param line where it was entered; a re-issue may since have carried the reservation to another
 * @param key what happened: no two entries have the same
 */
public record Entry(
        long id,
        Kind kind,
        @Nullable Usage usage,
        Reservation reservation,
        LicenceNumber licence,
        int line,
        String key,
        Amount amount,
        Instant at,
        String reason) {
    /** What an entry adds to or takes from a line's two counters. */
    public enum Kind {
        /** Set aside for a declaration. */
        RESERVE(0, 1),
        /** What was set aside has left. */
        COMMIT(1, -1),
        /** What was set aside is free again. */
        RELEASE(0, -1),
        /** What had left came back. */
        CONTRA(-1, 0),
        /** Left without, or beyond, what was set aside. */
        USE(1, 0),
        /** Had not left after all. */
        CORRECT(-1, 0),
        /** Had not left after all, and is set aside again. */
        REOPEN(-1, 1),
        /** Carried by a re-issue to the licence that replaces this one, and from the one that it replaces. */
        USED_OUT(-1, 0),
        USED_IN(1, 0),
        RESERVED_OUT(0, -1),
        RESERVED_IN(0, 1);

        private final int used;
        private final int reserved;

        Kind(int used, int reserved) {
            this.used = used;
            this.reserved = reserved;
        }

        public int used() {
            return used;
        }

        public int reserved() {
            return reserved;
        }

        /** Whether it takes from what is left of the line, so that the line's limits have a say. */
        public boolean draws() {
            return used + reserved > 0;
        }
    }

    /** An entry on the reservation's own line. */
    public static Entry of(
            Kind kind,
            @Nullable Usage usage,
            Reservation reservation,
            String key,
            Amount amount,
            Instant at,
            String reason) {
        var draw = reservation.draw();
        return new Entry(0, kind, usage, reservation, draw.licence(), draw.line(), key, amount, at, reason);
    }

    /** An entry that there is one of a kind of only. */
    public static Entry once(Kind kind, Reservation reservation, Amount amount, Instant at, String reason) {
        return of(
                kind,
                kind == Kind.COMMIT ? Usage.ORIGINAL : null,
                reservation,
                kind + "/" + reservation.id(),
                amount,
                at,
                reason);
    }
}
