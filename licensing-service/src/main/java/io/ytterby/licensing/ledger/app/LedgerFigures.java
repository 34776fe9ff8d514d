package io.ytterby.licensing.ledger.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.ytterby.licensing.ledger.domain.BookOutcome;
import io.ytterby.licensing.ledger.domain.BookOutcome.Booked;
import io.ytterby.licensing.ledger.domain.BookOutcome.Refused;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/**
 * What was asked of the books and what they said: the reason of a refusal is its slug. Counted where the outcome is told,
 * so that an outcome which its transaction did not survive may be counted, and counted again when it is decided anew.
 */
@Singleton
public class LedgerFigures {
    private static final String NONE = "none";
    private static final List<String> USUAL_REASONS =
            List.of("licence-quantity-exceeded", "licence-not-usable", "licence-outside-validity", "busy");

    private final MeterRegistry metrics;

    LedgerFigures(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** What is asked of the books. */
    public enum Movement {
        RESERVE,
        COMMIT,
        RELEASE,
        RETURN
    }

    /** A rate needs a zero before the first. */
    void start(@Observes StartupEvent event) {
        for (var movement : Movement.values()) decisions(movement, "booked", NONE);
        for (var reason : USUAL_REASONS) decisions(Movement.RESERVE, "refused", reason);
    }

    /** @return the outcome */
    public BookOutcome told(Movement movement, BookOutcome outcome) {
        var counter = switch (outcome) {
            case Booked _ -> decisions(movement, "booked", NONE);
            case Refused(var refusal, var _) ->
                decisions(movement, "refused", RefusalWords.of(refusal).slug());
        };
        counter.increment();
        return outcome;
    }

    private Counter decisions(Movement movement, String outcome, String reason) {
        return Counter.builder("ytterby.ledger.decisions")
                .description("What was asked of the licences' books, and what came of it")
                .tags("movement", movement.name().toLowerCase(Locale.ROOT), "outcome", outcome, "reason", reason)
                .register(metrics);
    }
}
