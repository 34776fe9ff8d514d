package io.ytterby.embedded.platform;

import io.ytterby.embedded.process.Whole;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of one data folder: made at random when first asked for, and the same ever after. */
public final class Secrets {
    private static final int BYTES = 24;

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** Those of a file, which is made when the first is asked for. */
    public static Secrets in(Path file) throws IOException {
        var secrets = new Secrets(file);
        if (Files.exists(file))
            try (var reader = Files.newBufferedReader(file)) {
                secrets.known.load(reader);
            }
        return secrets;
    }

    /** The password of this name; made at random if there is none yet. */
    public synchronized String password(String name) throws IOException {
        var there = known.getProperty(name);
        if (there != null) return there;
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        known.setProperty(name, made);
        var text = new StringWriter();
        known.store(text, "The platform's own passwords. Deleting this file locks it out of its data.");
        Whole.write(file, text.toString());
        return made;
    }
}
