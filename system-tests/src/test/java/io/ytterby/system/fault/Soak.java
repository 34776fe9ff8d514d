package io.ytterby.system.fault;

import static io.ytterby.system.rig.World.say;

import io.ytterby.system.load.DeclarationLoad;
import io.ytterby.system.reconcile.Acknowledged;
import io.ytterby.system.reconcile.Footprint;
import io.ytterby.system.reconcile.Reconciler;
import io.ytterby.system.rig.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Rounds of faults under load. A round lets each fault of the mix fall once, in an order of its own; after each fall everybody
 * is served again and what was acknowledged is there, and after each round all books are counted on both sides.
 */
public final class Soak {
    private static final int EXPORTERS = 4;
    private static final Duration ON_THEIR_WAY = Duration.ofMinutes(4);

    private final World world;
    private final List<Fault> mix;
    private final Random random;
    private final Findings findings = new Findings();
    private final Footprint before;
    private int declarations;

    /** Makes the platform warm first: what it has then, it should have after each round. */
    public Soak(World world, List<Fault> mix, Random random) throws Exception {
        this.world = world;
        this.mix = List.copyOf(mix);
        this.random = random;
        round(0, List.of());
        this.before = Footprint.of(world);
        say("before: " + before);
    }

    /** @throws AssertionError if anything was lost, doubled, wrong, or did not come back */
    public void round(int number) throws Exception {
        var order = new ArrayList<>(mix);
        Collections.shuffle(order, random);
        round(number, order);
        say("round " + number + " left: " + Footprint.awaitBackTo(before, world));
    }

    private void round(int number, List<Fault> faults) throws Exception {
        var licence = world.licence(1_000_000_000, 1_000_000);
        try (var load = DeclarationLoad.start(world, licence, EXPORTERS)) {
            load.awaitMore(EXPORTERS);
            for (var fault : faults) say("round " + number + ": " + fall(fault, load));
            load.awaitMore(EXPORTERS);
            var deeds = load.stop();
            declarations += deeds.size();
            var unsure = load.unsure();
            new Reconciler(world, ON_THEIR_WAY).reconcile(deeds, unsure);
            say("round " + number + " is reconciled: " + deeds.size() + " declarations, " + unsure.size()
                    + " answers that had been unknown are one and the same");
        }
    }

    private String fall(Fault fault, DeclarationLoad load) throws Exception {
        say(fault.number() + " " + fault.title() + " ...");
        var strike = new Strike(world, load, random);
        try {
            Objects.requireNonNull(fault.blow()).fall(strike);
        } catch (Exception | AssertionError failure) {
            // At once: the exporters may need minutes to give up after it.
            say(fault.number() + " did not hold: " + failure.getMessage());
            throw failure;
        }
        var recovery = load.awaitRecovery(strike.overAt());
        var counted = Acknowledged.in(world, load.acknowledged());
        var line = findings.add(fault, strike, recovery, counted.lost(), counted.doubled());
        if (counted.lost() + counted.doubled() > 0) throw new AssertionError(line);
        return line;
    }

    public int declarations() {
        return declarations;
    }

    public Findings findings() {
        return findings;
    }
}
