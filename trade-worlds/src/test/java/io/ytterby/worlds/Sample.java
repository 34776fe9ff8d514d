package io.ytterby.worlds;

import io.ytterby.worlds.trade.Consignment;
import io.ytterby.worlds.trade.Setting;
import io.ytterby.worlds.trade.Setting.Difficulty;
import io.ytterby.worlds.trade.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Worlds for tests: of the usual share of schemes, but smaller. */
public final class Sample {
    private static final Map<Setting, World> MADE = new ConcurrentHashMap<>();

    private Sample() {}

    public static World of(long seed, Difficulty difficulty) {
        return MADE.computeIfAbsent(Setting.usual(seed, difficulty).sized(12_000), WorldMaker::make);
    }

    /** A world in which rings play that scheme only. */
    public static World only(String scheme, Difficulty difficulty) {
        var setting = Setting.usual(11, difficulty).sized(6_000).mixed(0.02, Map.of(scheme, 1.0));
        return MADE.computeIfAbsent(setting, WorldMaker::make);
    }

    /** The consignments of each ring, in order of time. */
    public static Map<String, List<Consignment>> rings(World world) {
        var rings = new TreeMap<String, List<Consignment>>();
        for (var one : world.consignments())
            if (one.label().ring() != null)
                rings.computeIfAbsent(one.label().ring(), none -> new ArrayList<>())
                        .add(one);
        return rings;
    }
}
