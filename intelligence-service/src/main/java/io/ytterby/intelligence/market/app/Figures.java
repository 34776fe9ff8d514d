package io.ytterby.intelligence.market.app;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.SortedMap;

/** Monthly figures of enforcement that people write down, beside what the platform itself counts. */
public interface Figures {
    record Figure(
            YearMonth month,
            String element,
            String name,
            BigDecimal value,
            String source,
            String recordedBy,
            Instant at) {}

    /** In the place of the older word of the same month. */
    void put(Figure figure);

    SortedMap<YearMonth, BigDecimal> standing(String element, String name);
}
