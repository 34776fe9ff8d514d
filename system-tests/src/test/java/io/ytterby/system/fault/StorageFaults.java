package io.ytterby.system.fault;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.Need;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** T8 to T10: disks that are slow, that fail, and that are full. */
final class StorageFaults {
    private static final Duration SLOW_FOR = Duration.ofSeconds(20);
    private static final Duration FULL_FOR = Duration.ofSeconds(12);

    private StorageFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "T8",
                        "each fsync of PostgreSQL or Kafka takes 300 ms",
                        "slower; later, if at all, is said as 503",
                        Set.of(Need.STRACE),
                        "",
                        StorageFaults::slowSync),
                Fault.of(
                        "T9",
                        "fsync of the log fails with EIO",
                        "PostgreSQL panics and recovers; what was answered is there",
                        Set.of(Need.STRACE),
                        "",
                        StorageFaults::failedSync),
                Fault.of(
                        "T10",
                        "the disk of PostgreSQL or Kafka is full",
                        "503 meanwhile, and as before once there is space",
                        Set.of(Need.LOOP),
                        "",
                        StorageFaults::fullDisk));
    }

    private static void slowSync(Strike strike) throws IOException {
        boolean database = strike.random().nextInt(3) > 0;
        var part = database ? Part.POSTGRES : Part.KAFKA;
        var processes = database
                ? pids(PostgresProcesses.of(strike.world()).all().stream())
                : List.of(strike.faults().process(Part.KAFKA).pid());
        try (var injection = Injection.into(processes, true, "fdatasync,fsync:delay_exit=300000")) {
            strike.lasts(SLOW_FOR);
            strike.tell(part.title() + ", " + injection.struck() + " slow calls");
        }
        strike.over();
    }

    /** Backends of now alone: those that PostgreSQL starts for its recovery are left in peace. */
    private static void failedSync(Strike strike) throws IOException {
        var postgres = PostgresProcesses.of(strike.world());
        try (var injection = Injection.into(pids(postgres.children().stream()), false, "fdatasync:error=EIO:when=1")) {
            injection.awaitStruck();
            strike.tell(injection.struck() + " failed calls");
        }
        strike.over();
    }

    private static void fullDisk(Strike strike) throws IOException {
        var part = strike.random().nextInt(3) > 0 ? Part.POSTGRES : Part.KAFKA;
        strike.tell(part.title());
        var disk = strike.world()
                .disk(part)
                .orElseThrow(() -> new AssertionError(part.title() + " has no disk of its own"));
        disk.fill();
        try {
            strike.lasts(FULL_FOR);
        } finally {
            disk.free();
        }
        strike.over();
        // Who stops for want of space is started again, as its supervisor would.
        if (!strike.world().platform().isRunning(part)) {
            strike.tell("it had stopped");
            strike.world().platform().restart(part);
        }
    }

    private static List<Long> pids(Stream<ProcessHandle> processes) {
        return processes.map(ProcessHandle::pid).toList();
    }
}
