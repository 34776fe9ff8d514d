package io.ytterby.console.words;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code {w:say('queue.title')}}: words, numbers and moments in a template's own language. */
@TemplateExtension(namespace = "w")
public final class Say {
    private static final String LOCALE = "locale";

    private Say() {}

    static String say(String key, @TemplateAttribute(LOCALE) Object locale) {
        return Words.say(in(locale), key);
    }

    static String say(String key, Object first, @TemplateAttribute(LOCALE) Object locale) {
        return Words.say(in(locale), key, first);
    }

    static String say(String key, Object first, Object second, @TemplateAttribute(LOCALE) Object locale) {
        return Words.say(in(locale), key, first, second);
    }

    static String say(String key, Object first, Object second, Object third, @TemplateAttribute(LOCALE) Object locale) {
        return Words.say(in(locale), key, first, second, third);
    }

    /**
     * A code of the API in words: {@code {w:code('licence.status', it.status)}} looks for
     * {@code licence.status.suspended}; a code that this release does not know is shown as it came.
     */
    static String code(String prefix, @Nullable String code, @TemplateAttribute(LOCALE) Object locale) {
        if (code == null || code.isEmpty()) return Shown.NOTHING;
        var key = prefix + "." + code.toLowerCase(Locale.ROOT);
        return Words.has(in(locale), key) ? Words.say(in(locale), key) : code;
    }

    /** A moment in the office's zone with its name, UTC on hover and for programs. */
    static RawString at(@Nullable Instant moment, @TemplateAttribute(LOCALE) Object locale) {
        return new RawString(Shown.moment(moment, in(locale)));
    }

    /** A legal day: no hour, with the zone whose day it is. */
    static RawString day(@Nullable LocalDate day, @TemplateAttribute(LOCALE) Object locale) {
        return new RawString(Shown.day(day, in(locale)));
    }

    /** Milligrams as people write masses: g, kg or t, exact to the milligram on hover. */
    static RawString mass(@Nullable Long milligrams, @TemplateAttribute(LOCALE) Object locale) {
        return new RawString(Shown.mass(milligrams, in(locale)));
    }

    static String count(@Nullable Number number, @TemplateAttribute(LOCALE) Object locale) {
        return Shown.count(number, in(locale));
    }

    private static Language in(Object locale) {
        return locale instanceof Locale known && known.getLanguage().equals("zh") ? Language.ZH : Language.EN;
    }
}
