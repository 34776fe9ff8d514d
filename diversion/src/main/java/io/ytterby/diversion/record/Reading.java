package io.ytterby.diversion.record;

import java.util.List;

/** What came of reading a trade record. */
public sealed interface Reading {
    record Accepted(TradeRecord record) implements Reading {}

    /** @param problems at least one */
    record Refused(List<Problem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
