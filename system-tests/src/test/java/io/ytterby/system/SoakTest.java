package io.ytterby.system;

import static io.ytterby.system.rig.World.say;

import io.ytterby.system.fault.Fault;
import io.ytterby.system.fault.FaultTable;
import io.ytterby.system.fault.Soak;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The table of faults at full size: {@code ./ytterby soak [T...] [--rounds N] [--minutes N] [--seed N] [--list]}. A seed
 * gives the same faults in the same order; when they fall in a request is the machine's doing.
 */
@Tag("soak")
@ExtendWith(SharedRunningPlatform.class)
class SoakTest {
    private final long seed = Long.getLong("soak.seed", System.currentTimeMillis() % 1_000_000);

    @Test
    void the_table_says_what_there_is() {
        FaultTable.all().forEach(fault -> say(fault.line()));
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.DAYS)
    void whatever_befalls_it_in_whatever_order_the_platform_keeps_its_books(World world) throws Exception {
        var mix = mix();
        int wanted = Integer.getInteger("soak.rounds", 0);
        long end = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("soak.minutes", 10)).toNanos();
        say("seed " + seed + ", faults " + mix.stream().map(Fault::number).toList());
        var soak = new Soak(world, mix, new Random(seed));
        int rounds = 0;
        try {
            while (wanted > 0 ? rounds < wanted : rounds == 0 || System.nanoTime() < end) soak.round(++rounds);
        } catch (Exception | AssertionError failure) {
            tell(soak, rounds);
            say("FAILED with seed " + seed + ": " + failure.getMessage());
            throw failure;
        }
        tell(soak, rounds);
        say("HELD with seed " + seed + ": " + rounds + " rounds, " + soak.declarations()
                + " declarations, none lost or doubled");
    }

    private void tell(Soak soak, int rounds) {
        soak.findings().table().forEach(World::say);
        say(soak.findings().json(seed, rounds, soak.declarations()));
    }

    /** The faults that were asked for by number, else all; those that this machine cannot play are left out and named. */
    private static List<Fault> mix() {
        var asked = System.getProperty("soak.tests", "");
        var wanted = asked.isBlank()
                ? FaultTable.all().stream().filter(Fault::falls).toList()
                : Arrays.stream(asked.split(",", -1)).map(FaultTable::numbered).toList();
        for (var fault : wanted) fault.missing().ifPresent(lack -> say(fault.number() + " is skipped: " + lack));
        var mix = wanted.stream().filter(fault -> fault.missing().isEmpty()).toList();
        if (mix.isEmpty()) throw new IllegalArgumentException("nothing of " + asked + " can be played on this machine");
        return mix;
    }
}
