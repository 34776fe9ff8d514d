package io.ytterby.tips;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tipbox.receipt.Receipt;
import io.ytterby.tips.intake.app.TipSecrets;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A million guesses on the table that lookups go to, with the real pepper; many at once, or it would take an hour. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class GuessedReceiptsTest {
    private static final int GUESSES = 1_000_000;
    private static final int AT_ONCE = 10_000;

    @Inject
    Jdbi jdbi;

    @Inject
    TipSecrets secrets;

    @Test
    void a_million_guesses_hit_nothing_and_the_right_one_hits() {
        Officers.team();
        var right = Receipt.read(Reporters.handedIn("Something that is worth a guess"))
                .orElseThrow();
        var random = new SecureRandom();
        var pepper = secrets.pepper();

        long hits = 0;
        for (int i = 0; i < GUESSES / AT_ONCE; i++) {
            var guesses = new ArrayList<byte[]>(AT_ONCE);
            for (int j = 0; j < AT_ONCE; j++) guesses.add(Receipt.draw(random).lookup(pepper));
            hits += hits(guesses);
        }

        assertThat(hits).isZero();
        assertThat(hits(List.of(right.lookup(pepper)))).isEqualTo(1);
    }

    private long hits(List<byte[]> guesses) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM tip WHERE lookup IN (SELECT decode(g, 'hex') FROM unnest(:guesses) g)")
                .bindArray(
                        "guesses",
                        String.class,
                        guesses.stream().map(HexFormat.of()::formatHex).toArray())
                .mapTo(Long.class)
                .one());
    }
}
