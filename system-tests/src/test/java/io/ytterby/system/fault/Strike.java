package io.ytterby.system.fault;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.load.DeclarationLoad;
import io.ytterby.system.rig.World;
import io.ytterby.testsupport.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** One fall of one fault: whom it strikes, and when its cause was gone. */
public final class Strike {
    static final List<Part> SERVICES = List.of(
            Part.LICENSING,
            Part.TRACKING,
            Part.INSPECTION,
            Part.CERTIFICATION,
            Part.INTELLIGENCE,
            Part.TIPS,
            Part.GATEWAY);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final World world;
    private final DeclarationLoad load;
    private final Random random;
    private final List<String> facts = new ArrayList<>();
    private long overAt = System.nanoTime();

    public Strike(World world, DeclarationLoad load, Random random) {
        this.world = world;
        this.load = load;
        this.random = random;
    }

    World world() {
        return world;
    }

    DeclarationLoad load() {
        return load;
    }

    Faults faults() {
        return new Faults(world);
    }

    Random random() {
        return random;
    }

    <T> T anyOf(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** From here on the platform has to help itself: recovery is counted from the last such call. */
    void over() {
        overAt = System.nanoTime();
    }

    public long overAt() {
        return overAt;
    }

    /** Something that the line about this strike should say: whom it struck, what was counted. */
    void tell(String fact) {
        facts.add(fact);
    }

    public String told() {
        return String.join(", ", facts);
    }

    /** Lets a fault last for so long while the load goes on. */
    void lasts(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        await("the fault lasts", () -> {
            load.isGoingOn();
            return System.nanoTime() - end >= 0;
        });
    }

    /** Waits for a fact; only a run that hangs fails by it. */
    void await(String what, BooleanSupplier fact) {
        Eventually.asserted(PATIENCE, () -> {
            if (!fact.getAsBoolean()) throw new AssertionError(what);
        });
    }
}
