package io.ytterby.intelligence.node.app;

import io.ytterby.intelligence.node.domain.RecordedFact;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A list editor writes down what a source says of a node. */
@ApplicationScoped
public class RecordFacts {
    private final NodeFacts facts;
    private final Journal journal;
    private final Clock clock;

    RecordFacts(NodeFacts facts, Journal journal, Clock clock) {
        this.facts = facts;
        this.journal = journal;
        this.clock = clock;
    }

    /** All of them or none. @return as they stand now */
    @Transactional
    public List<RecordedFact> record(Actor actor, String node, List<Said> said) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var recorded = said.stream().map(one -> one.recorded(node, actor, now)).toList();
        recorded.forEach(facts::put);
        journal.write(new Change(
                actor,
                "node.facts-recorded",
                "node/" + node,
                Map.of(
                        "facts",
                        recorded.stream().map(one -> one.id().toString()).toList())));
        return recorded;
    }

    /** A fact before it is recorded; {@code published} is null if it is known from today on. */
    public record Said(
            String element,
            io.ytterby.intelligence.node.domain.FactKind kind,
            java.time.YearMonth month,
            long mg,
            java.math.BigDecimal cv,
            String source,
            @org.jspecify.annotations.Nullable LocalDate published) {
        RecordedFact recorded(String node, Actor actor, Instant now) {
            return new RecordedFact(
                    UUID.randomUUID(),
                    node,
                    element,
                    kind,
                    month,
                    mg,
                    cv,
                    source,
                    published == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : published,
                    actor.person().value(),
                    now);
        }
    }
}
