package io.ytterby.tips.intake.rest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of the pages. English is a reporter's choice, and so is Chinese: no header of a browser is asked. */
final class Words {
    static final Words EN = new Words("en", "en");
    static final Words ZH = new Words("zh", "zh-Hans");

    private final String code;
    private final String tag;
    private final Properties words = new Properties();

    private Words(String code, String tag) {
        this.code = code;
        this.tag = tag;
        var name = "/tips/words_" + code + ".properties";
        try (var in = Words.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("there is no " + name);
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Words of(String code) {
        return "zh".equals(code) ? ZH : EN;
    }

    String code() {
        return code;
    }

    String tag() {
        return tag;
    }

    Words other() {
        return code.equals("en") ? ZH : EN;
    }

    /** @throws IllegalStateException if there is no such word: a test asks for all of them */
    String say(String key) {
        var word = words.getProperty(key);
        if (word == null) throw new IllegalStateException("no word " + key + " in " + code);
        return word;
    }
}
