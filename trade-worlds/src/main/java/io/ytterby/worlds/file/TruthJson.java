package io.ytterby.worlds.file;

import io.ytterby.worlds.trade.World;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lines of {@code truth.ndjson}: one for each record. */
final class TruthJson {
    private TruthJson() {}

    /** When each ring first sent what it must not. */
    static Map<String, Instant> firstIllegal(World world) {
        var first = new TreeMap<String, Instant>();
        for (var one : world.consignments())
            if (one.label().ring() != null) first.merge(one.label().ring(), one.at(), (a, b) -> a.isBefore(b) ? a : b);
        return first;
    }

    static String of(World world, int place, Map<String, Instant> firstIllegal) {
        var one = world.consignments().get(place);
        var label = one.label();
        var first = label.ring() == null ? null : firstIllegal.get(label.ring());
        return new JsonLine()
                .put("record", world.id(place))
                .putNull("scheme", label.scheme())
                .putNull(
                        "difficulty",
                        label.isPlanted() ? world.setting().difficulty().name().toLowerCase(Locale.ROOT) : null)
                .putNull("ring", label.ring())
                .putNull("firstIllegalAt", first == null ? null : first.toString())
                .put("mg", RecordJson.mg(label.hiddenKg()))
                .put("firmSize", one.shipper().large() ? "LARGE" : "SMALL")
                .putNull("confounder", label.confounder())
                .toString();
    }
}
