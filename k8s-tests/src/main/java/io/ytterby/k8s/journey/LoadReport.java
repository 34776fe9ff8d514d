package io.ytterby.k8s.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * What a load inside the cluster came to, as the probe says it.
 *
 * @param own of the failed ones, those that the gateway answers from its own memory
 * @param failures alike ones together
 * @param wrong what was lost or doubled
 */
record LoadReport(
        int sent,
        int failed,
        int own,
        long p99Millis,
        long made,
        long events,
        List<String> failures,
        List<String> wrong) {
    private static final ObjectMapper JSON = new ObjectMapper();

    LoadReport {
        failures = List.copyOf(failures);
        wrong = List.copyOf(wrong);
    }

    /** @throws ClusterException if the line is none */
    static LoadReport parse(String line) {
        try {
            var report = JSON.readTree(line);
            if (!report.path("sent").isInt()) throw new ClusterException("the probe reported no load: " + line);
            var failures = new ArrayList<String>();
            for (var failure : report.path("failures")) failures.add(failure(failure));
            var wrong = new ArrayList<String>();
            for (var each : report.path("wrong")) wrong.add(each.asText());
            return new LoadReport(
                    report.path("sent").asInt(),
                    report.path("failed").asInt(),
                    report.path("failedOwn").asInt(),
                    report.path("p99Millis").asLong(),
                    sum(report.path("acknowledged")),
                    report.path("events").asLong(),
                    failures,
                    wrong);
        } catch (JsonProcessingException e) {
            throw new ClusterException("the probe reported no load: " + line);
        }
    }

    private static long sum(JsonNode numbers) {
        long sum = 0;
        for (var number : numbers) sum += number.asLong();
        return sum;
    }

    private static String failure(JsonNode failure) {
        return failure.path("count").asInt() + " x " + failure.path("what").asText() + " (from "
                + failure.path("firstMillis").asLong() / 1000 + " s to "
                + failure.path("lastMillis").asLong() / 1000 + " s)";
    }

    /** Holds if every request was answered as it should, and nothing was lost or doubled. */
    Verdict faultless(String detail) {
        if (failed > 0) return Verdict.broken(said(detail) + ": " + String.join("; ", failures));
        return nothingLost(detail);
    }

    /** Holds if what was promised is there once, and status was answered all the while. */
    Verdict statusAllTheWhile(String detail) {
        if (own > 0) return Verdict.broken(said(detail) + "; of status " + own + ": " + String.join("; ", failures));
        return nothingLost(detail);
    }

    /** Holds if what was promised is there once; requests may have failed. */
    Verdict nothingLost(String detail) {
        if (!wrong.isEmpty()) return Verdict.broken(said(detail) + ": " + String.join("; ", wrong));
        return Verdict.held(said(detail));
    }

    private String said(String detail) {
        return (detail.isEmpty() ? "" : detail + "; ") + sent + " requests, " + failed + " failed, 99 % within "
                + p99Millis
                + " ms; " + made + " acknowledged writes and " + events + " events counted on both sides, "
                + wrong.size()
                + " lost or doubled";
    }
}
