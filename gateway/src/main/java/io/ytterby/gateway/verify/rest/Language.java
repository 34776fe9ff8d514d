package io.ytterby.gateway.verify.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which pages and answers are worded. */
public enum Language {
    EN("en"),
    ZH("zh-Hans");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** For the attribute {@code lang} and the header {@code Content-Language}. */
    String tag() {
        return tag;
    }

    /** {@code en} or {@code zh}, as in {@code ?lang=}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Language other() {
        return this == EN ? ZH : EN;
    }

    /** What the address asks for, else the browser's first choice that there is, else English. */
    static Language of(@Nullable String asked, HttpHeaders headers) {
        for (var language : values()) if (language.code().equals(asked)) return language;
        for (var wanted : headers.getAcceptableLanguages())
            for (var language : values()) if (language.code().equals(wanted.getLanguage())) return language;
        return EN;
    }
}
