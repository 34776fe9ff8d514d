package io.ytterby.inspection.selectivity.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.selectivity.domain.Profile;
import io.ytterby.inspection.selectivity.domain.Reference;
import io.ytterby.inspection.selectivity.domain.Rule;
import io.ytterby.kit.problem.FieldError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a profile from its document, or says by JSON pointer all that is wrong with it. */
public final class ProfileReader {
    private static final String[] FIELDS = {
        "name",
        "effectiveFrom",
        "randomShare",
        "randomLane",
        "thresholds",
        "expectedShares",
        "topUpWindow",
        "rerouteYellowAfterDays",
        "watchLists",
        "references",
        "rules"
    };
    private static final List<Lane> PICKED = List.of(Lane.BLUE, Lane.YELLOW, Lane.RED);
    private static final List<Lane> INSPECTED = List.of(Lane.YELLOW, Lane.RED);
    private static final int MOST_RULES = 500;
    private static final int MOST_REFERENCES = 2_000;

    private ProfileReader() {}

    /** All that can come of it. */
    public sealed interface Outcome {
        record Read(Profile profile, LocalDate effectiveFrom) implements Outcome {}

        record Wrong(List<FieldError> errors) implements Outcome {}
    }

    public static Outcome read(JsonNode document) {
        var at = JsonAt.root(document);
        at.isObjectOf(FIELDS);
        if (!at.errors().isEmpty()) return new Outcome.Wrong(at.errors());
        var name = at.at("name").text(120);
        var from = at.at("effectiveFrom").day();
        var random = at.at("randomShare").share(Profile.LEAST_RANDOM, Profile.MOST_RANDOM);
        var randomLane =
                at.at("randomLane").isAbsent() ? Lane.RED : at.at("randomLane").oneOf(Lane.class, INSPECTED);
        var thresholds = thresholds(at.at("thresholds"));
        var expected = expected(at.at("expectedShares"));
        int window =
                at.at("topUpWindow").isAbsent() ? 0 : (int) at.at("topUpWindow").whole(0, 10_000);
        var days = at.at("rerouteYellowAfterDays");
        var reroute = days.isAbsent() ? null : Integer.valueOf((int) days.whole(1, 365));
        var lists = watchLists(at.at("watchLists"));
        var references = references(at.at("references"));
        var rules = rules(at.at("rules"), lists.keySet());
        if (!at.errors().isEmpty()) return new Outcome.Wrong(at.errors());
        return new Outcome.Read(
                new Profile(name, random, randomLane, thresholds, expected, window, reroute, lists, references, rules),
                from);
    }

    private static Map<Lane, Integer> thresholds(JsonAt at) {
        var all = new EnumMap<Lane, Integer>(Lane.class);
        at.isObjectOf("BLUE", "YELLOW", "RED");
        int last = 0;
        for (var lane : PICKED) {
            if (at.at(lane.name()).isAbsent()) continue;
            int score = (int) at.at(lane.name()).whole(1, 100_000);
            if (score <= last) at.at(lane.name()).wrong("must be above that of the lane before.");
            last = score;
            all.put(lane, score);
        }
        if (all.isEmpty()) at.wrong("must name a score for at least one lane.");
        return all;
    }

    private static Map<Lane, BigDecimal> expected(JsonAt at) {
        var all = new EnumMap<Lane, BigDecimal>(Lane.class);
        if (at.isAbsent()) return all;
        at.isObjectOf("BLUE", "YELLOW", "RED");
        for (var lane : PICKED)
            if (!at.at(lane.name()).isAbsent())
                all.put(lane, at.at(lane.name()).share(BigDecimal.ZERO, BigDecimal.ONE));
        if (all.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(BigDecimal.ONE) > 0)
            at.wrong("must not be more than 1 together.");
        return all;
    }

    private static Map<String, Set<String>> watchLists(JsonAt at) {
        var all = new TreeMap<String, Set<String>>();
        at.members((name, list) -> {
            if (!name.matches("[a-z][a-z0-9-]{1,59}"))
                list.wrong("must have a name of small letters, digits and dashes.");
            all.put(name, Collections.unmodifiableSet(list.texts(80)));
        });
        return all;
    }

    private static List<Reference> references(JsonAt at) {
        var all = new ArrayList<Reference>();
        if (at.isAbsent()) return all;
        at.each(MOST_REFERENCES, entry -> {
            entry.isObjectOf("hs", "currency", "lowMinorPerKg", "highMinorPerKg");
            var heading = entry.at("hs").text(10);
            var currency = entry.at("currency").text(3);
            long low = entry.at("lowMinorPerKg").whole(0, Long.MAX_VALUE);
            long high = entry.at("highMinorPerKg").whole(0, Long.MAX_VALUE);
            if (low > high) entry.at("highMinorPerKg").wrong("must not be below lowMinorPerKg.");
            else all.add(new Reference(heading, currency, low, high));
        });
        return all;
    }

    private static List<Rule> rules(JsonAt at, Set<String> watchLists) {
        var reader = new RuleReader(watchLists);
        var all = new ArrayList<Rule>();
        var ids = new HashSet<String>();
        at.each(MOST_RULES, entry -> {
            var rule = reader.read(entry);
            if (rule == null) return;
            if (!ids.add(rule.id())) entry.at("id").wrong("must be unique; another rule has it.");
            all.add(rule);
        });
        return all;
    }
}
