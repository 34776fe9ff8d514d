package io.ytterby.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.fault.Faults;
import io.ytterby.system.load.ReleaseSchedule;
import io.ytterby.system.reconcile.Reconciler;
import io.ytterby.system.reconcile.WaysOut;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Holds, lifts, releases, exits, suspensions and reinstatements at random on the real platform, by hand: {@code
 * -DexcludedGroups=none -Dtest=ReleaseSchedulesTest}, {@code -Dschedules.real=2000} for the full size, {@code
 * -Dschedules.kills=50} with so many services killed meanwhile.
 */
@Tag("soak")
@ExtendWith(SharedRunningPlatform.class)
class ReleaseSchedulesTest {
    private static final int SCHEDULES = Integer.getInteger("schedules.real", 20);
    private static final int KILLS = Integer.getInteger("schedules.kills", 0);
    private static final int PER_LICENCE = 8;
    private static final long SEED = Long.getLong("schedules.seed", 17);

    @Test
    void no_schedule_lets_goods_leave_under_a_hold_or_on_a_suspended_licence(World world) throws Exception {
        long exits = 0;
        int killed = 0;

        for (int first = 0; first < SCHEDULES; first += PER_LICENCE) {
            var licence = world.licence(1_000_000_000, 1_000_000);
            int wanted = (int) ((long) KILLS * Math.min(first + PER_LICENCE, SCHEDULES) / SCHEDULES);
            exits += round(world, licence, SEED + first, Math.min(PER_LICENCE, SCHEDULES - first), wanted - killed);
            killed = wanted;
        }

        new Reconciler(world).reconcile();
        new WaysOut(world).holdAndLicenceWereRespected();
        World.say(SCHEDULES + " schedules, " + exits + " left, " + killed + " kills, seed " + SEED);
        assertThat(exits).as("some do leave").isPositive();
    }

    /** Some declarations on one licence at once, so that what befalls one befalls the others. @return how many have left */
    private static long round(World world, String licence, long seed, int schedules, int kills) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < schedules; i++) {
                var schedule = new ReleaseSchedule(world.api(), licence, seed + i);
                tasks.add(schedule::play);
            }
            var running = tasks.stream().map(threads::submit).toList();
            for (int kill = 0; kill < kills; kill++)
                new Faults(world).kill(List.of(Part.INSPECTION, Part.LICENSING).get((int) ((seed + kill) % 2)));
            long exits = 0;
            for (var task : running) if (task.get()) exits++;
            return exits;
        }
    }
}
