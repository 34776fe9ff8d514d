package io.ytterby.licensing.casework.domain;

import io.ytterby.licensing.words.domain.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One version of the rules by which cases are flagged and put into queues. Rules are data: an authority has its own file.
 *
 * @param source who made them
 * @param confidence how sure we are that an authority works so: found, partial or memory
 */
public record DeskRules(
        String version,
        String source,
        String confidence,
        Map<String, Words> queues,
        Map<String, Words> flags,
        List<FlaggingRule> flaggingRules,
        List<RoutingRule> routingRules) {
    /** Raises a flag on every case that meets a condition. */
    public record FlaggingRule(String id, String flag, Condition when, String because) {}

    /** Sends a case to a queue, and asks departments for their advice. */
    public record RoutingRule(String id, String queue, List<String> departments, Condition when) {
        public RoutingRule {
            departments = List.copyOf(departments);
        }
    }

    /**
     * Where a case goes.
     *
     * @param rule the first one that is met decides the queue
     * @param departments those of every rule that is met, each with the rule that asks for it
     */
    public record Route(String queue, String rule, Map<String, String> departments) {}

    /** A flag that a rule raises. */
    public record Raised(String kind, String because) {}

    /** @throws IllegalArgumentException if a rule names what is not there, or a case could be left without a queue */
    public DeskRules {
        queues = Map.copyOf(queues);
        flags = Map.copyOf(flags);
        flaggingRules = List.copyOf(flaggingRules);
        routingRules = List.copyOf(routingRules);
        for (var rule : flaggingRules) demand(flags.containsKey(rule.flag()), rule.id(), "no flag " + rule.flag());
        for (var rule : routingRules) {
            demand(queues.containsKey(rule.queue()), rule.id(), "no queue " + rule.queue());
            for (var flag : rule.when().flags()) demand(flags.containsKey(flag), rule.id(), "no flag " + flag);
        }
        var last = routingRules.isEmpty() ? null : routingRules.getLast();
        if (last == null || !last.when().equals(ALWAYS))
            throw new IllegalArgumentException("the last routing rule must take every case");
    }

    private static final Condition ALWAYS = new Condition(
            java.util.Set.of(),
            java.util.Set.of(),
            java.util.Set.of(),
            java.util.Set.of(),
            java.util.Set.of(),
            java.util.Set.of(),
            java.util.Set.of(),
            null);

    private static void demand(boolean known, String rule, String otherwise) {
        if (!known) throw new IllegalArgumentException("the rule " + rule + " names what is not there: " + otherwise);
    }

    /** The flags that rules raise and that do not stand yet; a rule sees what the rules before it have raised. */
    public List<Raised> raised(CaseFacts facts) {
        var raised = new ArrayList<Raised>();
        var now = facts;
        for (var rule : flaggingRules) {
            if (now.flags().contains(rule.flag()) || !rule.when().isMetBy(now)) continue;
            raised.add(new Raised(rule.flag(), rule.because() + " (rule " + rule.id() + ")"));
            now = now.flagged(rule.flag());
        }
        return raised;
    }

    public Route route(CaseFacts facts) {
        var met =
                routingRules.stream().filter(rule -> rule.when().isMetBy(facts)).toList();
        var departments = met.stream()
                .flatMap(rule -> rule.departments().stream().map(one -> Map.entry(one, rule.id())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
        return new Route(met.getFirst().queue(), met.getFirst().id(), departments);
    }

    public Optional<Words> queue(String name) {
        return Optional.ofNullable(queues.get(name));
    }
}
