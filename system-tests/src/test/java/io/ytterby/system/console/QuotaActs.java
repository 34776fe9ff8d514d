package io.ytterby.system.console;

import io.ytterby.system.rig.Cast;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Rounds of quotas that the API opens for a test: a page's deadline is the end of a day, and nobody waits for that. */
final class QuotaActs {
    static final int FIRST_YEAR = 2030;
    static final int END_OF_YEARS = 2199;
    private static final String ROUNDS = "/api/licensing/v1/quota-rounds";
    private static final long AVAILABLE_MG = 1_000_000_000;
    private static final long LOT_MG = 200_000_000;
    private static final int TRIES = 50;
    private static final int TAKEN = 409;

    private QuotaActs() {}

    /** @return the id of a round of a year that had none yet */
    static String opened(Console console, Duration until) {
        return opened(console, until, Map.of("element", "Tm", "rule", "MAX_MIN_FAIR"));
    }

    /** Drawn by a seed of which the round tells the SHA-256 alone. @return the round's id */
    static String lottery(Console console, Duration until, String commitment) {
        return opened(
                console,
                until,
                Map.of("element", "Lu", "rule", "SEEDED_LOTTERY", "lotMg", LOT_MG, "seedCommitment", commitment));
    }

    private static String opened(Console console, Duration until, Map<String, Object> terms) {
        for (int i = 0; i < TRIES; i++) {
            var deadline = Clock.systemUTC().instant().plus(until);
            int year = ThreadLocalRandom.current().nextInt(FIRST_YEAR, END_OF_YEARS);
            var asked = new HashMap<>(terms);
            asked.putAll(Map.of("year", year, "availableMg", AVAILABLE_MG, "deadline", deadline.toString()));
            var answer = console.api().post(Cast.REGULATOR, ROUNDS, asked);
            if (answer.status() != TAKEN) return answer.expect(201).text("id");
        }
        throw new AssertionError("each of these years has a round of it");
    }

    static void asks(Console console, String round, long milligrams) {
        console.api()
                .post(Cast.EXPORTER, ROUNDS + "/" + round + "/requests", Map.of("askedMg", milligrams))
                .expect(200);
    }

    static String statusOf(Console console, String round) {
        return console.api()
                .get(Cast.REGULATOR, ROUNDS + "/" + round)
                .expect(200)
                .text("status");
    }
}
