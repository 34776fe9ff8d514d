package io.ytterby.intelligence.alert.domain;

import io.ytterby.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An alert about one trade. It grows with each record that fails a test, is lowered by legal exits, and is ended by a person with a reason.
 *
 * @param score of its strongest record, lowered by its exits
 * @param shipper as the first record names it
 * @param judgement null until it has ended
 */
public record Alert(
        AlertId id,
        TradeLine line,
        AlertState state,
        BigDecimal score,
        Evidence evidence,
        Consignment.Firm shipper,
        Consignment.Firm consignee,
        List<Exit> exits,
        @Nullable Judgement judgement,
        Instant raisedAt,
        long version) {
    /** Exits that one alert can have. */
    public static final int MOST_EXITS = 20;

    public Alert {
        exits = List.copyOf(exits);
        if (evidence.tests().isEmpty()) throw new IllegalArgumentException("an alert names the test that failed");
        if (state.isEnd() != (judgement != null)) throw new IllegalArgumentException("somebody ends an alert");
    }

    /** All that can come of a step. */
    public sealed interface Outcome {
        record Moved(Alert next) implements Outcome {}

        /** It has ended; the state says how. */
        record Ended(AlertState state) implements Outcome {}

        record TooManyExits() implements Outcome {}
    }

    /** @param signal one that failed a test */
    public static Alert raised(Signal signal, Consignment goods, Instant now) {
        return new Alert(
                new AlertId(UUID.randomUUID()),
                signal.line(),
                AlertState.OPEN,
                signal.score(),
                Evidence.of(signal, goods),
                goods.shipper(),
                goods.consignee(),
                List.of(),
                null,
                now,
                1);
    }

    /** Another record of the trade. A confirmed one gathers on; what is explained opens again if the record is strong enough. */
    public Alert joined(Signal signal, Consignment goods, AlertPolicy policy) {
        var more = evidence.and(signal, goods);
        return with(more, exits, policy);
    }

    /** What came to light about a record that it has already; empty if that is no worse than what it says. */
    public Optional<Alert> strengthened(Signal signal, AlertPolicy policy) {
        var more = evidence.strengthened(signal);
        return more.equals(evidence) ? Optional.empty() : Optional.of(with(more, exits, policy));
    }

    public Outcome noteExit(Exit exit, AlertPolicy policy) {
        if (state.isEnd()) return new Outcome.Ended(state);
        if (exits.size() == MOST_EXITS) return new Outcome.TooManyExits();
        return new Outcome.Moved(
                with(evidence, Stream.concat(exits.stream(), Stream.of(exit)).toList(), policy));
    }

    public Outcome dismiss(PersonId by, String reason, Instant at) {
        return end(AlertState.DISMISSED, by, reason, at);
    }

    public Outcome confirm(PersonId by, String reason, Instant at) {
        return end(AlertState.CONFIRMED, by, reason, at);
    }

    /** Whether it was dismissed with as much before everybody's eyes as this signal tells: then it raises nothing anew. */
    public boolean answers(Signal signal) {
        return state == AlertState.DISMISSED
                && signal.score().compareTo(evidence.score()) <= 0
                && Set.copyOf(evidence.tests()).containsAll(signal.failedTests());
    }

    private Outcome end(AlertState end, PersonId by, String reason, Instant at) {
        if (state.isEnd()) return new Outcome.Ended(state);
        return new Outcome.Moved(new Alert(
                id,
                line,
                end,
                score,
                evidence,
                shipper,
                consignee,
                exits,
                new Judgement(by, at, reason),
                raisedAt,
                version + 1));
    }

    private Alert with(Evidence more, List<Exit> noted, AlertPolicy policy) {
        var lowered = policy.lowered(more.score(), noted);
        boolean explained = !noted.isEmpty() && lowered.compareTo(policy.raiseAt()) < 0;
        var next = state.isEnd() ? state : explained ? AlertState.EXPLAINED : AlertState.OPEN;
        return new Alert(id, line, next, lowered, more, shipper, consignee, noted, judgement, raisedAt, version + 1);
    }
}
