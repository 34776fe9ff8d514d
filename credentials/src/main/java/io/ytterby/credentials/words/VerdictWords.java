package io.ytterby.credentials.words;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.verify.Step;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Verdicts, steps and reasons in words. Details of a step are facts of the document and stay as they are. */
public final class VerdictWords {
    public static final List<String> LANGUAGES = List.of("en", "zh");

    private final Properties texts;

    private VerdictWords(Properties texts) {
        this.texts = texts;
    }

    /** @throws IllegalArgumentException if the language is none of {@link #LANGUAGES} */
    public static VerdictWords in(String language) {
        return new VerdictWords(texts(language));
    }

    /** All of them by their keys: {@code reason.EXPIRED}; the caller's own copy. */
    public static Properties texts(String language) {
        if (!LANGUAGES.contains(language)) throw new IllegalArgumentException("no words in '" + language + "'");
        var file = "/io/ytterby/credentials/words_" + language + ".properties";
        try (var in = VerdictWords.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("built without " + file);
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code Signature right?}. */
    public String step(Step.Name name) {
        return text("step." + name);
    }

    public String reason(Reason reason) {
        return text("reason." + reason);
    }

    /** @param verdict VALID, INVALID, STALE or UNKNOWN */
    public String verdict(String verdict) {
        return text("verdict." + verdict);
    }

    /** What is said beside every verdict. */
    public String meaning() {
        return text("meaning");
    }

    private String text(String key) {
        var text = texts.getProperty(key);
        if (text == null) throw new IllegalStateException("no text for " + key);
        return text;
    }
}
