package io.ytterby.kit.standing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Who was suspended when the process last ran, a name a line: they stay so while Kafka is away at the next start. */
@Singleton
class KeptSubjects {
    private static final Logger LOG = Logger.getLogger(KeptSubjects.class);

    /** Older than any state on the topic, so that the topic's word counts as soon as it comes. */
    private static final long BEFORE_ANY = 0;

    private final Path file;

    KeptSubjects(@ConfigProperty(name = "ytterby.keys-dir") Path folder) {
        this.file = folder.resolve("suspended-subjects");
    }

    void recall(SuspendedSubjects subjects) {
        if (Files.notExists(file)) return;
        try {
            for (var subject : Files.readAllLines(file)) subjects.tell(subject, BEFORE_ANY, true);
        } catch (IOException damaged) {
            LOG.warnf("who was suspended cannot be read from %s: %s", file, damaged.getMessage());
        }
    }

    void write(Set<String> suspended) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(folder, "suspended", ".new", ownerOnly);
        Files.write(aside, suspended);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
