package io.ytterby.gateway.verify.rest;

import io.ytterby.credentials.words.VerdictWords;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that a page says, in one language. The files have the same keys; a test holds them to it. */
final class Words {
    private static final Map<Language, Words> ALL = read();

    private final Properties texts;

    private Words(Properties texts) {
        this.texts = texts;
    }

    static Words in(Language language) {
        var words = ALL.get(language);
        if (words == null) throw new IllegalStateException("no words in " + language);
        return words;
    }

    /** @throws IllegalStateException if there is no such text: nothing is shown half */
    String text(String key) {
        var text = texts.getProperty(key);
        if (text == null) throw new IllegalStateException("no text for " + key);
        return text;
    }

    /** {@code {0}} stands for the first argument. */
    String text(String key, Object... arguments) {
        return new MessageFormat(text(key), Locale.ROOT).format(arguments);
    }

    /** A code that has no text of its own is shown as it is. */
    String ofCode(String prefix, String code) {
        return texts.getProperty(prefix + code, code);
    }

    /** {@code prefix.1}, {@code prefix.2} and so on. */
    List<String> list(String prefix) {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> prefix + "." + n)
                .takeWhile(texts::containsKey)
                .map(this::text)
                .toList();
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    private static Map<Language, Words> read() {
        var all = new EnumMap<Language, Words>(Language.class);
        for (var language : Language.values())
            all.put(language, read("/verify/words_" + language.code() + ".properties", language));
        return all;
    }

    /** What a verification says is said in the verifier's own words; here they are those of its pages. */
    private static Words read(String file, Language language) {
        try (var in = Words.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("the gateway was built without " + file);
            var texts = VerdictWords.texts(language.code());
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Words(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
