package io.ytterby.embedded.recovery;

import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.Progress;
import io.ytterby.embedded.postgres.BaseBackup;
import io.ytterby.embedded.postgres.DatabaseServer;
import io.ytterby.embedded.postgres.WalArchive;
import io.ytterby.embedded.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A folder with copies of the platform's data and the log since the first of them. What it needs beside the databases goes
 * with each copy: keys, passwords, documents. Kafka is not copied: all that lies there comes from the databases.
 *
 * @param folder outside the data folder, best on another disk
 */
public record Backup(Path folder) {
    /** What a database points to, beside itself. */
    private static final List<String> BESIDE = List.of("secrets.properties", "topic-epoch", "keys", "documents");

    /** A copy, named by the moment at which it was whole: any moment from then on can be brought back. */
    public record Copy(Path folder, Instant whole) {
        Path cluster() {
            return folder.resolve("cluster");
        }

        /** Puts back what is missing of all beside the databases. What is there is newer, and stays. */
        void putBackMissing(DataFolder data) throws IOException {
            for (var name : BESIDE)
                if (Files.exists(folder.resolve(name)))
                    merge(folder.resolve(name), data.root().resolve(name));
        }
    }

    Path log() {
        return folder.resolve("wal");
    }

    /** Copies a running platform, and has its log kept here from now on. */
    public Copy take(DataFolder data, DatabaseServer server, Progress progress) throws IOException, SQLException {
        var postgres = data.root().resolve("postgres");
        WalArchive.begin(postgres, log(), server);
        var unfinished = Files.createDirectories(folder).resolve("unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        BaseBackup.take(server, postgres.toRealPath(), unfinished.resolve("cluster"));
        var whole = Instant.now();
        // After the databases: whatever a row points to was there before the row.
        for (var name : BESIDE)
            if (Files.exists(data.root().resolve(name))) merge(data.root().resolve(name), unfinished.resolve(name));
        var copies = Files.createDirectories(folder.resolve("copies"));
        var copy = copies.resolve(whole.toString().replace(":", "."));
        Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
        progress.line(String.format(Locale.ROOT, "  %d MB in %s", megabytes(copy), copy));
        return new Copy(copy, whole);
    }

    /** The newest copy that was whole at a moment. @throws IOException if there is none */
    Copy newestBefore(Instant moment) throws IOException {
        Copy found = null;
        for (var copy : copies())
            if (!copy.whole().isAfter(moment) && (found == null || copy.whole().isAfter(found.whole()))) found = copy;
        if (found == null) throw new IOException("there is no copy in " + folder + " that is older than " + moment);
        return found;
    }

    private List<Copy> copies() throws IOException {
        var copies = folder.resolve("copies");
        if (Files.notExists(copies)) throw new IOException(folder + " is no backup: it has no folder 'copies'");
        try (var all = Files.list(copies)) {
            return all.map(path -> new Copy(
                            path,
                            Instant.parse(path.getFileName().toString().replaceFirst("(T..)\\.(..)\\.", "$1:$2:"))))
                    .toList();
        }
    }

    private static void merge(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var path : (Iterable<Path>) all::iterator) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(target);
                else if (Files.notExists(target)) Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static long megabytes(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    >> 20;
        }
    }
}
