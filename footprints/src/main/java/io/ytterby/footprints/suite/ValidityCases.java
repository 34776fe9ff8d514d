package io.ytterby.footprints.suite;

import io.ytterby.footprints.claims.StatusHistory;
import io.ytterby.footprints.claims.StatusHistory.Decision;
import io.ytterby.footprints.claims.ValidityPeriod;
import io.ytterby.footprints.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** F13: what is asked stands with what is expected: at which moments, and of which other periods. */
final class ValidityCases {
    private static final int YEARS = 3;

    private ValidityCases() {}

    static Json.Obj statusAndRules(Given in, Given expected) {
        var answer = new Answer();
        if (expected.has("statusAt")) answer.put("statusAt", new Json.Arr(statuses(in, expected)));
        if (expected.has("periodRules")) answer.put("periodRules", new Json.Arr(rules(in, expected)));
        return answer.json();
    }

    private static List<Json> statuses(Given in, Given expected) {
        var period = period(in, moment(in, "validFrom"), moment(in, "validUntil"));
        if (!(period instanceof ValidityPeriod.Outcome.Valid(var valid)))
            throw new IllegalArgumentException("the case's own period is refused: " + period);
        var history = new StatusHistory(
                valid,
                in.list("events").stream()
                        .map(event -> new StatusHistory.Event(
                                Instant.parse(event.text("at")), Decision.valueOf(event.text("type"))))
                        .toList());
        List<Json> answers = new ArrayList<>();
        for (var asked : expected.list("statusAt"))
            answers.add(new Answer()
                    .text("at", asked.text("at"))
                    .text("status", history.at(Instant.parse(asked.text("at"))).name())
                    .json());
        return answers;
    }

    private static List<Json> rules(Given in, Given expected) {
        List<Json> answers = new ArrayList<>();
        for (var rule : expected.list("periodRules")) {
            boolean bare = !rule.has("validFrom") && !rule.has("validUntil");
            var from = rule.has("validFrom") || bare ? moment(rule, "validFrom") : moment(in, "validFrom");
            var until = rule.has("validUntil") || bare ? moment(rule, "validUntil") : moment(in, "validUntil");
            var says = switch (period(in, from, until)) {
                case ValidityPeriod.Outcome.Refused(var slug, var why) -> slug;
                case ValidityPeriod.Outcome.Valid(var period) -> period.until().toString();
            };
            var told = new Answer().text("expected", says);
            for (var name : List.of("validFrom", "validUntil")) if (rule.has(name)) told.text(name, rule.text(name));
            answers.add(told.json());
        }
        return answers;
    }

    private static ValidityPeriod.Outcome period(Given in, Optional<Instant> from, Optional<Instant> until) {
        return ValidityPeriod.of(Instant.parse(in.text("referencePeriodEnd")), from, until, YEARS);
    }

    private static Optional<Instant> moment(Given in, String name) {
        return in.has(name) ? Optional.of(Instant.parse(in.text(name))) : Optional.empty();
    }
}
