package io.ytterby.gateway.verify.domain;

import java.util.List;

/**
 * Where a code was seen, as far as the public may know: a word for how often, and countries. A number would tell how much
 * is traded; a place or a name, by whom.
 *
 * @param countries ISO 3166 alpha-2, sorted; empty if it was never seen
 */
public record Scans(HowOften howOften, List<String> countries) {
    private static final long SELDOM_UP_TO = 3;
    private static final long REPEATEDLY_UP_TO = 20;

    /** Words wide enough that one more scan seldom moves them. */
    public enum HowOften {
        NEVER,
        SELDOM,
        REPEATEDLY,
        OFTEN
    }

    public Scans {
        countries = countries.stream().distinct().sorted().toList();
    }

    /** @param times how often in all; it goes no further than here */
    public static Scans of(long times, List<String> countries) {
        return new Scans(word(times), countries);
    }

    private static HowOften word(long times) {
        if (times <= 0) return HowOften.NEVER;
        if (times <= SELDOM_UP_TO) return HowOften.SELDOM;
        return times <= REPEATEDLY_UP_TO ? HowOften.REPEATEDLY : HowOften.OFTEN;
    }
}
