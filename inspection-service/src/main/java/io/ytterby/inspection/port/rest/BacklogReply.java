package io.ytterby.inspection.port.rest;

import io.ytterby.inspection.port.app.Backlogs.Waiting;
import io.ytterby.inspection.port.domain.Age;
import io.ytterby.kernel.Unlocode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What waits at a port, by lane and by how many days it has waited. */
record BacklogReply(String port, Instant asOf, long waiting, List<LaneReply> lanes) {
    private static final List<String> LANES = List.of("RED", "YELLOW", "GREEN", "NONE");

    /** A lane; {@code byAgeDays} has every bucket, also the empty ones. */
    record LaneReply(String lane, long waiting, Map<String, Long> byAgeDays) {}

    static BacklogReply of(Unlocode port, Instant now, List<Waiting> rows) {
        var lanes = LANES.stream().map(lane -> lane(lane, rows)).toList();
        long all = lanes.stream().mapToLong(LaneReply::waiting).sum();
        return new BacklogReply(port.value(), now, all, lanes);
    }

    private static LaneReply lane(String lane, List<Waiting> rows) {
        var ages = new LinkedHashMap<String, Long>();
        for (var age : Age.values()) ages.put(age.label(), 0L);
        Stream<Waiting> own = rows.stream().filter(row -> row.lane().equals(lane));
        own.forEach(row -> ages.merge(Age.ofDays(row.days()).label(), row.declarations(), Long::sum));
        return new LaneReply(
                lane, ages.values().stream().mapToLong(Long::longValue).sum(), ages);
    }
}
