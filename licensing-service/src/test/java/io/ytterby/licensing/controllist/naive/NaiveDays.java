package io.ytterby.licensing.controllist.naive;

import com.fasterxml.jackson.databind.JsonNode;

/** Days compared as texts, which ISO days allow. */
final class NaiveDays {
    private final JsonNode list;

    NaiveDays(JsonNode list) {
        this.list = list;
    }

    JsonNode instrument(String id) {
        for (var one : list.path("instruments")) if (one.path("id").asText().equals(id)) return one;
        return list.path("no such field");
    }

    /** NOT_YET, SUSPENDED, LAST_DAY, AGAIN or IN_FORCE. */
    String standing(String id, String day) {
        var one = instrument(id);
        if (day.compareTo(one.path("effective_from").asText("9999")) < 0) return "NOT_YET";
        var answer = "IN_FORCE";
        for (var pause : one.path("suspensions")) {
            var from = pause.path("from").asText();
            var until = pause.path("until_inclusive").asText();
            if (day.equals(until)) return "LAST_DAY";
            if (day.compareTo(from) >= 0 && day.compareTo(until) < 0) return "SUSPENDED";
            if (day.compareTo(until) > 0) answer = "AGAIN";
        }
        return answer;
    }

    static boolean binds(String standing) {
        return standing.equals("IN_FORCE") || standing.equals("AGAIN");
    }
}
