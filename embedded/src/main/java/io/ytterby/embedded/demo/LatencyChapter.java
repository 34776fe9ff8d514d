package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.BUYER;
import static io.ytterby.embedded.demo.Goods.REGULATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long it takes from a licence's suspension to the car maker's answer. */
final class LatencyChapter {
    private static final int ROUNDS = 21;

    private final Api api;
    private final Teller teller;

    LatencyChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    /** Suspends and reinstates; measures from the regulator's answer to the gateway's that shows it. */
    void measure(String licence) {
        teller.chapter("How fast does it reach the car maker?");
        var millis = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) millis.add(round(licence));
        millis.sort(null);
        teller.says(
                "From suspended to the gateway's answer, %d times: median %.0f ms, worst %.0f ms.",
                ROUNDS, millis.get(ROUNDS / 2), millis.getLast());
    }

    private double round(String licence) {
        var path = "/api/licensing/v1/licences/" + licence;
        var suspended = api.post(REGULATOR, path + ":suspend", Map.of("reason", "To measure how fast this is seen"))
                .expect(200);
        long start = System.nanoTime();
        var seen = api.get(
                        BUYER, "/api/buyer/v1/licences/" + licence + "/status", "Ytterby-Version", suspended.version())
                .expect(200);
        double millis = (System.nanoTime() - start) / 1e6;
        if (!seen.text("status").equals("SUSPENDED")) throw new StepFailedException("not seen as suspended: " + seen);
        for (var ground : grounds(path))
            api.post(REGULATOR, path + ":reinstate", Map.of("groundId", ground, "reason", "Measured"))
                    .expect(200);
        return millis;
    }

    private List<String> grounds(String path) {
        return api.get(REGULATOR, path).expect(200).body().path("grounds").findValuesAsText("groundId");
    }
}
