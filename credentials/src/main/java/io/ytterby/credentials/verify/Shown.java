package io.ytterby.credentials.verify;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the document says, to be compared with what is in front of one. All of it is the document's own word.
 *
 * @param holder null where it does not say, as in a printed code
 * @param lot null if it names no lot
 * @param massMg net goods mass in milligrams of all it covers; null if it does not say
 * @param seal null if it names no seal
 * @param answer what a signed answer says of the thing, in words; null if the document is no answer
 * @param digest the SHA-256 of the full credential, or its first 16 bytes in a printed code; in hex
 */
public record Shown(
        String number,
        @Nullable String holder,
        @Nullable String destination,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        List<Line> lines,
        @Nullable String lot,
        @Nullable String massMg,
        @Nullable String seal,
        @Nullable String answer,
        String digest) {
    /** What may leave under it. */
    public record Line(String controlCode, String hsCode, String massMg) {}

    public Shown {
        lines = List.copyOf(lines);
    }
}
