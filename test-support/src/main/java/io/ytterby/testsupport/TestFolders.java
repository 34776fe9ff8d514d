package io.ytterby.testsupport;

import io.ytterby.embedded.postgres.EmbeddedPostgres;
import io.ytterby.embedded.process.Folders;
import io.ytterby.embedded.process.ProcessStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The folder of one test JVM. A killed JVM cannot tidy up: the next one does it for it. */
final class TestFolders {
    private static final String PREFIX = "ytterby-tests-";
    private static final String OWNER = "owner";

    private TestFolders() {}

    static Path make() throws IOException {
        var folder = Files.createTempDirectory(PREFIX);
        // PostgreSQL may run as another user, and must reach its folder through this one.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        ProcessStamp.of(ProcessHandle.current()).write(folder.resolve(OWNER));
        return folder;
    }

    /** Stops the PostgreSQL of each JVM that was killed, and deletes its folder. */
    static void sweep() throws IOException {
        for (var folder : folders()) {
            var owner = ProcessStamp.read(folder.resolve(OWNER));
            // Without a stamp it is being made this very moment, or was left before it held anything.
            if (owner.isEmpty() || owner.get().living().isPresent()) continue;
            EmbeddedPostgres.stopLeftover(folder.resolve("postgres"));
            Folders.delete(folder);
        }
    }

    private static List<Path> folders() throws IOException {
        var all = Path.of(System.getProperty("java.io.tmpdir"));
        try (var found = Files.newDirectoryStream(all, PREFIX + "*")) {
            var list = new java.util.ArrayList<Path>();
            for (var folder : found) if (Files.isDirectory(folder) && Files.isReadable(folder)) list.add(folder);
            return list;
        }
    }
}
