package io.ytterby.certification.claim.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said of a claim. Kept for ever, in two times.
 *
 * @param seq the claim's version after it
 * @param validAt from when on it counts
 * @param recordedAt when it became known here
 * @param sources what stood behind the claim from then on
 */
public record ClaimEvent(
        long seq,
        Word word,
        Instant validAt,
        Instant recordedAt,
        @Nullable String because,
        List<Source> sources) {
    /** What happened to it. */
    public enum Word {
        STATED,
        SHRUNK,
        CONSUMED,
        WITHDRAWN
    }

    public ClaimEvent {
        sources = List.copyOf(sources);
    }

    /**
     * What is said of a claim as it is now.
     *
     * @param validAt from when on; for what befell goods the moment at which it was recorded
     */
    public static ClaimEvent of(Claim now, Instant validAt, Instant recordedAt) {
        var word = switch (now.state()) {
            case ACTIVE -> now.version() == 1 ? Word.STATED : Word.SHRUNK;
            case CONSUMED -> Word.CONSUMED;
            case WITHDRAWN -> Word.WITHDRAWN;
        };
        return new ClaimEvent(now.version(), word, validAt, recordedAt, now.because(), now.sources());
    }
}
