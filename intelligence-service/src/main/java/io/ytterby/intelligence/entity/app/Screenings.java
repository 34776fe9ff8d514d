package io.ytterby.intelligence.entity.app;

import io.ytterby.intelligence.entity.domain.EntityId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What screening answered, with the version of each list that was asked. */
public interface Screenings {
    /**
     * One answer.
     *
     * @param lists each list's version
     * @param hits how many entries were above their threshold
     */
    record Remembered(long place, Instant at, String name, Map<String, Integer> lists, int hits) {}

    void add(EntityId id, Remembered answer);

    /** The newest first. */
    List<Remembered> list(EntityId id, long before, int limit);
}
