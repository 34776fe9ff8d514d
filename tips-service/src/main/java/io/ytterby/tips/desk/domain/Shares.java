package io.ytterby.tips.desk.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What each tip of one matter added, in the order of the chain: the things it named that no tip before it had. Who came
 * first has the first information; who copies a tip that is there adds nothing and gets nothing.
 */
public final class Shares {
    private static final int WHOLE = 10_000;

    private Shares() {}

    /**
     * @param named what each tip names, the first tip first
     * @return the share of each in ten thousandths; they sum to 10,000 if anything was named at all
     */
    public static List<Integer> of(List<? extends Set<String>> named) {
        var known = new LinkedHashSet<String>();
        var added = named.stream()
                .map(things -> (int) things.stream().filter(known::add).count())
                .toList();
        int all = known.size();
        if (all == 0) return added;
        var shares = new int[added.size()];
        int given = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = WHOLE * added.get(i) / all;
            given += shares[i];
        }
        for (int i = 0; given < WHOLE; i = (i + 1) % shares.length)
            if (added.get(i) > 0) {
                shares[i]++;
                given++;
            }
        return java.util.Arrays.stream(shares).boxed().toList();
    }
}
