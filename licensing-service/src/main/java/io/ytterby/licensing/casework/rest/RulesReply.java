package io.ytterby.licensing.casework.rest;

import io.ytterby.licensing.casework.domain.DeskRules;
import io.ytterby.licensing.casework.domain.DeskRules.FlaggingRule;
import io.ytterby.licensing.casework.domain.DeskRules.RoutingRule;
import io.ytterby.licensing.words.domain.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules as they are in use.
 *
 * @param queues by name
 * @param flags by kind
 * @param routingRules the first one that is met decides the queue; all that are met add their departments
 */
record RulesReply(
        String version,
        String source,
        String confidence,
        Map<String, Words> queues,
        Map<String, Words> flags,
        List<FlaggingRule> flaggingRules,
        List<RoutingRule> routingRules) {
    static RulesReply of(DeskRules rules) {
        return new RulesReply(
                rules.version(),
                rules.source(),
                rules.confidence(),
                new TreeMap<>(rules.queues()),
                new TreeMap<>(rules.flags()),
                rules.flaggingRules(),
                rules.routingRules());
    }
}
