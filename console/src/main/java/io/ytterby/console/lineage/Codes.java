package io.ytterby.console.lineage;

import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Codes of the API in words; one that this release does not know is shown as it came. */
final class Codes {
    private Codes() {}

    static String of(Language language, String prefix, @Nullable String code) {
        if (code == null) return "";
        var key = prefix + "." + code.toLowerCase(Locale.ROOT);
        return Words.has(language, key) ? Words.say(language, key) : code;
    }
}
