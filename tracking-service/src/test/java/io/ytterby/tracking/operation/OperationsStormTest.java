package io.ytterby.tracking.operation;

import static io.ytterby.tracking.LotFixture.custodianOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Books;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.operation.Storm.World;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Thousands of random deeds at once conserve every gram and every milligram. {@code -Dstorm.operations=100000} makes the
 * storm as large as one likes, {@code -Dstorm.threads} and {@code -Dstorm.seed} say how many throw and which.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OperationsStormTest {
    private static final int OPERATIONS = Integer.getInteger("storm.operations", 1_200);
    private static final int THREADS = Integer.getInteger("storm.threads", 8);
    private static final long SEED = Long.getLong("storm.seed", 4);
    private static final int DEEDS_BETWEEN_KILLS = 60;

    @Inject
    Storm storm;

    @Inject
    Ledgers ledgers;

    @Inject
    Books books;

    @Inject
    Jdbi jdbi;

    @Test
    void grams_and_the_mass_of_each_element_are_conserved_whatever_is_done_at_once() throws Exception {
        var world = world();

        var done = deeds(world, OPERATIONS, false);

        assertThat(done).as("most of it is refused, much of it is done").isGreaterThan(OPERATIONS / 10);
        assertConserved(world);
    }

    @Test
    void nothing_is_lost_when_the_database_drops_every_connection_in_the_middle() throws Exception {
        var world = world();

        deeds(world, Math.min(OPERATIONS, 2_000), true);

        assertConserved(world);
    }

    private void assertConserved(World world) {
        assertThat(books.badlyTiledBlocks()).isEmpty();
        assertThat(books.lotsThatDisagreeWithTheirSegments()).isZero();
        assertThat(ledgers.lotsThatDoNotBalance(world.one, world.other)).isEmpty();
        assertThat(ledgers.gramsWhoseHistoryDiffers(world.one, world.other)).isEmpty();
        assertThat(ledgers.heldOrGone(world.one, world.other)).isEqualTo(ledgers.minted(world.one, world.other));
    }

    private World world() {
        var name = UUID.randomUUID().toString().substring(0, 8);
        var world = new World(name, new Random().nextLong(1L << 40));
        var random = new Random(SEED);
        for (int i = 0; i < 6; i++) storm.mint(world, custodianOf(i % 2 == 0 ? world.one : world.other), random);
        return world;
    }

    private int deeds(World world, int count, boolean killing) throws Exception {
        var next = new AtomicInteger();
        var done = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Void>> tasks = IntStream.range(0, THREADS)
                    .<Callable<Void>>mapToObj(thread -> () -> {
                        var random = new Random(SEED * 1_000 + thread);
                        for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
                            if (killing && at % DEEDS_BETWEEN_KILLS == 0) killConnections();
                            if (deed(world, random, killing) instanceof LotOutcome.Done<?>) done.incrementAndGet();
                        }
                        return null;
                    })
                    .toList();
            var results = new ArrayList<Future<Void>>(threads.invokeAll(tasks));
            for (var result : results) result.get();
        }
        return done.get();
    }

    /** With a connection gone an exception is right; without, none is. */
    private @Nullable LotOutcome<?> deed(World world, Random random, boolean mayFail) {
        try {
            return storm.deed(world, random);
        } catch (RuntimeException | AssertionError failed) { // the driver asserts that its connection is there
            if (!mayFail) throw failed;
            return null;
        }
    }

    private void killConnections() {
        try {
            jdbi.useHandle(handle -> handle.execute("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                     WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()"""));
        } catch (RuntimeException killedItself) {
            assertThat(killedItself).isNotNull();
        }
    }
}
