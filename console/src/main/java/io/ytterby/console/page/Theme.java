package io.ytterby.console.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light, dark, or as the machine is set. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }

    public static Theme of(@Nullable String chosen) {
        for (var theme : values()) if (theme.code().equals(chosen)) return theme;
        return AUTO;
    }
}
