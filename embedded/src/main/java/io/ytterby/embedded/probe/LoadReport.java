package io.ytterby.embedded.probe;

import java.util.List;

/**
 * What a load came to, as one line of JSON.
 *
 * @param kept how many went over a connection that serves many
 * @param failedOwn of the failed ones, those that the gateway answers from its own memory
 * @param closedByServer how often a kept connection had been closed between two requests, as a server may
 * @param p50Millis by the nearest rank, from when a request was due to its answer
 * @param failures alike ones together
 * @param acknowledged what the platform said is done
 * @param events what the services have told each other so far
 * @param wrong what was lost or is there twice; empty if nothing
 */
public record LoadReport(
        int sent,
        int kept,
        int failed,
        int failedOwn,
        int closedByServer,
        long p50Millis,
        long p99Millis,
        long worstMillis,
        List<Failure> failures,
        Made acknowledged,
        long events,
        List<String> wrong) {

    /** @param firstMillis since the load began */
    public record Failure(String what, int count, long firstMillis, long lastMillis) {}

    /** How many of each kind. */
    public record Made(int lots, int declarations, int applications) {}

    public LoadReport {
        failures = List.copyOf(failures);
        wrong = List.copyOf(wrong);
    }
}
