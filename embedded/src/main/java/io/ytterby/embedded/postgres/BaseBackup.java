package io.ytterby.embedded.postgres;

import io.ytterby.embedded.process.Folders;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * A copy of a running server's files from which, with its archived log, any later moment can be brought back. The server's
 * programs on the class path have no {@code pg_basebackup}; this is what it does, by the server's own calls.
 */
public final class BaseBackup {
    /** Rebuilt at each start; the log comes from the archive. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init", "backup_label.old", "current_logfiles");

    private BaseBackup() {}

    /**
     * Copies the data of a running server; returns once all the log that the copy needs is archived.
     *
     * @param copy does not exist yet; it is whole when this returns, and gone if it fails
     */
    public static void take(DatabaseServer server, Path folder, Path copy) throws IOException, SQLException {
        try (var session = server.connect(DatabaseServer.SUPERUSER)) {
            begin(session);
            copy(folder.resolve("data"), copy);
            end(session, copy);
        } catch (IOException | SQLException failure) {
            Folders.delete(copy);
            throw failure;
        }
    }

    private static void begin(Connection session) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("SELECT pg_backup_start('ytterby', true)");
        }
    }

    private static void end(Connection session, Path copy) throws SQLException, IOException {
        try (var statement = session.createStatement();
                var row = statement.executeQuery("SELECT labelfile, spcmapfile FROM pg_backup_stop(true)")) {
            row.next();
            Files.writeString(copy.resolve("backup_label"), row.getString(1));
            if (!row.getString(2).isEmpty())
                throw new IOException("this server has tablespaces elsewhere, which are not copied");
        }
    }

    /** Files may grow, shrink and vanish meanwhile: the log mends all that. */
    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                var made = Files.createDirectories(to.resolve(from.relativize(folder)));
                Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwx------"));
                var above = folder.getParent();
                boolean emptied = above != null
                        && above.equals(from)
                        && EMPTIED.contains(folder.getFileName().toString());
                return emptied ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var name = file.getFileName().toString();
                if (LEFT_OUT.contains(name) || name.startsWith("pgsql_tmp")) return FileVisitResult.CONTINUE;
                try {
                    Files.copy(file, to.resolve(from.relativize(file)));
                } catch (NoSuchFileException vanished) {
                    return FileVisitResult.CONTINUE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw failure;
            }
        });
    }
}
