package io.ytterby.gateway.watch.db;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.gateway.watch.domain.WatchRule;
import java.util.List;
import java.util.Set;

/** Rules as they are stored: a shape of its own, so that what clients send may change. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RuleDocument(List<OneRule> rules) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OneRule(String id, WatchRule.Kind kind, int days, int callOffs, List<String> orders) {}

    static RuleDocument of(List<WatchRule> rules) {
        return new RuleDocument(rules.stream()
                .map(rule ->
                        new OneRule(rule.id(), rule.kind(), rule.days(), rule.callOffs(), List.copyOf(rule.orders())))
                .toList());
    }

    List<WatchRule> read() {
        return rules.stream()
                .map(rule -> new WatchRule(rule.id, rule.kind, rule.days, rule.callOffs, Set.copyOf(rule.orders)))
                .toList();
    }
}
