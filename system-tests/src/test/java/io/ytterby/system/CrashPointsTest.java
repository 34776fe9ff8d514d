package io.ytterby.system;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.fault.CrashWalk;
import io.ytterby.system.load.DeclarationLoad;
import io.ytterby.system.reconcile.Reconciler;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** T2: a service dies at the very place where it hurts most. */
@Order(5)
@ExtendWith(SharedRunningPlatform.class)
class CrashPointsTest {
    private static final int EXPORTERS = 6;

    /** A few of {@link CrashWalk#ALL}; the soak walks through all of them. */
    private static final Map<Part, List<String>> POINTS = Map.of(
            Part.LICENSING, List.of("ledger.before-commit:2", "relay.after-ack:3"),
            Part.TRACKING, List.of("inbox.before-offset:3"),
            Part.INSPECTION, List.of("declaration.answered:2"),
            Part.INTELLIGENCE, List.of("inbox.before-offset:3"));

    @Test
    void a_death_between_any_two_steps_loses_nothing_and_does_nothing_twice(World world) throws Exception {
        var licence = world.licence(1_000_000_000, 1_000_000);
        try (var load = DeclarationLoad.start(world, licence, EXPORTERS)) {
            load.awaitMore(EXPORTERS);

            new CrashWalk(world).walk(POINTS);
            load.awaitMore(EXPORTERS);

            new Reconciler(world).reconcile(load.stop());
        }
    }
}
