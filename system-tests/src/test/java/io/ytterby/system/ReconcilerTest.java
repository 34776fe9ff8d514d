package io.ytterby.system;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.load.DeclarationLoad;
import io.ytterby.system.load.Deed;
import io.ytterby.system.reconcile.Reconciler;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An oracle that cannot say no proves nothing: a planted loss, doubling or lie must be found. */
@Order(2)
@ExtendWith(SharedRunningPlatform.class)
class ReconcilerTest {
    private static final Duration SHORT = Duration.ofSeconds(1);

    @Test
    void it_finds_books_grams_and_inboxes_that_do_not_agree(World world) {
        var deed = reservedDeed(world);

        finds(world, "counters are the sums", Part.LICENSING, line(deed, "+"), line(deed, "-"));
        finds(world, "what its segments say", Part.TRACKING, grams(deed, "-"), grams(deed, "+"));
        finds(
                world,
                "declaration " + deed.declaration(),
                Part.TRACKING,
                "UPDATE lot SET locked_for = NULL WHERE lot_id = '" + deed.lot() + "'",
                "UPDATE lot SET locked_for = '" + deed.declaration() + "' WHERE lot_id = '" + deed.lot() + "'");
        finds(
                world,
                "applied by tracking.declarations",
                Part.TRACKING,
                """
                UPDATE inbox SET consumer = 'nobody' WHERE event_id = (SELECT min(event_id::text)::uuid FROM inbox
                 WHERE consumer = 'tracking.declarations')""",
                "UPDATE inbox SET consumer = 'tracking.declarations' WHERE consumer = 'nobody'");
        new Reconciler(world).reconcile();
    }

    private static Deed reservedDeed(World world) {
        try (var load = DeclarationLoad.start(world, world.licence(1_000_000, 1_000), 1)) {
            load.awaitMore(1);
            var deeds = load.stop();
            new Reconciler(world).reconcile(deeds);
            return deeds.getFirst();
        }
    }

    private static void finds(World world, String said, Part service, String plant, String mend) {
        world.databases().tamper(service, plant);
        try {
            assertThatThrownBy(() -> new Reconciler(world, SHORT).reconcile())
                    .as(plant)
                    .hasMessageContaining(said);
        } finally {
            world.databases().tamper(service, mend);
        }
    }

    private static String line(Deed deed, String sign) {
        return "UPDATE licence_line SET reserved_mg = reserved_mg " + sign + " 1 WHERE licence ="
                + " (SELECT licence FROM reservation WHERE declaration = '" + deed.declaration() + "')";
    }

    private static String grams(Deed deed, String sign) {
        return "UPDATE lot SET grams = grams " + sign + " 1 WHERE lot_id = '" + deed.lot() + "'";
    }
}
