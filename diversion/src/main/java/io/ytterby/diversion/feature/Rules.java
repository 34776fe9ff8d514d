package io.ytterby.diversion.feature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The rules of sightings that whoever mints codes judges by, as bits: R1 is the lowest. */
public final class Rules {
    /** Seen after the goods had come to their end: the fourth rule, and a finding of its own. */
    static final int AFTER_END = 1 << 3;

    private static final List<String> WORDS = List.of(
            "with a tag that is wrong",
            "though its block is unknown or revoked",
            "off the route of its lot",
            "after its goods had come to their end",
            "at two places that goods do not reach in the time",
            "in another pack than the books say",
            "under another product's label");

    private Rules() {}

    /** @param names {@code R1} to {@code R7}; others are passed over */
    public static int of(Collection<String> names) {
        int bits = 0;
        for (var name : names)
            if (name.length() == 2 && name.charAt(0) == 'R' && name.charAt(1) >= '1' && name.charAt(1) <= '7')
                bits |= 1 << (name.charAt(1) - '1');
        return bits;
    }

    static String say(int bits) {
        var said = new ArrayList<String>();
        for (int i = 0; i < WORDS.size(); i++)
            if ((bits & (1 << i)) != 0) said.add(WORDS.get(i) + " (R" + (i + 1) + ")");
        return String.join(", ", said);
    }
}
