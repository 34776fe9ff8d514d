package io.ytterby.console.words;

import io.ytterby.kit.problem.ProblemLanguage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the screens are written in. */
public enum Language {
    ZH("zh", "zh-CN", "中文", Locale.SIMPLIFIED_CHINESE),
    EN("en", "en", "English", Locale.ENGLISH);

    private final String code;
    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String code, String tag, String ownName, Locale locale) {
        this.code = code;
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** In files and addresses: {@code zh}. */
    public String code() {
        return code;
    }

    /** As {@code lang} has it: {@code zh-CN}. */
    public String tag() {
        return tag;
    }

    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /** What a person chose, or what their browser asks for. */
    public static Language of(@Nullable String chosen, @Nullable String accepted) {
        for (var language : values()) if (language.code.equals(chosen)) return language;
        return ProblemLanguage.of(accepted) == ProblemLanguage.ZH ? ZH : EN;
    }
}
