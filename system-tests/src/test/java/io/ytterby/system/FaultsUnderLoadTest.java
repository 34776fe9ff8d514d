package io.ytterby.system;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.fault.Faults;
import io.ytterby.system.load.DeclarationLoad;
import io.ytterby.system.reconcile.Reconciler;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** T1, T3, T4, T5: parts die and stall while declarations come in; nothing is lost and nothing is done twice. */
@Order(4)
@ExtendWith(SharedRunningPlatform.class)
class FaultsUnderLoadTest {
    private static final int EXPORTERS = 4;

    /** What befalls the platform while the load goes on. */
    @FunctionalInterface
    private interface Blow {
        void fall(Faults faults, DeclarationLoad load) throws Exception;
    }

    @Test
    void a_kill_of_each_service_in_turn_loses_nothing(World world) throws Exception {
        underLoad(world, (faults, load) -> {
            for (var service : List.of(Part.LICENSING, Part.TRACKING, Part.INSPECTION, Part.GATEWAY)) {
                faults.kill(service);
                load.awaitMore(EXPORTERS);
            }
        });
    }

    @Test
    void a_kill_of_the_postmaster_loses_nothing_that_was_acknowledged(World world) throws Exception {
        underLoad(world, (faults, _) -> faults.kill(Part.POSTGRES));
    }

    @Test
    void a_kill_of_kafka_only_delays_what_the_services_write(World world) throws Exception {
        underLoad(world, Faults::killKafka);
    }

    @Test
    void a_service_that_stalls_and_lost_its_lease_meanwhile_publishes_nothing_twice(World world) throws Exception {
        underLoad(world, (faults, load) -> {
            faults.freeze(Part.INSPECTION, load);
            load.awaitMore(EXPORTERS);
            faults.freeze(Part.LICENSING, load);
        });
    }

    private static void underLoad(World world, Blow blow) throws Exception {
        var licence = world.licence(1_000_000_000, 1_000_000);
        try (var load = DeclarationLoad.start(world, licence, EXPORTERS)) {
            load.awaitMore(EXPORTERS);

            blow.fall(new Faults(world), load);
            load.awaitMore(EXPORTERS);

            new Reconciler(world).reconcile(load.stop());
        }
    }
}
