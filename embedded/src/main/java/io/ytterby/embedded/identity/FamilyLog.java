package io.ytterby.embedded.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.embedded.process.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Logins over a restart: {@code logins.ndjson} in the issuer's folder, a line for each change, of which the last of a family
 * counts. It holds hashes of tokens, never a token.
 */
final class FamilyLog {
    private static final int LINES_BEFORE_REWRITING = 10_000;

    private final Path file;
    private final ObjectMapper json = new ObjectMapper();
    private int lines;

    FamilyLog(Path folder) {
        this.file = folder.resolve("logins.ndjson");
    }

    /** What was written so far, by family. A line that a broken-off write left unfinished is passed by. */
    Map<String, Family> read() throws IOException {
        var all = new LinkedHashMap<String, Family>();
        if (Files.notExists(file)) return all;
        for (var line : Files.readAllLines(file)) {
            try {
                var family = json.readValue(line, Family.class);
                all.put(family.id(), family);
            } catch (JsonProcessingException unfinished) {
                // Its login then asks for the password again.
            }
        }
        return all;
    }

    /** Writes all anew, and so forgets what is over. */
    void rewrite(Collection<Family> standing) throws IOException {
        var text = new StringBuilder();
        for (var family : standing) text.append(json.writeValueAsString(family)).append('\n');
        Whole.write(file, text.toString());
        lines = standing.size();
    }

    void add(Family family) throws IOException {
        Files.writeString(file, json.writeValueAsString(family) + "\n", StandardOpenOption.APPEND);
        lines++;
    }

    boolean isLong() {
        return lines > LINES_BEFORE_REWRITING;
    }
}
