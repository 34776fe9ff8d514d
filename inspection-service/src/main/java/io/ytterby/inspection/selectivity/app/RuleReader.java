package io.ytterby.inspection.selectivity.app;

import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.selectivity.domain.Condition;
import io.ytterby.inspection.selectivity.domain.Fact;
import io.ytterby.inspection.selectivity.domain.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The language of rules, whole: a rule asks a list of conditions, each of one fact. {@code {"fact": "hs", "startsWith":
 * ["2821"]}}, {@code "in"}, {@code "inList"}, {@code "atLeast"}, {@code "below"}, {@code "is": true}, and {@code {"not":
 * {…}}}. There is nothing else in it: no arithmetic, no code.
 */
final class RuleReader {
    private static final List<Lane> LANES = List.of(Lane.BLUE, Lane.YELLOW, Lane.RED);
    private static final int MOST_CONDITIONS = 20;
    private static final int DEEPEST = 3;

    private final Set<String> watchLists;

    RuleReader(Set<String> watchLists) {
        this.watchLists = watchLists;
    }

    /** @return null if something in it is wrong; what, is noted */
    @Nullable
    Rule read(JsonAt at) {
        int before = at.errors().size();
        at.isObjectOf("id", "version", "reason", "from", "until", "points", "lane", "when");
        var id = at.at("id").text(60);
        if (!id.isEmpty() && !id.matches("[A-Z][A-Z0-9-]{1,59}"))
            at.at("id").wrong("must be capital letters, digits and dashes, such as COVER-TRANSIT.");
        int version = (int) at.at("version").whole(1, 10_000);
        var reason = at.at("reason").text(300);
        var from = at.at("from").day();
        var until = at.at("until").isAbsent() ? null : at.at("until").day();
        if (until != null && until.isBefore(from)) at.at("until").wrong("must not be before from.");
        int points = at.at("points").isAbsent() ? 0 : (int) at.at("points").whole(-1_000, 1_000);
        var lane = at.at("lane").isAbsent() ? null : at.at("lane").oneOf(Lane.class, LANES);
        if (points == 0 && lane == null) at.wrong("must have points or a lane.");
        var when = conditions(at.at("when"));
        return at.errors().size() > before ? null : new Rule(id, version, reason, from, until, points, lane, when);
    }

    private List<Condition> conditions(JsonAt at) {
        var all = new ArrayList<Condition>();
        at.each(MOST_CONDITIONS, entry -> {
            var read = condition(entry, 0);
            if (read != null) all.add(read);
        });
        if (all.isEmpty()) at.wrong("must have at least one condition.");
        return all;
    }

    private @Nullable Condition condition(JsonAt at, int depth) {
        if (!at.at("not").isAbsent()) {
            at.isObjectOf("not");
            if (depth == DEEPEST) return nothing(at, "must not be nested deeper.");
            var inner = condition(at.at("not"), depth + 1);
            return inner == null ? null : new Condition.Not(inner);
        }
        at.isObjectOf("fact", "in", "startsWith", "inList", "atLeast", "below", "is");
        var node = at.node();
        if (node == null || !node.isObject()) return null;
        var fact = Fact.named(at.at("fact").text(40)).orElse(null);
        if (fact == null) return nothing(at.at("fact"), "must be one of " + words() + ".");
        if (node.size() != 2) return nothing(at, "must ask one thing of the fact.");
        return switch (fact.kind()) {
            case TEXT -> text(at, fact);
            case NUMBER -> number(at, fact);
            case TRUTH -> truth(at, fact);
        };
    }

    private @Nullable Condition text(JsonAt at, Fact fact) {
        if (!at.at("in").isAbsent())
            return new Condition.OneOf(fact, at.at("in").texts(80));
        if (!at.at("startsWith").isAbsent())
            return new Condition.StartsWith(fact, at.at("startsWith").texts(80));
        if (at.at("inList").isAbsent())
            return nothing(at, "must ask in, startsWith or inList: " + fact.word() + " is a text.");
        var list = at.at("inList").text(60);
        if (!watchLists.contains(list)) return nothing(at.at("inList"), "must be one of watchLists.");
        return new Condition.OnList(fact, list);
    }

    private static @Nullable Condition number(JsonAt at, Fact fact) {
        if (!at.at("atLeast").isAbsent())
            return new Condition.AtLeast(fact, at.at("atLeast").whole(0, Long.MAX_VALUE));
        if (!at.at("below").isAbsent())
            return new Condition.Below(fact, at.at("below").whole(0, Long.MAX_VALUE));
        return nothing(at, "must ask atLeast or below: " + fact.word() + " is a number.");
    }

    private static @Nullable Condition truth(JsonAt at, Fact fact) {
        var is = at.at("is").node();
        if (is == null || !is.isBoolean()) return nothing(at, "must ask is: " + fact.word() + " is true or false.");
        return is.booleanValue() ? new Condition.Holds(fact) : new Condition.Not(new Condition.Holds(fact));
    }

    private static @Nullable Condition nothing(JsonAt at, String why) {
        at.wrong(why);
        return null;
    }

    private static String words() {
        return Arrays.stream(Fact.values()).map(Fact::word).collect(Collectors.joining(", "));
    }
}
