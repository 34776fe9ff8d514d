package io.ytterby.console.export;

import io.ytterby.console.words.Language;

/** What the API says in both languages. */
public record Told(String en, String zh) {
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
