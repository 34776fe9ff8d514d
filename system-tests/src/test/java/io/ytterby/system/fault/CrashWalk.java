package io.ytterby.system.fault;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Walks each service through its crash points, all services at the same time: so one's restart is another's test. */
public final class CrashWalk {
    /** Every place that is drawn in the services' code, by the service whose load passes there. */
    public static final Map<Part, List<String>> ALL = Map.of(
            Part.LICENSING,
            List.of(
                    "ledger.validated:2",
                    "ledger.updated:3",
                    "ledger.before-commit:2",
                    "journal.written:3",
                    "relay.read:3",
                    "relay.after-ack:3",
                    "inbox.claimed:3",
                    "inbox.applied:3",
                    "inbox.committed:3",
                    "inbox.before-offset:3"),
            Part.TRACKING,
            List.of(
                    "tracking.lots-answered:2",
                    "tracking.lots-unlocked",
                    "tracking.lots-exported",
                    "tracking.lot-minted:2",
                    "journal.written:4",
                    "relay.read:3",
                    "relay.after-ack:3",
                    "inbox.claimed:3",
                    "inbox.applied:3",
                    "inbox.committed:3",
                    "inbox.before-offset:3"),
            Part.INSPECTION,
            List.of(
                    "declaration.answered:2",
                    "declaration.release-decided",
                    "journal.written:4",
                    "relay.read:3",
                    "relay.after-ack:3",
                    "inbox.claimed:5",
                    "inbox.applied:5",
                    "inbox.committed:5",
                    "inbox.before-offset:5"),
            Part.CERTIFICATION,
            List.of("inbox.claimed:3", "inbox.applied:3", "inbox.committed:3", "inbox.before-offset:3"),
            Part.INTELLIGENCE,
            List.of("inbox.claimed:3", "inbox.applied:3", "inbox.committed:3", "inbox.before-offset:3"));

    private final World world;

    public CrashWalk(World world) {
        this.world = world;
    }

    /** Returns when every service has died at each of its points and runs again. */
    public void walk(Map<Part, List<String>> points) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var walks = new ArrayList<Callable<Void>>();
            points.forEach((service, itsPoints) -> walks.add(() -> {
                new Faults(world).crashAt(service, itsPoints);
                return null;
            }));
            for (var walk : threads.invokeAll(walks)) walk.get();
        }
    }
}
