package io.ytterby.kit.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What {@code contracts/problems.zh.md} says of each slug, beside the English page. */
final class ChineseProblems {
    private static final String FILE = "/contracts/problems.zh.md";
    private static final int COLUMNS = 3;

    /** The title and what to do about it, in Chinese. */
    record Words(String title, String whatToDo) {}

    private final Map<String, Words> words;

    private ChineseProblems(Map<String, Words> words) {
        this.words = words;
    }

    static ChineseProblems ofContracts() {
        try (var file = ChineseProblems.class.getResourceAsStream(FILE)) {
            if (file == null) throw new IllegalStateException(FILE + " is not on the class path");
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ChineseProblems parse(String markdown) {
        var words = new TreeMap<String, Words>();
        markdown.lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            var cells = line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1);
            if (cells.length != COLUMNS)
                throw new IllegalStateException(FILE + " has a row that is not of three cells: " + line);
            words.put(cells[0].strip().replace("`", ""), new Words(cells[1].strip(), cells[2].strip()));
        });
        return new ChineseProblems(words);
    }

    Set<String> slugs() {
        return words.keySet();
    }

    Optional<Words> lookUp(String slug) {
        return Optional.ofNullable(words.get(slug));
    }
}
