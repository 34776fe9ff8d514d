package io.ytterby.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/**
 * Where a server puts each piece of its write-ahead log once it is full, and once a minute while anything happens. The
 * server always runs with archiving on: without the link {@code archive} in its folder a piece is thrown away, with it the
 * piece is kept there, or kept in the server until the place can be written again.
 */
public final class WalArchive {
    private static final String LINK = "archive";
    private static final String LATEST = "60s";

    private WalArchive() {}

    /** What PostgreSQL runs for each piece: whole or not at all, and never another under a known name. */
    static String command(Path folder) {
        var place = folder.resolve(LINK);
        return ("test ! -L '%1$s' || cmp -s '%%p' '%1$s/%%f' || { test ! -e '%1$s/%%f' && cp '%%p' '%1$s/.%%f'"
                        + " && sync '%1$s/.%%f' && mv '%1$s/.%%f' '%1$s/%%f'; }")
                .formatted(place);
    }

    /** From now on the running server keeps its log in this place. */
    public static void begin(Path folder, Path place, DatabaseServer server) throws IOException, SQLException {
        var real = Files.createDirectories(place).toRealPath();
        var account = Account.of(folder);
        if (!account.reaches(real.resolve("piece")))
            throw new IOException(
                    "PostgreSQL cannot write to " + real + ": it or a folder above is closed to uid 65534");
        account.own(real);
        link(folder, real);
        try (var connection = server.connect(DatabaseServer.SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET archive_timeout = '" + LATEST + "'");
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    /** No piece is kept any more: what a restored server writes belongs to a new backup. */
    public static void end(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(LINK));
    }

    /** Where the log is kept; null if it is not. */
    public static @org.jspecify.annotations.Nullable Path placeOf(Path folder) throws IOException {
        var link = folder.resolve(LINK);
        return Files.isSymbolicLink(link) ? Files.readSymbolicLink(link) : null;
    }

    private static void link(Path folder, Path place) throws IOException {
        var fresh = folder.resolve(LINK + ".new");
        Files.deleteIfExists(fresh);
        Files.createSymbolicLink(fresh, place);
        Files.move(fresh, folder.resolve(LINK), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
