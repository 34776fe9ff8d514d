package io.ytterby.licensing.credential.domain;

import io.ytterby.licensing.licence.domain.Ending;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.Licence;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a licence stands, as far as a signed document can say: its bits in the lists.
 *
 * <p>An expired licence needs no bit: its document has an end. A licence that is used up needs none either: what is left
 * of it was never in the document, and goods that left under it are no less honest for it.
 */
public record Standing(boolean suspended, boolean revoked) {
    public static final Standing CLEAR = new Standing(false, false);

    public static Standing of(Licence licence) {
        return new Standing(!licence.grounds().isEmpty(), isTakenBack(licence.ended()));
    }

    public boolean isSet(StatusPurpose purpose) {
        return switch (purpose) {
            case REVOCATION -> revoked;
            case SUSPENSION -> suspended;
        };
    }

    /** From when on it is so. A ground may be older than our knowledge of it; a lifted one ends now. */
    public static Instant since(Licence licence, StatusPurpose purpose, Instant now) {
        if (purpose == StatusPurpose.REVOCATION) return now;
        return newestGround(licence).map(Ground::since).orElse(now);
    }

    /** Why, in a word: nobody reads a person's reasons out of a public list. */
    public static String reason(Licence licence, StatusPurpose purpose) {
        var ended = licence.ended();
        if (purpose == StatusPurpose.REVOCATION) return ended == null ? "NONE" : ended.name();
        return newestGround(licence).map(ground -> ground.kind().name()).orElse("LIFTED");
    }

    private static Optional<Ground> newestGround(Licence licence) {
        return licence.grounds().stream().max(Comparator.comparing(Ground::since));
    }

    private static boolean isTakenBack(@Nullable Ending ended) {
        return ended == Ending.REVOKED || ended == Ending.SURRENDERED || ended == Ending.CANCELLED;
    }
}
