package io.ytterby.inspection.selectivity.domain;

import io.ytterby.inspection.order.domain.Lane;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the rules alone say.
 *
 * @param score the points of all that hit
 * @param lane the highest that a rule leads to or that the score reaches
 */
public record Assessment(List<Contribution> contributions, int score, Lane lane) {
    public Assessment {
        contributions = List.copyOf(contributions);
    }

    /** @param day the legal day, which says which rules hold */
    public static Assessment of(Profile profile, Facts facts, LocalDate day) {
        var hits = new ArrayList<Contribution>();
        for (var rule : profile.rules())
            if (rule.isInForce(day) && hits(profile, rule, facts))
                hits.add(new Contribution(rule.id(), rule.version(), rule.points(), rule.lane(), rule.reason()));
        int score = hits.stream().mapToInt(Contribution::points).sum();
        var lane = profile.laneOf(score);
        for (var hit : hits) if (hit.lane() != null) lane = lane.or(hit.lane());
        return new Assessment(hits, score, lane);
    }

    private static boolean hits(Profile profile, Rule rule, Facts facts) {
        return facts.lines().stream()
                .anyMatch(line -> rule.when().stream().allMatch(asked -> holds(profile, asked, facts, line)));
    }

    private static boolean holds(Profile profile, Condition asked, Facts facts, Facts.Known line) {
        return switch (asked) {
            case Condition.OneOf(var fact, var values) ->
                facts.texts(fact, line).stream().anyMatch(values::contains);
            case Condition.StartsWith(var fact, var prefixes) ->
                facts.texts(fact, line).stream().anyMatch(text -> startsWithOne(text, prefixes));
            case Condition.OnList(var fact, var list) -> isListed(profile, fact, list, facts, line);
            case Condition.AtLeast(var fact, long limit) -> {
                var number = facts.number(fact, line);
                yield number.isPresent() && number.getAsLong() >= limit;
            }
            case Condition.Below(var fact, long limit) -> {
                var number = facts.number(fact, line);
                yield number.isPresent() && number.getAsLong() < limit;
            }
            case Condition.Holds(var fact) -> isOutOfRange(profile, fact, facts, line);
            case Condition.Not(var inner) -> !holds(profile, inner, facts, line);
        };
    }

    private static boolean isListed(Profile profile, Fact fact, String list, Facts facts, Facts.Known line) {
        var entries = profile.watchLists().getOrDefault(list, Set.of());
        return facts.texts(fact, line).stream()
                .anyMatch(text -> fact == Fact.HS ? startsWithOne(text, entries) : entries.contains(text));
    }

    private static boolean startsWithOne(String text, Set<String> prefixes) {
        return prefixes.stream().anyMatch(text::startsWith);
    }

    private static boolean isOutOfRange(Profile profile, Fact fact, Facts facts, Facts.Known line) {
        var price = facts.number(Fact.VALUE_PER_KG, line);
        if (price.isEmpty()) return false;
        for (var code : facts.texts(Fact.HS, line))
            for (var currency : facts.texts(Fact.CURRENCY, line)) {
                var range = profile.referenceFor(code, currency);
                if (range.isEmpty()) continue;
                if (fact == Fact.VALUE_BELOW_RANGE)
                    return price.getAsLong() < range.get().lowMinorPerKg();
                return price.getAsLong() > range.get().highMinorPerKg();
            }
        return false;
    }
}
