package io.ytterby.licensing.controllist.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The list with one statement altered: a day, a threshold, a family, an entry left out, a leaning turned. */
final class WrongRules {
    /** Statements that decide nothing today: the law behind the rest, and instruments of which no entry is known yet. */
    private static final Set<String> WITHOUT_ENTRIES = Set.of("CN-ECL-2020", "MOFCOM-2025-55", "MOFCOM-2025-58");

    private static final Set<String> SO_LONG_AGO = Set.of("CN-DU-REG-792", "CN-EXPORT-LICENCE-CATALOGUE");

    private final JsonNode right;
    private final List<Supplier<Wrong>> all = new ArrayList<>();

    record Wrong(String what, JsonNode list) {}

    private WrongRules(JsonNode right) {
        this.right = right;
    }

    static Iterable<Wrong> of(JsonNode right) {
        var rules = new WrongRules(right);
        rules.instruments();
        rules.entries("/entries");
        rules.entries("/extraterritorial/annex");
        rules.policies();
        rules.others();
        return () -> rules.all.stream().map(Supplier::get).iterator();
    }

    private void plant(String what, Consumer<JsonNode> change) {
        all.add(() -> {
            var copy = right.deepCopy();
            change.accept(copy);
            return new Wrong(what, copy);
        });
    }

    private void instruments() {
        each("/instruments", (at, one) -> {
            var id = one.path("id").asText();
            if (WITHOUT_ENTRIES.contains(id)) return;
            boolean neverBegan = one.path("effective_from")
                            .asText()
                            .compareTo(one.at("/suspensions/0/from").asText("9999"))
                    > 0;
            if (!SO_LONG_AGO.contains(id) && !neverBegan) moveDay(id, at, "effective_from");
            if (!neverBegan) plant(id + " never", list -> object(list, at).put("effective_from", "2099-01-01"));
            for (int pause = 0; pause < one.path("suspensions").size(); pause++) {
                var pauseAt = at + "/suspensions/" + pause;
                if (!neverBegan) moveDay(id + " suspension", pauseAt, "from");
                moveDay(id + " suspension", pauseAt, "until_inclusive");
            }
            if (!one.path("suspensions").isEmpty())
                plant(id + " never suspended", list -> object(list, at).putArray("suspensions"));
            else if (!SO_LONG_AGO.contains(id)) suspend(id, at);
        });
    }

    private void suspend(String id, String at) {
        plant(
                id + " suspended",
                list -> object(list, at)
                        .putArray("suspensions")
                        .addObject()
                        .put("by", "MOFCOM-2025-70")
                        .put("from", "2023-01-01")
                        .put("until_inclusive", "2027-11-10")
                        .put("confidence", "memory"));
    }

    private void moveDay(String what, String at, String field) {
        for (int days : new int[] {-1, 1})
            plant(what + " " + field + " " + days, list -> {
                var object = object(list, at);
                var day = LocalDate.parse(object.path(field).asText()).plusDays(days);
                object.put(field, day.toString());
            });
    }

    private void entries(String array) {
        each(array, (at, one) -> {
            var id = one.path("id").asText();
            var match = one.path("match");
            boolean open = match.has("families") && match.path("families").isEmpty();
            if (open) return; // 1C911.a.alloy: an announcement that names no family lists none
            plant(id + " left out", list -> ((ArrayNode) list.at(array)).remove(index(at)));
            plant(id + " another code", list -> object(list, at).put("control_code", "9Z999.z"));
            plant(id + " another form", list -> object(list, at + "/match").put("form", "toy"));
            for (var field : List.of("families", "requires_any"))
                for (int which = 0; which < match.path(field).size(); which++) {
                    int position = which;
                    if (field.equals("requires_any") && match.has("min_wt_pct")) continue; // the share asks for it too
                    plant(
                            id + " without " + match.path(field).get(which).asText(),
                            list -> ((ArrayNode) list.at(at + "/match/" + field)).remove(position));
                }
            for (var field : List.of("min_purity_pct", "gt_purity_pct"))
                if (match.has(field)) moveNumber(id, at + "/match", field, "0.001");
            for (var field : List.of("sized", "plus_rare_earths"))
                if (match.path(field).asBoolean())
                    plant(
                            id + " not " + field,
                            list -> object(list, at + "/match").remove(field));
            for (var least : match.path("min_wt_pct").properties())
                if (id.equals("10.I.4")) moveNumber(id, at + "/match/min_wt_pct", least.getKey(), "0.1");
        });
    }

    private void moveNumber(String what, String at, String field, String step) {
        for (var by : List.of(new BigDecimal(step), new BigDecimal(step).negate()))
            plant(what + " " + field + " " + by, list -> {
                var object = object(list, at);
                object.put(
                        field,
                        new BigDecimal(object.path(field).asText()).add(by).toPlainString());
            });
    }

    private void policies() {
        each("/review_policies", (at, one) -> {
            var id = one.path("id").asText();
            if (id.equals("RP2")) return; // every other policy that meets its users is as severe
            plant(id + " left out", list -> ((ArrayNode) list.at("/review_policies")).remove(index(at)));
            if (id.equals("RP9")) return; // RP5 is as severe about the same goods
            plant(id + " mild", list -> object(list, at).put("presumption", "NORMAL_REVIEW"));
        });
        each("/scope_clarifications", (at, one) -> {
            if (one.path("in_scope").asBoolean()) {
                plant(
                        one.path("id").asText() + " turned",
                        list -> object(list, at).put("in_scope", false).put("flag", "X"));
            } else if (Set.of("X1", "X2", "X3").contains(one.path("id").asText())) {
                plant(
                        one.path("id").asText() + " turned",
                        list -> object(list, at).put("in_scope", true));
            }
        });
        each("/diversion_red_flags", (at, one) -> {
            if (one.has("when"))
                plant(
                        one.path("id").asText() + " left out",
                        list -> ((ArrayNode) list.at("/diversion_red_flags")).remove(index(at)));
        });
    }

    private void others() {
        each(
                "/extraterritorial/clauses",
                (at, one) -> plant(
                        one.path("instrument").asText() + " left out",
                        list -> ((ArrayNode) list.at("/extraterritorial/clauses")).remove(index(at))));
        moveNumber("61 de minimis", "/extraterritorial/clauses/0", "min_home_value_share_pct", "0.0001");
        moveNumber("trace", "/policy", "trace_flag_below_wt_pct", "0.091");
        plant("trace threshold", list -> object(list, "/policy").put("trace_threshold_wt_pct", "0.1"));
        moveNumber("owners", "/policy/ownership", "min_pct", "0.01");
        plant("owners one by one", list -> object(list, "/policy/ownership").put("added_up", false));
        for (var reading : List.of("SUSPENDED", "IN_FORCE"))
            plant("last day " + reading, list -> object(list, "/policy").put("suspension_last_day", reading));
        for (var reading : List.of("SUSPENDED_UNTIL_REPEALED", "MANUAL_REVIEW"))
            plant("afterwards " + reading, list -> object(list, "/policy").put("post_suspension", reading));
        moveDay("general licences", "/policy", "general_licence_from");
        plant("another home", list -> object(list, "/policy").put("home_country", "DE"));
        Stream.of("hs_prefixes", "forms")
                .forEach(field -> plant(
                        "ordinary without " + field,
                        list -> object(list, "/ordinary_licence").putArray(field)));
    }

    private interface Each {
        void at(String pointer, JsonNode one);
    }

    private void each(String array, Each use) {
        for (int which = 0; which < right.at(array).size(); which++)
            use.at(array + "/" + which, right.at(array).get(which));
    }

    private static ObjectNode object(JsonNode list, String pointer) {
        return (ObjectNode) list.at(pointer);
    }

    private static int index(String pointer) {
        return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
    }
}
