package io.ytterby.intelligence.node.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;

/** What nodes sent on, by the trade records. */
public interface Sent {
    /**
     * Contained element by month, in milligrams. A consignment may be told by a declaration and again by a bill of lading: of each month
     * counts the kind of record that tells the most, and only that.
     *
     * @param from the first month
     * @param last the last day
     */
    SortedMap<YearMonth, Long> contained(String node, String element, YearMonth from, LocalDate last);

    boolean any(String node);
}
