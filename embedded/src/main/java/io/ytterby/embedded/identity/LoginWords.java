package io.ytterby.embedded.identity;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of the issuer's pages in one language: {@code embedded/login/words_*.properties} on the class path. */
final class LoginWords {
    /** The first is for those whose language is not here. */
    static final List<String> LANGUAGES = List.of("en", "zh");

    private final String language;
    private final Properties words = new Properties();

    private LoginWords(String language) {
        this.language = language;
        var name = "/embedded/login/words_" + language + ".properties";
        try (var resource = LoginWords.class.getResourceAsStream(name)) {
            if (resource == null) throw new IOException("not on the class path: " + name);
            words.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * In the language that is wanted most.
     *
     * @param uiLocales languages with blanks between them, as the program asked for them
     * @param acceptLanguage what the browser says, if the program did not ask for one that is here
     */
    static LoginWords wanted(String uiLocales, @Nullable String acceptLanguage) {
        for (var tag : uiLocales.split(" ", -1)) {
            var asked = Locale.forLanguageTag(tag).getLanguage();
            if (LANGUAGES.contains(asked)) return new LoginWords(asked);
        }
        return new LoginWords(accepted(acceptLanguage));
    }

    private static String accepted(@Nullable String header) {
        try {
            var ranges = Locale.LanguageRange.parse(header == null ? "" : header);
            var found = Locale.lookupTag(ranges, LANGUAGES);
            return found == null ? LANGUAGES.getFirst() : found;
        } catch (IllegalArgumentException malformed) {
            return LANGUAGES.getFirst();
        }
    }

    String language() {
        return language;
    }

    /** The other language that the pages are there in. */
    String other() {
        return language.equals("zh") ? "en" : "zh";
    }

    /** @throws IllegalArgumentException if there are no such words, which a test rules out */
    String say(String key) {
        var text = words.getProperty(key);
        if (text == null) throw new IllegalArgumentException("no words in " + language + " for " + key);
        return text;
    }
}
