package io.ytterby.intelligence.label.app;

import io.ytterby.intelligence.label.domain.Label;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Writes labels down in the transaction of whoever found out. */
@Singleton
public class KeepLabels {
    private final Labels labels;
    private final Journal journal;

    KeepLabels(Labels labels, Journal journal) {
        this.labels = labels;
        this.journal = journal;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Actor actor, Label label) {
        labels.put(label);
        var detail = Map.of(
                "outcome", label.outcome().name(),
                "source", label.source(),
                "propensity", label.propensity().toPlainString());
        journal.write(new Change(actor, "label.kept", "trade-record/" + label.record(), detail));
    }

    /** What was found out turned out to be wrong. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(Actor actor, UUID record, String source) {
        if (labels.remove(record, source))
            journal.write(new Change(actor, "label.taken-back", "trade-record/" + record, Map.of("source", source)));
    }
}
