package io.ytterby.intelligence.label.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.contracts.Topic;
import io.ytterby.intelligence.label.app.KeepLabels;
import io.ytterby.intelligence.label.app.Labels;
import io.ytterby.intelligence.label.domain.Label;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears what inspections found: a verified result labels the declaration's records, a reversal takes it back. */
@Singleton
class ResultsConsumer implements EventConsumer {
    private static final Actor SELF = Actor.system("intelligence");
    private static final String SOURCE = "inspection";

    private final Labels labels;
    private final KeepLabels keepLabels;

    ResultsConsumer(Labels labels, KeepLabels keepLabels) {
        this.labels = labels;
        this.keepLabels = keepLabels;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Result(
            UUID declarationId, String outcome, @Nullable Selection selection) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Selection(BigDecimal propensity) {}

    @Override
    public String name() {
        return "intelligence.results";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INSPECTION_RESULT);
    }

    @Override
    public void on(ReceivedEvent event) {
        boolean verified = event.tells("result-verified");
        boolean reversed = event.tells("result-reversed");
        if (!verified && !reversed) return;
        var result = event.as(Result.class);
        var records = labels.recordsOfDeclaration(result.declarationId());
        if (reversed) records.forEach(record -> keepLabels.takeBack(SELF, record, SOURCE));
        else label(event, result, records);
    }

    private void label(ReceivedEvent event, Result result, List<UUID> records) {
        var outcome = outcome(result.outcome());
        var propensity = propensity(result.selection());
        if (outcome == null || propensity == null) return;
        for (var record : records)
            keepLabels.keep(SELF, new Label(record, outcome, SOURCE, propensity, event.occurredAt()));
    }

    /** Null where the inspection could not tell. */
    private static Label.@Nullable Outcome outcome(String word) {
        return switch (word) {
            case "CONFORMS" -> Label.Outcome.HONEST;
            case "DISCREPANT", "CONTROLLED_ELEMENT_FOUND" -> Label.Outcome.ILLEGAL;
            default -> null;
        };
    }

    /** Null where nobody knows how likely it was looked at: such a result teaches nothing. */
    private static @Nullable BigDecimal propensity(@Nullable Selection selection) {
        return selection == null || selection.propensity().signum() <= 0 ? null : selection.propensity();
    }
}
