package io.ytterby.footprints.statement;

import io.ytterby.footprints.Problem;
import java.util.List;

/** What came of working a statement out anew. */
public sealed interface Recomputed {
    /** Every digit of every number is the same. */
    record Same(Statement statement) implements Recomputed {}

    /** @param differences at least one, at most 50 */
    record Differs(List<Difference> differences) implements Recomputed {
        public Differs {
            differences = List.copyOf(differences);
        }
    }

    /** It is no statement, or its inventory gives no number. */
    record Refused(List<Problem> problems) implements Recomputed {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** @param pointer within the statement */
    record Difference(String pointer, String said, String recomputed) {}
}
