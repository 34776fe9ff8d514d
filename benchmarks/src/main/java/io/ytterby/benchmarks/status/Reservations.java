package io.ytterby.benchmarks.status;

import io.ytterby.embedded.demo.Api;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Changes as an officer makes them: a gram reserved, through the gateway and licensing with all that this costs. */
final class Reservations implements Latency.Change {
    private static final String CUSTOMS = "zhou.customs";

    private final Api api;
    private final List<String> licences;

    Reservations(Api api, List<String> licences) {
        this.api = api;
        this.licences = licences;
    }

    @Override
    public Latency.Told make(int i) {
        var licence = licences.get(i % licences.size());
        var answer = api.post(
                CUSTOMS,
                "/api/licensing/v1/licences/" + licence + "/reservations",
                Map.of(
                        "declarationId",
                        UUID.randomUUID().toString(),
                        "line",
                        1,
                        "massMg",
                        1_000,
                        "value",
                        Map.of("currency", "EUR", "minor", 1)));
        if (answer.status() != 201) throw new IllegalStateException("refused: " + answer.status());
        return new Latency.Told(licence, answer.version());
    }
}
