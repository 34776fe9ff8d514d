package io.ytterby.tips.intake.rest;

import io.ytterby.tips.intake.app.HandIn;
import io.ytterby.tips.intake.app.TooLargeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a form: first the fields, in the order of the page, then the files. Fields can be looked at before a byte
 * of a file is taken.
 */
final class Submission implements AutoCloseable {
    static final int LONGEST_FIELD = 60_000;

    private static final Set<String> FIELDS =
            Set.of("ticket", "stamp", "subject", "urgent", "about", "text", "identity", "seen", "receipt", "earlier");

    private final FormReader form;
    private final Map<String, byte[]> fields = new HashMap<>();
    private FormReader.@Nullable Part file;

    private Submission(FormReader form) {
        this.form = form;
    }

    /** Reads up to the first file. */
    static Submission of(FormReader form) throws IOException {
        var sent = new Submission(form);
        sent.file = sent.fieldsUntilFile().orElse(null);
        return sent;
    }

    private Optional<FormReader.Part> fieldsUntilFile() throws IOException {
        while (true) {
            var part = form.next();
            if (part.isEmpty()) return Optional.empty();
            var got = part.get();
            if (got.isFile()) {
                if (got.file().length > 0) return part;
                continue; // a field for files in which none was chosen
            }
            if (!FIELDS.contains(got.name()) || fields.size() > FIELDS.size()) continue;
            var value = got.body().readNBytes(LONGEST_FIELD + 1);
            if (value.length > LONGEST_FIELD) throw new TooLargeException();
            fields.put(got.name(), value);
        }
    }

    String field(String name) {
        var value = fields.get(name);
        return value == null ? "" : new String(value, StandardCharsets.UTF_8).strip();
    }

    byte[] bytes(String name) {
        return fields.getOrDefault(name, new byte[0]);
    }

    boolean ticked(String name) {
        return !field(name).isEmpty();
    }

    /** Hands each file in as it comes. */
    void files(HandIn handed) throws IOException {
        var next = file;
        while (next != null) {
            try {
                handed.file(next.file(), next.type(), next.body());
            } finally {
                Arrays.fill(next.file(), (byte) 0);
            }
            next = fieldsUntilFile().orElse(null);
        }
    }

    @Override
    public void close() {
        fields.values().forEach(value -> Arrays.fill(value, (byte) 0));
        form.close();
    }
}
