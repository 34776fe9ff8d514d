package io.ytterby.kit.words;

import io.ytterby.kit.problem.ProblemLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sentences that a service makes and keeps in English, with their figures, and tells in Chinese too. What is on record stays one
 * text; its kind is known again by the words that stay the same, so that what was kept years ago is told as well.
 *
 * <p>A file has each English sentence on a line, and the Chinese one indented below. {@code {1}} is a figure or a name and stays as
 * it is; {@code [1]} is a sentence or a word of the file itself.
 */
public final class Sentences {
    private final List<Sentence> sentences;

    private Sentences(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** @param resource such as {@code /sentences/trade.zh.txt} */
    public static Sentences of(String resource) {
        try (var file = Sentences.class.getResourceAsStream(resource)) {
            if (file == null) throw new IllegalStateException(resource + " is not on the class path");
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Sentences parse(String text) {
        var all = new ArrayList<Sentence>();
        var english = "";
        for (var line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            boolean isChinese = line.startsWith(" ");
            if (isChinese == english.isEmpty())
                throw new IllegalArgumentException("not an English line with its Chinese one below: " + line);
            if (isChinese) all.add(Sentence.of(english, line.strip()));
            english = isChinese ? "" : line.strip();
        }
        if (!english.isEmpty()) throw new IllegalArgumentException("nothing in Chinese below: " + english);
        // What has more words of its own says more of the kind: it is tried first.
        all.sort(Comparator.comparingInt(Sentence::wordsOfItsOwn).reversed());
        return new Sentences(List.copyOf(all));
    }

    /** In English, or where its kind is not known, it stays as it is. */
    public String told(String english, ProblemLanguage language) {
        return language == ProblemLanguage.EN
                ? english
                : inChinese(english, part -> Optional.of(told(part, language))).orElse(english);
    }

    /** Whether all of it can be told in Chinese. */
    public boolean knows(String english) {
        return inChinese(english, part -> Optional.of(part).filter(this::knows)).isPresent();
    }

    /** How many kinds there are. */
    public int size() {
        return sentences.size();
    }

    private Optional<String> inChinese(String english, Function<String, Optional<String>> within) {
        return sentences.stream()
                .flatMap(one -> one.inChinese(english, within).stream())
                .findFirst();
    }
}
