package io.ytterby.credentials.qr;

import io.ytterby.credentials.codec.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What fits into the printed code: enough to compare paper, drum and seal at a gate without a network.
 *
 * @param validFrom no later than {@code issuedAt} is not printed, and read as that
 * @param lot null where the document covers more than one lot
 * @param lines what may leave; empty if there are too many to print, and then {@code massMg} is their sum
 * @param massMg net goods mass of all lines, or of the lot
 * @param elementPpm by symbol, parts per million of mass; empty if the document does not say
 * @param footprintMgPerKg carbon footprint in mg CO2e per kg of goods; null if the document does not say
 * @param claimClass what is claimed of the footprint; null if nothing
 * @param statusList which pair of status lists; null if the document has no status
 * @param digest the first 16 bytes of the SHA-256 of the full credential
 */
public record Permit(
        String issuer,
        Instant issuedAt,
        Instant validFrom,
        Instant validUntil,
        String number,
        @Nullable String lot,
        @Nullable String seal,
        List<Line> lines,
        long massMg,
        SortedMap<String, Integer> elementPpm,
        @Nullable String origin,
        @Nullable Long footprintMgPerKg,
        @Nullable Integer claimClass,
        @Nullable Integer statusList,
        int statusIndex,
        byte[] digest) {
    public static final int DIGEST_LENGTH = 16;
    public static final int MAX_LINES = 4;

    /** A line of the licence. */
    public record Line(String controlCode, String hsCode, long massMg) {}

    public Permit {
        lines = List.copyOf(lines);
        elementPpm = new TreeMap<>(elementPpm);
        digest = digest.clone();
        if (digest.length != DIGEST_LENGTH) throw new IllegalArgumentException("a digest has 16 bytes");
    }

    /** What {@code digest} is, of a credential in the form in which it is handed out. */
    public static byte[] digestOf(String credential) {
        return Arrays.copyOf(Sha256.of(credential.getBytes(StandardCharsets.UTF_8)), DIGEST_LENGTH);
    }
}
