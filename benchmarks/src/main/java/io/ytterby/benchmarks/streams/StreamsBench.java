package io.ytterby.benchmarks.streams;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.benchmarks.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Changes on the real Kafka, through the real gateway and its database, to clients that hold streams open; then kill -9. */
@Command(
        name = "streams",
        mixinStandardHelpOptions = true,
        description =
                "How soon subscribers hear of a change, and whether they hear of every one when the gateway is killed.",
        footer = {"", "--full opens 10,000 streams: two processes with as many file handles each (ulimit -n 20000)."})
public final class StreamsBench implements Callable<Integer> {
    private static final int CHANGE_P99_MS = 250;
    private static final int BROADCAST_P99_MS = 1_000;

    @Option(names = "--full", description = "500 organisations with 20 subscribers each, 100 changes a second, 60 s.")
    private boolean full;

    @Option(names = "--port-base", description = "The first of eight free ports: ${DEFAULT-VALUE}.")
    private int portBase = 18_480;

    private final Heard heard = new Heard();

    private int organisations() {
        return full ? 500 : 50;
    }

    private int each() {
        return full ? 20 : 4;
    }

    private int perSecond() {
        return full ? 100 : 20;
    }

    private int seconds() {
        return full ? 60 : 12;
    }

    private int broadcastEverySeconds() {
        return full ? 10 : 4;
    }

    @Override
    public Integer call() throws Exception {
        var names =
                IntStream.range(0, organisations()).mapToObj(i -> "bench-" + i).toList();
        try (var gateway = GatewayAlone.start(portBase);
                var changes = new Changes(gateway.bootstrap(), names)) {
            warmUp(gateway, changes, names);
            var subscribers = subscribe(gateway, names);
            heard.count(true);
            tell(changes, names, seconds());
            until("everything was heard", () -> allHeard(gateway, subscribers));
            heard.count(false);
            long back = killAndReturn(gateway, changes, names, subscribers);
            subscribers.forEach(Subscriber::stop);
            return report(subscribers, back);
        }
    }

    /** A process that has just begun is slower than one that has run for a minute. */
    private void warmUp(GatewayAlone gateway, Changes changes, List<String> names) throws InterruptedException {
        changes.toAll();
        tell(changes, names, full ? 20 : 5);
        until("the gateway has heard of all organisations", () -> lasts(gateway).size() == names.size());
    }

    private List<Subscriber> subscribe(GatewayAlone gateway, List<String> names) throws InterruptedException {
        var subscribers = new ArrayList<Subscriber>();
        for (int i = 0; i < names.size() * each(); i++) {
            var name = names.get(i % names.size());
            var one = new Subscriber(gateway.port(), name, () -> gateway.token(name), i % 100 != 7, heard);
            subscribers.add(one);
            Thread.ofVirtual().start(one);
            if (i % 50 == 49) LockSupport.parkNanos(100_000_000L); // they come within seconds, not all at once
        }
        until("all streams are open", () -> subscribers.stream().allMatch(Subscriber::isOpen));
        System.out.println(subscribers.size() + " streams are open");
        return subscribers;
    }

    private void tell(Changes changes, List<String> names, int forSeconds) {
        long began = System.nanoTime();
        for (int i = 0; i < forSeconds * perSecond(); i++) {
            int index = i % names.size();
            changes.toOne(index, names.get(index));
            if (i % (perSecond() * broadcastEverySeconds()) == perSecond()) changes.toAll();
            long due = began + (i + 1) * 1_000_000_000L / perSecond();
            LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
        }
    }

    /** @return milliseconds from the kill until every reader has all that was told meanwhile */
    private long killAndReturn(GatewayAlone gateway, Changes changes, List<String> names, List<Subscriber> subscribers)
            throws Exception {
        var telling = Thread.ofPlatform().start(() -> tell(changes, names, full ? 20 : 8));
        LockSupport.parkNanos(2_000_000_000L);
        long killed = System.nanoTime();
        gateway.killGateway();
        System.out.println("the gateway is killed with -9");
        gateway.startGateway();
        telling.join();
        until("everybody is back and has heard all", () -> allHeard(gateway, subscribers));
        return (System.nanoTime() - killed) / 1_000_000;
    }

    private static java.util.Map<String, Long> lasts(GatewayAlone gateway) {
        try {
            return gateway.lastNumbers();
        } catch (java.io.IOException | java.sql.SQLException notYet) {
            return java.util.Map.of();
        }
    }

    /** Twice the same numbers in the log, and every reader has them: nothing is on its way any more. */
    private static boolean allHeard(GatewayAlone gateway, List<Subscriber> subscribers) {
        var before = lasts(gateway);
        LockSupport.parkNanos(2_000_000_000L);
        var now = lasts(gateway);
        return !now.isEmpty()
                && now.equals(before)
                && subscribers.stream()
                        .filter(Subscriber::reads)
                        .allMatch(one -> one.last() == now.getOrDefault(one.organisation(), 0L));
    }

    private static void until(String what, BooleanSupplier so) throws InterruptedException {
        long deadline = System.nanoTime() + 300_000_000_000L;
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > deadline) throw new IllegalStateException("not within five minutes: " + what);
            Thread.sleep(200);
        }
    }

    private int report(List<Subscriber> subscribers, long backMs) {
        var ofOne = heard.changes();
        var ofAll = heard.broadcasts();
        long gaps = subscribers.stream().mapToLong(Subscriber::gaps).sum();
        long doubles = subscribers.stream().mapToLong(Subscriber::doubles).sum();
        long silent = subscribers.stream().filter(one -> !one.reads()).count();
        new Table("", "events heard", "p50 ms", "p99 ms", "max ms", "at most")
                .row(
                        "a change, to one organisation",
                        ofOne.events(),
                        ofOne.p50(),
                        ofOne.p99(),
                        ofOne.max(),
                        CHANGE_P99_MS)
                .row("a broadcast, to all", ofAll.events(), ofAll.p50(), ofAll.p99(), ofAll.max(), BROADCAST_P99_MS)
                .print(System.out);
        System.out.println(
                subscribers.size() + " streams, " + silent + " of which never read; after kill -9 everybody had all"
                        + " within " + backMs + " ms; gaps " + gaps + ", doubles " + doubles);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("streams", subscribers.size());
        figures.put("changeP50Ms", ofOne.p50());
        figures.put("changeP99Ms", ofOne.p99());
        figures.put("broadcastP50Ms", ofAll.p50());
        figures.put("broadcastP99Ms", ofAll.p99());
        figures.put("backAfterKillMs", backMs);
        figures.put("gaps", gaps);
        figures.put("doubles", doubles);
        System.out.println(JsonLine.of(figures));
        boolean soon = ofOne.p99() <= CHANGE_P99_MS && ofAll.p99() <= BROADCAST_P99_MS;
        return gaps == 0 && doubles == 0 && soon ? 0 : 1;
    }
}
