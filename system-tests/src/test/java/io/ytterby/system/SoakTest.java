package io.ytterby.system;

import static io.ytterby.system.rig.World.say;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.fault.CrashWalk;
import io.ytterby.system.fault.Faults;
import io.ytterby.system.load.DeclarationLoad;
import io.ytterby.system.reconcile.Reconciler;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The faults in a random mix, round after round, each round reconciled: {@code ./ytterby soak [T...] [--minutes N] [--seed
 * N]}. A seed gives the same faults in the same order; when they fall in a request is the machine's doing.
 */
@Tag("soak")
@ExtendWith(SharedRunningPlatform.class)
class SoakTest {
    private static final int EXPORTERS = 8;
    private static final int BLOWS_PER_ROUND = 4;

    private static final List<Part> SERVICES = List.of(Part.LICENSING, Part.TRACKING, Part.INSPECTION, Part.GATEWAY);

    /** What befalls the platform while the load goes on. */
    @FunctionalInterface
    private interface Blow {
        void fall(Faults faults, DeclarationLoad load) throws Exception;
    }

    private final long seed = Long.getLong("soak.seed", System.currentTimeMillis() % 1_000_000);
    private final Random random = new Random(seed);

    @Test
    @Timeout(value = 2, unit = TimeUnit.DAYS)
    void whatever_befalls_it_in_whatever_order_the_platform_keeps_its_books(World world) throws Exception {
        var blows = blows(world);
        var names = new ArrayList<>(blows.keySet());
        long end = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("soak.minutes", 10)).toNanos();
        int declarations = 0;
        say("seed " + seed + ", faults " + names);
        try {
            for (int round = 1; round == 1 || System.nanoTime() < end; round++) {
                declarations += round(world, round, names, blows);
                say("round " + round + " is reconciled: " + declarations
                        + " declarations so far, none lost or doubled");
            }
        } catch (Exception | AssertionError failure) {
            say("FAILED with seed " + seed + ": " + failure.getMessage());
            throw failure;
        }
        say("HELD with seed " + seed + ": " + declarations + " declarations");
    }

    private int round(World world, int round, List<String> names, Map<String, Blow> blows) throws Exception {
        var licence = world.licence(1_000_000_000, 1_000_000);
        try (var load = DeclarationLoad.start(world, licence, EXPORTERS)) {
            for (int i = 0; i < BLOWS_PER_ROUND; i++) {
                load.awaitMore(1 + random.nextInt(EXPORTERS));
                var name = names.get(random.nextInt(names.size()));
                say("round " + round + ": " + name);
                blows.getOrDefault(name, (_, _) -> {}).fall(new Faults(world), load);
            }
            load.awaitMore(EXPORTERS);
            var deeds = load.stop();
            new Reconciler(world).reconcile(deeds);
            return deeds.size();
        }
    }

    /** The faults that were asked for by number, all if none was. */
    private Map<String, Blow> blows(World world) {
        var all = new LinkedHashMap<String, Blow>();
        all.put("T1", (faults, _) -> faults.kill(anyOf(SERVICES)));
        all.put("T2", (_, _) -> new CrashWalk(world).walk(somePoints()));
        all.put("T3", (faults, _) -> faults.kill(Part.POSTGRES));
        all.put("T4", Faults::killKafka);
        all.put("T5", (faults, load) -> faults.freeze(anyOf(SERVICES), load));
        all.put("T12", (faults, _) -> faults.repeatAll());
        var asked = System.getProperty("soak.tests", "");
        if (asked.isBlank()) return all;
        var wanted = List.of(asked.split(",", -1));
        if (!all.keySet().containsAll(wanted))
            throw new IllegalArgumentException("of " + wanted + " there are only " + all.keySet());
        all.keySet().retainAll(wanted);
        return all;
    }

    /** One of the drawn points of each service. */
    private Map<Part, List<String>> somePoints() {
        var some = new LinkedHashMap<Part, List<String>>();
        for (var service : SERVICES)
            if (service != Part.GATEWAY)
                some.put(service, List.of(anyOf(CrashWalk.ALL.getOrDefault(service, List.of()))));
        return some;
    }

    private <T> T anyOf(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
