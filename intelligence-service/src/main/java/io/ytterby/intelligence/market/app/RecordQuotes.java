package io.ytterby.intelligence.market.app;

import io.ytterby.intelligence.market.domain.RecordedQuote;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** A list editor writes prices and figures down. */
@ApplicationScoped
public class RecordQuotes {
    private final Quotes quotes;
    private final Figures figures;
    private final Journal journal;
    private final Clock clock;

    RecordQuotes(Quotes quotes, Figures figures, Journal journal, Clock clock) {
        this.quotes = quotes;
        this.figures = figures;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * All of them or none.
     *
     * @param told makes each of who records it and when
     */
    @Transactional
    public List<RecordedQuote> quotes(Actor actor, List<BiFunction<String, Instant, RecordedQuote>> told) {
        var recorded = told.stream()
                .map(one -> one.apply(actor.person().value(), now()))
                .toList();
        recorded.forEach(quotes::put);
        var ids = recorded.stream().map(one -> one.id().toString()).toList();
        journal.write(new Change(actor, "market.quotes-recorded", "market/quotes", Map.of("quotes", ids)));
        return recorded;
    }

    @Transactional
    public Figures.Figure figure(Actor actor, BiFunction<String, Instant, Figures.Figure> told) {
        var figure = told.apply(actor.person().value(), now());
        figures.put(figure);
        var detail = Map.of(
                "element", figure.element(),
                "month", figure.month().toString(),
                "value", figure.value().toPlainString());
        journal.write(new Change(actor, "market.figure-recorded", "market/figure/" + figure.name(), detail));
        return figure;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
