package io.ytterby.tips.intake.rest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The words of the pages. English is a reporter's choice, and so is Chinese: no header of a browser is asked. */
enum Words {
    EN("en"),
    ZH("zh-Hans");

    private final String tag;
    private final Properties words = new Properties();

    Words(String tag) {
        this.tag = tag;
        var name = "/tips/words_" + code() + ".properties";
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
        return name().toLowerCase(Locale.ROOT);
    }

    String tag() {
        return tag;
    }

    Words other() {
        return this == EN ? ZH : EN;
    }

    /** @throws IllegalStateException if there is no such word: a test asks for all of them */
    String say(String key) {
        var word = words.getProperty(key);
        if (word == null) throw new IllegalStateException("no word " + key + " in " + code());
        return word;
    }

    Properties all() {
        return words;
    }
}
