package io.ytterby.diversion.score;

import io.ytterby.diversion.feature.FeatureName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a record comes to after something came to light.
 *
 * @param score as {@link Signal#score}
 * @param gains one for each input that became worse
 */
public record Revision(Standing next, double score, List<Gain> gains) {
    public Revision {
        gains = List.copyOf(gains);
    }

    /**
     * @param more what it adds to the feature's contribution
     * @param alone the reason that the input would be by itself
     */
    public record Gain(FeatureName feature, double more, Reason alone) {}

    /** The reasons of the signal before, with these. A new sentence takes the old one's place where it weighs more. */
    public List<Reason> into(List<Reason> before) {
        var reasons = new ArrayList<>(before);
        for (var gain : gains) {
            int at = 0;
            while (at < reasons.size() && reasons.get(at).feature() != gain.feature()) at++;
            if (at == reasons.size()) {
                reasons.add(gain.alone());
                continue;
            }
            var old = reasons.get(at);
            boolean leads = gain.alone().contribution() > old.contribution();
            reasons.set(at, (leads ? gain.alone() : old).with(old.contribution() + gain.more()));
        }
        reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.contribution())));
        return reasons;
    }
}
