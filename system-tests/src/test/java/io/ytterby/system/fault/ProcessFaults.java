package io.ytterby.system.fault;

import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.process.Processes;
import io.ytterby.system.rig.Twin;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** T1 to T5, T16: parts die, stall, and are there twice. */
final class ProcessFaults {
    private static final List<Part> WITH_RELAY = List.of(Part.LICENSING, Part.TRACKING, Part.INSPECTION);

    private ProcessFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "T1",
                        "kill -9 of a service",
                        "it is ready again by itself",
                        Set.of(),
                        "FaultsUnderLoadTest",
                        ProcessFaults::killService),
                Fault.of(
                        "T2",
                        "death at a crash point in each service",
                        "no step is lost or done twice",
                        Set.of(),
                        "CrashPointsTest",
                        strike -> new CrashWalk(strike.world()).walk(somePoints(strike))),
                Fault.of(
                        "T3",
                        "kill -9 of PostgreSQL, or of one backend",
                        "what was answered is there; pools recover without a restart",
                        Set.of(),
                        "FaultsUnderLoadTest",
                        ProcessFaults::killPostgres),
                Fault.of(
                        "T4",
                        "kill -9 of Kafka, and a while without it",
                        "draws go on, and what they tell waits",
                        Set.of(),
                        "FaultsUnderLoadTest",
                        ProcessFaults::killKafka),
                Fault.of(
                        "T5",
                        "a part stalls for 5 to 30 s, sessions lost meanwhile",
                        "who has lost its lease publishes nothing twice",
                        Set.of(),
                        "FaultsUnderLoadTest",
                        ProcessFaults::stall),
                Fault.of(
                        "T16",
                        "two of one service at once, one killed in its batch",
                        "each key's order stays",
                        Set.of(),
                        "InboxTest and RelayTest of service-kit",
                        ProcessFaults::twoAtOnce));
    }

    /** Kills that one and starts it again. */
    static void kill(Strike strike, Part part) throws IOException {
        strike.tell(part.title());
        strike.over();
        strike.faults().kill(part);
    }

    static void killPostmaster(Strike strike) throws IOException {
        kill(strike, Part.POSTGRES);
    }

    private static void killService(Strike strike) throws IOException {
        kill(strike, strike.anyOf(Strike.SERVICES));
    }

    private static void killPostgres(Strike strike) throws IOException {
        if (strike.random().nextBoolean()) {
            killPostmaster(strike);
            return;
        }
        var service = strike.anyOf(WITH_RELAY);
        var backend = strike.world()
                .databases()
                .rows(
                        service,
                        "SELECT pid FROM pg_stat_activity WHERE usename = '" + service.title()
                                + "_app' ORDER BY random() LIMIT 1")
                .getFirst()
                .getFirst();
        strike.tell("a backend of " + service.title());
        strike.over();
        // The postmaster then throws out all the others too, and recovers by itself.
        ProcessHandle.of(Long.parseLong(backend)).ifPresent(ProcessHandle::destroyForcibly);
    }

    static void killKafka(Strike strike) throws IOException {
        strike.faults().killKafka(strike.load());
        strike.over();
    }

    private static void stall(Strike strike) throws IOException {
        int seconds = strike.between(5, 30);
        var part = strike.anyOf(List.of(
                Part.LICENSING,
                Part.TRACKING,
                Part.INSPECTION,
                Part.CERTIFICATION,
                Part.INTELLIGENCE,
                Part.GATEWAY,
                Part.KAFKA,
                Part.POSTGRES));
        strike.tell(part.title() + " for " + seconds + " s");
        if (part == Part.POSTGRES) {
            holdPostgres(strike, Duration.ofSeconds(seconds));
        } else if (WITH_RELAY.contains(part)) {
            strike.faults().freeze(part, strike.load());
        } else {
            strike.faults().hold(part);
            strike.lasts(Duration.ofSeconds(seconds));
            strike.faults().letGo(part);
        }
        strike.over();
    }

    private static void holdPostgres(Strike strike, Duration time) throws IOException {
        var all = PostgresProcesses.of(strike.world()).all();
        for (var process : all) Processes.signal(process, "STOP");
        strike.lasts(time);
        for (var process : all) Processes.signal(process, "CONT");
    }

    private static void twoAtOnce(Strike strike) throws Exception {
        var service = strike.anyOf(WITH_RELAY);
        strike.tell(service.title());
        try (var twin = Twin.of(strike.world(), service)) {
            strike.load().awaitMore(3);
            strike.world().platform().kill9(service);
            strike.over();
            strike.world().platform().restart(service);
            strike.load().awaitMore(3);
            twin.end();
        }
    }

    /** One of the drawn points of each service. */
    private static Map<Part, List<String>> somePoints(Strike strike) {
        var some = new LinkedHashMap<Part, List<String>>();
        for (var service : WITH_RELAY)
            some.put(service, List.of(strike.anyOf(CrashWalk.ALL.getOrDefault(service, List.of()))));
        strike.tell(some.values().stream().map(List::getFirst).toList().toString());
        return some;
    }
}
