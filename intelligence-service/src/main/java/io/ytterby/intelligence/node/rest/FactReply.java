package io.ytterby.intelligence.node.rest;

import io.ytterby.intelligence.node.domain.FactKind;
import io.ytterby.intelligence.node.domain.RecordedFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A fact that stands. */
public record FactReply(
        String factId,
        String node,
        String element,
        FactKind kind,
        String month,
        long mg,
        String cv,
        String source,
        LocalDate published,
        String recordedBy,
        Instant recordedAt) {
    static FactReply of(RecordedFact fact) {
        return new FactReply(
                fact.id().toString(),
                fact.node(),
                fact.element(),
                fact.kind(),
                fact.month().toString(),
                fact.mg(),
                fact.cv().toPlainString(),
                fact.source(),
                fact.published(),
                fact.recordedBy(),
                fact.recordedAt());
    }

    /** All that were written down. */
    public record RecordedReply(List<FactReply> items) {}

    /** @param facts how many stand */
    public record NodeReply(String node, int facts) {}
}
