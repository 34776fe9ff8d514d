package io.ytterby.embedded.recovery;

import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.PlatformSettings;
import io.ytterby.embedded.platform.Progress;
import io.ytterby.embedded.platform.RunningPlatform;
import io.ytterby.embedded.platform.Secrets;
import io.ytterby.embedded.platform.TopicEpoch;
import io.ytterby.embedded.postgres.PointInTime;
import io.ytterby.embedded.postgres.WalArchive;
import io.ytterby.embedded.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Brings a stopped platform back to a moment. All databases come from one server, so they are of one moment; Kafka is ahead
 * of them. Its topics are left as they lie, what they have beyond the moment is written to a file, and the platform goes on
 * in an epoch of new topics, which it fills from the databases.
 */
public final class Restore {
    private final PlatformSettings settings;
    private final DataFolder data;
    private final Backup backup;
    private final Progress progress;

    /** @param settings of the platform as it will run; nothing runs on its data now */
    public Restore(PlatformSettings settings, Backup backup, Progress progress) {
        this.settings = settings;
        this.data = settings.data();
        this.backup = backup;
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param lost how many events of each topic have no change behind them any more
     * @param urgent what of it has to be done again before the platform is opened
     * @param file all of it, a line of JSON each
     */
    public record Outcome(TopicEpoch epoch, Map<String, Integer> lost, List<String> urgent, Path file) {}

    /** @param moment everything that committed until then comes back; null: everything that was kept */
    public Outcome to(@Nullable Instant moment)
            throws IOException, SQLException, ExecutionException, InterruptedException {
        var copy = backup.newestBefore(moment == null ? Instant.MAX : moment);
        copy.putBackMissing(data);
        var archives = archives(moveAway());
        progress.line("  the databases are read on from " + copy.whole() + " to "
                + (moment == null ? "the end of the log" : moment.toString()));
        recover(copy, archives, moment);
        // The gateway's own view is of what has been, too.
        Files.deleteIfExists(data.root().resolve("gateway/projection.snapshot"));
        return beginEpoch(moment, copy.whole());
    }

    private void recover(Backup.Copy copy, List<Path> archives, @Nullable Instant moment) throws IOException {
        var password = Secrets.in(data.root().resolve("secrets.properties")).password("postgres");
        var folder = data.root().resolve("postgres");
        WalArchive.end(folder);
        try (var server = PointInTime.recover(
                copy.cluster(), archives, moment, folder, Ports.free(1).getFirst(), password)) {
            progress.line("  the databases are back: " + server.server());
        }
    }

    /** What is left of the old databases is kept: its log may reach further than the archive. */
    private @Nullable Path moveAway() throws IOException {
        var old = data.root().resolve("postgres/data");
        if (Files.notExists(old)) return null;
        var kept = data.root()
                .resolve("postgres/data-before-" + Instant.now().toString().replace(":", "."));
        Files.move(old, kept);
        progress.line("  what is left of the old databases is in " + kept);
        return kept;
    }

    private List<Path> archives(@Nullable Path old) throws IOException {
        var archives = new ArrayList<>(List.of(backup.log().toRealPath()));
        if (old != null && Files.isDirectory(old.resolve("pg_wal"))) archives.add(old.resolve("pg_wal"));
        return archives;
    }

    private Outcome beginEpoch(@Nullable Instant moment, Instant whole)
            throws IOException, SQLException, ExecutionException, InterruptedException {
        var before = TopicEpoch.of(data);
        var epoch = before.next();
        var file = data.root().resolve("lost-before-epoch-" + epoch.number() + ".jsonl");
        var base = new PlatformSettings(
                settings.home(), data, settings.portBase(), List.of(Part.POSTGRES, Part.KAFKA), Map.of(), false);
        try (var platform = RunningPlatform.start(base, progress);
                var known = new KnownByDatabases(platform.postgres());
                var report = new LostReport(file)) {
            var lost = new LostEvents(platform.bootstrap(), before.prefix(), known);
            lost.find(moment == null ? whole : moment, report::add);
            new Mend(platform.postgres()).all(epoch, moment, report, lost.heads());
            epoch.keepIn(data);
            return new Outcome(epoch, report.counts(), report.urgent(), file);
        }
    }
}
