package io.ytterby.gramcodes;

import java.util.Locale;

/** What can be said of a code. Only ever of the code: that it is authentic does not make the goods so. */
public enum Verdict {
    /** The key holder made this code, and its block stands. */
    AUTHENTIC,
    /** It reads well, but the key holder never made it. */
    FORGED,
    /** It is no gram code: a slip, or another kind of code. */
    MALFORMED,
    /** The key holder made it and has since withdrawn its block. */
    REVOKED,
    /** It reads well, and who asks has no key to say more. Never to be shown as authentic or as forged. */
    WELL_FORMED_NOT_CHECKED;

    private static final Verdict[] ALL = values();

    /** The verdict that {@link BlockCodes#verify} writes as this byte. */
    public static Verdict of(byte written) {
        return ALL[written];
    }

    /** The word in JSON: {@code well-formed-not-checked}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
