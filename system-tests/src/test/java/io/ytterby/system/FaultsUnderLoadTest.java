package io.ytterby.system;

import static io.ytterby.system.rig.World.say;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.fault.Fault;
import io.ytterby.system.fault.FaultTable;
import io.ytterby.system.fault.Faults;
import io.ytterby.system.fault.Findings;
import io.ytterby.system.fault.Strike;
import io.ytterby.system.load.DeclarationLoad;
import io.ytterby.system.reconcile.Acknowledged;
import io.ytterby.system.reconcile.Reconciler;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** T1, T3 to T6: parts die, stall and lose their links while declarations come in; nothing is lost or done twice. */
@Order(4)
@ExtendWith(SharedRunningPlatform.class)
class FaultsUnderLoadTest {
    private static final int EXPORTERS = 4;

    private final Findings findings = new Findings();

    /** A fault of the table on a victim of our own choice, so that each falls once and none takes long. */
    @FunctionalInterface
    private interface Fall {
        void fall(Faults faults, DeclarationLoad load) throws Exception;
    }

    @Test
    void whatever_dies_stalls_or_is_cut_off_loses_nothing_and_does_nothing_twice(World world) throws Exception {
        var licence = world.licence(1_000_000_000, 1_000_000);
        try (var load = DeclarationLoad.start(world, licence, EXPORTERS)) {
            load.awaitMore(EXPORTERS);

            // Licensing and tracking die in CrashPointsTest, and all of them in the soak.
            strike("T1", world, load, (faults, _) -> faults.kill(Part.GATEWAY));
            strike(
                    "T1",
                    world,
                    load,
                    (_, _) -> world.platform()
                            .restart(Part.INSPECTION, world.links().overrides(Part.INSPECTION)));
            strike("T6", world, load, (_, loaded) -> Faults.loseAnswersOfCommits(world, Part.INSPECTION, loaded));
            strike("T3", world, load, (faults, _) -> faults.kill(Part.POSTGRES));
            strike("T4", world, load, Faults::killKafka);
            strike("T5", world, load, (faults, loaded) -> faults.freeze(Part.INSPECTION, loaded));

            new Reconciler(world).reconcile(load.stop(), load.unsure());
        }
    }

    private void strike(String number, World world, DeclarationLoad load, Fall fall) throws Exception {
        var strike = new Strike(world, load, new Random(1));
        fall.fall(new Faults(world), load);
        var recovery = load.awaitRecovery(strike.overAt());
        var counted = Acknowledged.in(world, load.acknowledged());
        Fault fault = FaultTable.numbered(number);
        say(findings.add(fault, strike, recovery, counted.lost(), counted.doubled()));
        assertThat(counted).as(number).isEqualTo(new Acknowledged(0, 0));
    }
}
