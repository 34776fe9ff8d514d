package io.ytterby.system.fault;

import io.ytterby.embedded.platform.Overrides;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.RunningPlatform;
import io.ytterby.embedded.process.ProcessStamp;
import io.ytterby.embedded.process.Processes;
import io.ytterby.system.link.Harm;
import io.ytterby.system.load.DeclarationLoad;
import io.ytterby.system.reconcile.Events;
import io.ytterby.system.rig.World;
import io.ytterby.testsupport.Eventually;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Strikes parts of the running platform and brings them back. */
public final class Faults {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final World world;
    private final RunningPlatform platform;

    public Faults(World world) {
        this.world = world;
        this.platform = world.platform();
    }

    /** {@code kill -9} and a new start; returns when it is ready. */
    public void kill(Part part) throws IOException {
        platform.kill9(part);
        platform.restart(part);
    }

    /** {@code kill -9} of Kafka while the others go on: what they write waits in their outboxes. */
    public void killKafka(DeclarationLoad load) throws IOException {
        platform.kill9(Part.KAFKA);
        awaitBacklog(load);
        platform.restart(Part.KAFKA);
    }

    /** Some event waits in an outbox: the load went on without a broker. */
    private void awaitBacklog(DeclarationLoad load) {
        Eventually.asserted(PATIENCE, () -> {
            load.isGoingOn();
            long waiting = 0;
            for (var service : List.of(Part.TRACKING, Part.INSPECTION))
                waiting += world.databases().number(service, "SELECT count(*) FROM outbox WHERE sent_at IS NULL");
            if (waiting == 0) throw new AssertionError("no event waits for Kafka");
        });
    }

    /**
     * Starts a service with each crash point in turn and waits until it has died there; at the end it runs without one.
     *
     * @throws AssertionError if a point is not reached: then the test shows nothing
     */
    public void crashAt(Part service, List<String> points) throws IOException {
        for (var point : points) {
            startUntilItDies(service, Overrides.environment("YTTERBY_CRASH_AT", point));
            if (!platform.awaitDeath(service, PATIENCE))
                throw new AssertionError(service.title() + " was not killed at " + point + ": nothing came by there");
        }
        platform.restart(service);
    }

    /** A point in the relay or the inbox may be reached before the service says that it is ready. */
    private void startUntilItDies(Part service, Overrides overrides) throws IOException {
        try {
            platform.restart(service, overrides);
        } catch (IOException died) {
            if (!String.valueOf(died.getMessage()).contains("ended with 137")) throw died;
        }
    }

    /**
     * Holds a service as a long garbage collection would, until PostgreSQL has thrown its sessions out, and lets it go
     * on: it wakes up believing that it still holds its relay's lease.
     */
    public void freeze(Part service, DeclarationLoad load) throws IOException {
        var process = process(service);
        Processes.signal(process, "STOP");
        try {
            if (service != Part.GATEWAY) {
                load.isGoingOn();
                world.databases()
                        .rows(
                                service,
                                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '"
                                        + service.title() + "_app'");
            }
        } finally {
            Processes.signal(process, "CONT");
        }
    }

    /** For a moment a service's database commits and the service is never told so. It must go by {@link World#links}. */
    public static void loseAnswersOfCommits(World world, Part service, DeclarationLoad load) {
        var link = world.links().database(service);
        link.hurt(Harm.resetBefore("COMMIT"));
        try {
            load.isGoingOn();
            Eventually.asserted(PATIENCE, () -> {
                if (link.answersLost() < 3) throw new AssertionError("nothing was committed meanwhile");
            });
        } finally {
            link.heal();
        }
    }

    /** Holds a part: its connections stay open, and nothing is answered on them. */
    public void hold(Part part) throws IOException {
        Processes.signal(process(part), "STOP");
    }

    /** Lets a part go on that was held. */
    public void letGo(Part part) throws IOException {
        Processes.signal(process(part), "CONT");
    }

    /** Takes the relay of a service its lease and keeps it: what it writes waits, and all else works. */
    public AutoCloseable blockRelay(Part service) throws IOException, SQLException {
        var connection = platform.postgres().connect(service.title());
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE application_name = 'ytterby-relay' AND datname = current_database()");
            statement.execute("SELECT pg_advisory_lock(2037675106, shard) FROM generate_series(0, 15) shard");
        }
        return connection;
    }

    /** The process that serves a part now. */
    public ProcessHandle process(Part part) throws IOException {
        var file = platform.settings().data().root().resolve("run/" + part.title() + ".pid");
        return ProcessStamp.read(file).orElseThrow().living().orElseThrow();
    }

    /** Puts all that lies on the topics there a second time, and waits until everyone has read it again. */
    public void repeatAll() {
        var ends = world.broker().repeat(world.broker().dump());
        for (var follower : Events.FOLLOWERS)
            Eventually.asserted(PATIENCE, () -> {
                if (!world.broker().administration().hasRead(follower.name(), follower.topic(), ends))
                    throw new AssertionError(follower.name() + " has not read everything again");
            });
    }
}
