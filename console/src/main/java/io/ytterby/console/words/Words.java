package io.ytterby.console.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every word of the screens. A feature has one file for each language, {@code words/<feature>_en.properties}; a key begins
 * with its feature's name, and {@code {0}} to {@code {9}} stand for what is put in. A test holds that both languages have
 * each key, and that each is used. {@code {0|line|lines}} is the first where {@code {0}} is one, else the second.
 */
public final class Words {
    /** The features that have words; the line in which two who add a feature meet. */
    public static final List<String> FEATURES = List.of(
            "frame",
            "home",
            "certify",
            "controllist",
            "licensing",
            "workbench",
            "lineage",
            "export",
            "buy",
            "customs",
            "lab",
            "investigate",
            "audit",
            "operate",
            "production");

    private static final Pattern NUMBER = Pattern.compile("\\{(\\d)\\|([^|}]*)\\|([^}]*)}");
    private static final Map<Language, Map<String, String>> ALL = read();

    private Words() {}

    /**
     * @param put what stands for {@code {0}} and on; numbers are written as the language does
     * @throws IllegalArgumentException if nobody wrote the key
     */
    public static String say(Language language, String key, Object... put) {
        var text = ALL.getOrDefault(language, Map.of()).get(key);
        if (text == null) throw new IllegalArgumentException("no words for " + key + " in " + language.code());
        if (text.indexOf('|') >= 0)
            text = NUMBER.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(found.group(isOne(put, found.group(1)) ? 2 : 3)));
        for (int i = 0; i < put.length; i++) text = text.replace("{" + i + "}", shown(language, put[i]));
        return text;
    }

    private static boolean isOne(Object[] put, String place) {
        int at = Integer.parseInt(place);
        return at < put.length && put[at] instanceof Number number && number.longValue() == 1;
    }

    /** Whether there are words for it: for codes of the API, which may have more than this release knows. */
    public static boolean has(Language language, String key) {
        return ALL.getOrDefault(language, Map.of()).containsKey(key);
    }

    /** All keys of a language. */
    public static Map<String, String> of(Language language) {
        return Map.copyOf(ALL.getOrDefault(language, Map.of()));
    }

    private static String shown(Language language, Object put) {
        return put instanceof Number number
                ? NumberFormat.getInstance(language.locale()).format(number)
                : String.valueOf(put);
    }

    private static Map<Language, Map<String, String>> read() {
        var all = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            var words = new HashMap<String, String>();
            for (var feature : FEATURES)
                file(feature, language).forEach((key, text) -> words.put((String) key, (String) text));
            all.put(language, words);
        }
        return all;
    }

    private static Properties file(String feature, Language language) {
        var name = "words/" + feature + "_" + language.code() + ".properties";
        try (var bytes = Words.class.getClassLoader().getResourceAsStream(name)) {
            if (bytes == null) throw new IllegalStateException("the build left out " + name);
            var words = new Properties();
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
