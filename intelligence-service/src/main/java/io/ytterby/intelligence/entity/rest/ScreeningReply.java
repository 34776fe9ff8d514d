package io.ytterby.intelligence.entity.rest;

import io.ytterby.intelligence.entity.app.Screenings;
import java.time.Instant;
import java.util.Map;

/** What screening answered of one name. */
record ScreeningReply(Instant at, String name, Map<String, Integer> lists, int hits) {
    static ScreeningReply of(Screenings.Remembered answer) {
        return new ScreeningReply(answer.at(), answer.name(), answer.lists(), answer.hits());
    }
}
