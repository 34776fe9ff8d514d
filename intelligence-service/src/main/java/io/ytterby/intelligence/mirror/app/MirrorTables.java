package io.ytterby.intelligence.mirror.app;

import io.ytterby.diversion.mirror.Said;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statistical tables as they were loaded. */
public interface MirrorTables {
    /**
     * A table that was loaded.
     *
     * @param problems the first lines that were not understood
     * @param failed how many were not
     */
    record Loaded(
            UUID id,
            String name,
            @Nullable String reporter,
            int figures,
            int production,
            List<Problem> problems,
            int failed,
            String sha256,
            String loadedBy,
            Instant loadedAt) {}

    record Problem(int line, String column, String says) {}

    record Listed(long place, Loaded table) {}

    /** One trade as one side tells it: by month, the newest table's word. NaN where it told no mass. */
    record Trade(String reporter, String partner, Said.Way flow, String hs) {}

    /** @return false, and nothing is written, if the same bytes were loaded before */
    boolean add(Loaded table, List<Said> said);

    Optional<Loaded> withHash(String sha256);

    Optional<Loaded> lookUp(UUID id);

    List<Listed> list(long before, int limit);

    /** Kilograms by month; a code of four digits takes in all that begin with it. */
    SortedMap<YearMonth, Double> kilograms(Trade trade);
}
