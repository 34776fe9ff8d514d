package io.ytterby.inspection.hold.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vocabulary of grounds. A hold on a word that is not here is refused. */
public final class Grounds {
    private final Map<HoldGround, GroundRule> rules = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if a word is said twice, or one that the platform places by itself is missing */
    public Grounds(List<GroundRule> words) {
        for (var word : words)
            if (rules.put(word.ground(), word) != null)
                throw new IllegalArgumentException("the ground " + word.ground() + " is listed twice");
        for (var own : List.of(HoldGround.FAILED_INSPECTION, HoldGround.ALGORITHM_ALARM))
            if (!rules.containsKey(own)) throw new IllegalArgumentException("the ground " + own + " is not listed");
    }

    public Optional<GroundRule> rule(HoldGround ground) {
        return Optional.ofNullable(rules.get(ground));
    }

    /** Those that an officer may place by hand, in the order of the list. */
    public List<HoldGround> byHand() {
        return rules.values().stream()
                .filter(rule -> rule.placedBy() == GroundRule.Placer.OFFICER)
                .map(GroundRule::ground)
                .toList();
    }

    public List<GroundRule> all() {
        return List.copyOf(rules.values());
    }

    /** What was placed under an older list, on a word that is gone, is lifted by one person. */
    public boolean needsSecondPerson(HoldGround ground) {
        var rule = rules.get(ground);
        return rule != null && rule.liftedBy() == GroundRule.Lifter.SECOND_PERSON;
    }
}
