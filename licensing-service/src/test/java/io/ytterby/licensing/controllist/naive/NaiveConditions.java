package io.ytterby.licensing.controllist.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Conditions of policies and red flags. */
final class NaiveConditions {
    private NaiveConditions() {}

    static boolean any(JsonNode conditions, JsonNode asked, List<String> onward, Collection<String> families) {
        for (var when : conditions) if (holds(when, asked, onward, families)) return true;
        return false;
    }

    private static boolean holds(JsonNode when, JsonNode asked, List<String> onward, Collection<String> families) {
        var to = NaiveEntries.texts(when.path("destinations"));
        return (to.isEmpty()
                        || to.contains(asked.path("destination").asText())
                        || onward.stream().anyMatch(to::contains))
                && meets(when.path("onward_destinations"), onward)
                && meets(when.path("transit"), NaiveEntries.texts(asked.path("transit")))
                && meets(
                        when.path("end_user_types"),
                        List.of(asked.path("end_user_type").asText()))
                && (when.path("end_uses").isEmpty() || usedFor(when.path("end_uses"), asked))
                && meets(when.path("party_lists"), List.of(party(asked)))
                && meets(when.path("item_families"), families);
    }

    private static boolean meets(JsonNode wanted, Collection<String> given) {
        return wanted.isEmpty() || NaiveEntries.texts(wanted).stream().anyMatch(given::contains);
    }

    static boolean usedFor(JsonNode uses, JsonNode asked) {
        var said = asked.path("end_use").asText().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
        return NaiveEntries.texts(uses).stream().anyMatch(said::startsWith);
    }

    /** The worst list that reaches the end user: its own, or that of owners who hold half of it together. */
    static String party(JsonNode of) {
        var own = of.path("party_list").asText(of.path("list_status").asText("none"));
        for (var list : List.of("control_list", "watch_list")) {
            if (own.equals(list)) return list;
            var held = BigDecimal.ZERO;
            for (var parent : of.path("parents")) {
                var theirs = party(parent);
                if (theirs.equals(list) || theirs.equals("control_list"))
                    held = held.add(new BigDecimal(parent.path("share_pct").asText()));
            }
            if (held.compareTo(new BigDecimal(50)) >= 0) return list;
        }
        return "none";
    }
}
