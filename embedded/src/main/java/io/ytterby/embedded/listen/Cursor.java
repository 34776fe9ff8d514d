package io.ytterby.embedded.listen;

import io.ytterby.embedded.process.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The number of the last event that was shown, in a file that is always whole: what comes after it is shown once more at most. */
public record Cursor(Path file) {
    public OptionalLong read() throws IOException {
        if (!Files.exists(file)) return OptionalLong.empty();
        var text = Files.readString(file).strip();
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException damaged) {
            throw new IOException(file + " holds no number: delete it, or begin with --since", damaged);
        }
    }

    public void write(long sequence) throws IOException {
        Whole.write(file, Long.toString(sequence) + "\n");
    }
}
