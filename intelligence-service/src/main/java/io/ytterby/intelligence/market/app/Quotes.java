package io.ytterby.intelligence.market.app;

import io.ytterby.intelligence.market.domain.RecordedQuote;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prices as they were written down. */
public interface Quotes {
    record Listed(long place, RecordedQuote quote) {}

    /** What is null does not matter. */
    record Query(
            @Nullable String element,
            @Nullable String form,
            @Nullable String place,
            RecordedQuote.@Nullable Trade trade) {}

    /** In the place of its source's older word of the same day. */
    void put(RecordedQuote quote);

    /** Those that stand, the oldest first. */
    List<RecordedQuote> standing(Query query, LocalDate from, LocalDate until);

    /** Rises with each quote that is put; 0 if there is none. */
    long count();

    List<Listed> list(Query query, long before, int limit);
}
