package io.ytterby.console.buy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.console.form.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a buyer wants to be warned of. The API keeps the rules as a whole; a page adds one or takes one away. */
public record WatchRules(long version, List<Rule> rules) {
    static final List<String> KINDS = List.of(
            "LICENCE_EXPIRES",
            "QUANTITY_BELOW_CALL_OFFS",
            "PROCESSING_ABOVE_P80",
            "STATUS_CHANGE",
            "RECALL",
            "HOLD",
            "SHARE_ABOVE_LINE");

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rule(
            String id,
            String kind,
            @Nullable Integer days,
            @Nullable Integer callOffs,
            @Nullable List<String> orders) {
        /** For pages alone: the API knows no such field. */
        @JsonIgnore
        public boolean isNarrow() {
            return orders != null && !orders.isEmpty();
        }
    }

    public WatchRules {
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    /** All of them as the API takes them, with one more as it was typed. */
    Map<String, Object> with(Form form) {
        var all = new ArrayList<Object>(rules);
        all.add(typed(form));
        return Map.of("rules", all);
    }

    Map<String, Object> without(String id) {
        return Map.of(
                "rules", rules.stream().filter(one -> !one.id().equals(id)).toList());
    }

    /** Which field each pointer of the API means, for the rule that was added. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        for (var field : List.of("id", "kind", "days", "callOffs", "orders"))
            fields.put("/rules/" + rules.size() + "/" + field, field);
        return fields;
    }

    private static Map<String, Object> typed(Form form) {
        var rule = new LinkedHashMap<String, Object>();
        for (var field : List.of("id", "kind")) form.typed(field).ifPresent(text -> rule.put(field, text));
        for (var field : List.of("days", "callOffs"))
            form.typed(field).ifPresent(text -> rule.put(field, number(text)));
        form.typed("orders").ifPresent(text -> rule.put("orders", Arrays.asList(text.split("[\\s,;，；]+", -1))));
        return rule;
    }

    /** What is no number goes as it was typed, and the API says what is wrong with it. */
    private static Object number(String text) {
        return text.matches("[0-9]{1,6}") ? (Object) Integer.valueOf(text) : text;
    }
}
