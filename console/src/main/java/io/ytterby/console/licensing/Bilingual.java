package io.ytterby.console.licensing;

import io.ytterby.console.words.Language;

/** What the API says in both languages. */
public record Bilingual(String en, String zh) {
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
