package io.ytterby.tracking.sighting.domain;

import io.ytterby.gramcodes.Verdict;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.LotId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the books say of the gram that a code names.
 *
 * @param item the trade item its block was minted for; null if no block has the gram
 * @param holding the lot that has it; null if no block has the gram
 * @param nearest the sightings of the same gram right before and right after the scan; at most two
 */
public record KnownGram(
        Verdict verdict, @Nullable Gtin item, @Nullable Holding holding, List<Scan> nearest) {
    public KnownGram {
        nearest = List.copyOf(nearest);
    }

    /**
     * A lot, as far as it tells where its grams can be.
     *
     * @param state {@code LIVE}, {@code CONSUMED}, {@code DESTROYED} or {@code EXPORTED}
     * @param since when the grams came into that state
     * @param from the country that exported goods have left
     * @param route null if none is known: then where it was seen says nothing
     * @param pack the closed pack that the lot lies in, and since when; null if in none
     * @param repacked when it was last packed or unpacked; null if never
     */
    public record Holding(
            LotId lot,
            String state,
            Instant since,
            CountryCode from,
            @Nullable Route route,
            @Nullable Packed pack,
            @Nullable Instant repacked) {}

    /** In a closed pack since then. */
    public record Packed(String sscc, Instant since) {}
}
