package io.ytterby.gateway.verify.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, to be compared with what is in front of one. Its parties are left out: whoever holds
 * the document can read them there, and a page that is passed on must not carry them.
 *
 * @param number of a licence or lot
 * @param massMg net goods mass of all it covers, in milligrams; null if it does not say, or on a page that is passed on
 * @param seal null if it names none
 * @param digest SHA-256 of the document in hex (of a printed code its first 16 bytes); null where there is no document
 */
public record Says(
        String number,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        List<Line> lines,
        @Nullable String lot,
        @Nullable String massMg,
        @Nullable String seal,
        @Nullable String digest) {
    /**
     * One kind of goods.
     *
     * @param massMg null on a page that is passed on
     */
    public record Line(
            String controlCode, String hsCode, @Nullable String massMg) {}

    public Says {
        lines = List.copyOf(lines);
    }

    /** Without the quantities: for a page that anybody may be handed. */
    public Says withoutMasses() {
        return new Says(
                number,
                validFrom,
                validUntil,
                lines.stream()
                        .map(line -> new Line(line.controlCode(), line.hsCode(), null))
                        .toList(),
                lot,
                null,
                null,
                digest);
    }
}
