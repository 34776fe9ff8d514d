package io.ytterby.system.release;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.ytterby.system.load.DeclarationLoad;
import io.ytterby.system.reconcile.Reconciler;
import io.ytterby.system.rig.World;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The newest release runs on the schema of this checkout, as it does while pods are exchanged and after a rollback. */
class OldCodeOnNewSchemaTest {
    private static final Path HOME =
            Path.of(System.getProperty("basedir", "."), "..").toAbsolutePath().normalize();

    @Test
    void the_newest_release_works_on_the_new_schema_and_hands_back_books_that_balance() throws Exception {
        var releases = Releases.of(HOME);
        assumeThat(releases.newest())
                .as("there is no release yet (no tag v1.2.3) whose code could run on the new schema")
                .isPresent();
        var built = releases.built(releases.newest().orElseThrow());
        assumeThat(built)
                .as("the release is not built: './ytterby drill upgrade' does it")
                .isPresent();

        var world = World.start();
        try {
            work(world);
            world.leave();
            world = world.again(built.orElseThrow());
            work(world);
            world.leave();
            world = world.again(HOME);
            work(world);
        } finally {
            world.close();
        }
    }

    private static void work(World world) {
        try (var load = DeclarationLoad.start(world, world.licence(1_000_000_000, 1_000_000), 3)) {
            load.awaitMore(6);
            new Reconciler(world).reconcile(load.stop());
        }
    }
}
