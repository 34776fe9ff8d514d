package io.ytterby.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.demo.Answer;
import io.ytterby.embedded.platform.Part;
import io.ytterby.system.load.Crowd;
import io.ytterby.system.load.Persistent;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** T17, T20, T21: more comes than is taken. */
final class CrowdFaults {
    private static final int STORM = 200;
    private static final int OVERLOAD = 64;
    private static final int PEAK = 8;
    private static final int DRAWERS = 8;
    private static final Duration DOWN = Duration.ofSeconds(15);
    private static final Duration REFUSED_WITHIN = Duration.ofSeconds(5);
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final Duration MEASURED = Duration.ofSeconds(6);

    private CrowdFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "T17",
                        "a consumer is away while draws go on",
                        "draws are not slower for it, and it catches up",
                        Set.of(),
                        "",
                        CrowdFaults::lag),
                Fault.of(
                        "T20",
                        "200 clients who ask again at once while a service is down",
                        "newcomers are told within 5 s; the service comes back under them",
                        Set.of(),
                        "",
                        CrowdFaults::storm),
                Fault.of(
                        "T21",
                        "eight times as many clients as fill the platform",
                        "what is too much is told so; no 500",
                        Set.of(),
                        "",
                        CrowdFaults::overload));
    }

    private static void lag(Strike strike) throws Exception {
        int draws = Integer.getInteger("soak.lag", 2_000);
        var world = strike.world();
        var licence = world.licence(1_000_000_000, 1_000_000);
        world.platform().kill9(Part.INSPECTION);
        try {
            strike.tell(draws + " draws, p99 "
                    + p99(drawTogether(world, licence, draws)).toMillis() + " ms");
        } finally {
            strike.over();
            world.platform().restart(Part.INSPECTION);
        }
        strike.await("inspection has not caught up", () -> waiting(world) == 0);
        strike.tell("caught up after "
                + Duration.ofNanos(System.nanoTime() - strike.overAt()).toSeconds() + " s");
    }

    /** How long each draw took. */
    private static Collection<Long> drawTogether(World world, String licence, int draws) throws Exception {
        var nanos = new ConcurrentLinkedQueue<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var drawers = new ArrayList<Callable<Void>>();
            for (int i = 0; i < DRAWERS; i++)
                drawers.add(() -> {
                    var client = new Persistent(world.api());
                    for (int draw = 0; draw < draws / DRAWERS; draw++) {
                        long since = System.nanoTime();
                        draw(client, licence);
                        nanos.add(System.nanoTime() - since);
                    }
                    return null;
                });
            for (var drawer : threads.invokeAll(drawers)) drawer.get();
        }
        return nanos;
    }

    private static void draw(Persistent client, String licence) {
        client.post(
                        Cast.CUSTOMS,
                        "/api/licensing/v1/licences/" + licence + "/reservations",
                        Map.of(
                                "declarationId",
                                UUID.randomUUID(),
                                "line",
                                1,
                                "massMg",
                                1_000,
                                "value",
                                Map.of("currency", "EUR", "minor", 1)))
                .expect(201);
    }

    /** How many events of licensing inspection has not applied. */
    private static long waiting(World world) {
        var told = world.databases()
                .number(Part.LICENSING, "SELECT count(*) FROM outbox WHERE topic = 'licensing.ledger'");
        var applied = world.databases()
                .number(Part.INSPECTION, "SELECT count(*) FROM inbox WHERE consumer = 'inspection.bookings'");
        return Math.max(0, told - applied);
    }

    private static void storm(Strike strike) throws Exception {
        var world = strike.world();
        var path = "/api/licensing/v1/licences?limit=1";
        try (var crowd = Crowd.start(STORM, () -> asked(world, path))) {
            strike.faults().hold(Part.LICENSING);
            try {
                strike.tell("a newcomer is told so after "
                        + refusedAfter(strike, path).toMillis() + " ms");
                strike.lasts(DOWN);
            } finally {
                strike.faults().letGo(Part.LICENSING);
            }
            strike.over();
            long before = crowd.good();
            strike.await("nobody of the crowd is served again", () -> crowd.good() > before + STORM);
            strike.tell("the crowd served again after "
                    + Duration.ofNanos(System.nanoTime() - strike.overAt()).toMillis() + " ms");
            judge(strike, crowd);
        }
    }

    /** Newcomers ask once each, a few a second: from when on is one told, instead of waiting with the others? */
    private static Duration refusedAfter(Strike strike, String path) {
        var told = new AtomicBoolean();
        long since = System.nanoTime();
        while (!told.get()) {
            if (System.nanoTime() - since > REFUSED_WITHIN.toNanos())
                throw new AssertionError("newcomers still wait for a service that hangs after " + REFUSED_WITHIN);
            Thread.ofVirtual().start(() -> {
                if (asked(strike.world(), path).status() == 503) told.set(true);
            });
            strike.lasts(BETWEEN);
        }
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private static void overload(Strike strike) {
        var world = strike.world();
        var path = "/api/licensing/v1/licences?limit=20";
        long peak = goodOf(strike, PEAK, path);
        long over = goodOf(strike, OVERLOAD, path);
        strike.over();
        strike.tell("%d of %d good answers a second at eight times the clients"
                .formatted(over / MEASURED.toSeconds(), peak / MEASURED.toSeconds()));
        assertThat(asked(world, path).status()).isEqualTo(200);
    }

    private static long goodOf(Strike strike, int clients, String path) {
        try (var crowd = Crowd.start(clients, () -> asked(strike.world(), path))) {
            strike.lasts(MEASURED);
            judge(strike, crowd);
            return crowd.good();
        }
    }

    private static Answer asked(World world, String path) {
        return world.api().get(Cast.REGULATOR, path);
    }

    private static void judge(Strike strike, Crowd crowd) {
        var answers = crowd.answers();
        strike.tell(answers.toString());
        assertThat(answers.keySet())
                .as("statuses; below 0: \"later\" that does not say when")
                .isSubsetOf(0, 200, 429, 502, 503, 504);
    }

    private static Duration p99(Collection<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return Duration.ofNanos(sorted[(int) (sorted.length * 99L / 100)]);
    }
}
