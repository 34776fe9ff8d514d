package io.ytterby.worlds.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads NDJSON. */
public final class Lines {
    private static final int LONGEST = 1_000_000;
    private static final int MOST = 20_000_000;

    private Lines() {}

    /** @throws BrokenFileException if a line is not what the reader wants */
    public static <T> List<T> read(Path file, Function<Entry, T> reader) throws IOException {
        if (!Files.isRegularFile(file)) throw new BrokenFileException(file, 0, "there is no such file");
        var all = new ArrayList<T>();
        int number = 0;
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (number > MOST) throw new BrokenFileException(file, number, "has more than " + MOST + " lines");
                if (line.length() > LONGEST) throw new BrokenFileException(file, number, "is longer than 1 MB");
                if (!line.isBlank()) all.add(reader.apply(new Entry(Json.object(line))));
            }
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw new BrokenFileException(file, number, String.valueOf(wrong.getMessage()));
        } catch (CharacterCodingException wrong) {
            throw new BrokenFileException(file, number + 1, "is no UTF-8");
        }
        return all;
    }
}
