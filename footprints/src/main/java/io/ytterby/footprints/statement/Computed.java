package io.ytterby.footprints.statement;

import io.ytterby.footprints.Problem;
import java.util.List;

/** What came of computing a footprint. */
public sealed interface Computed {
    record Done(Footprint footprint) implements Computed {}

    /** At least one problem: there is no number. */
    record Refused(List<Problem> problems) implements Computed {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
