package io.ytterby.tracking.custody.domain;

import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.OperationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The event of goods that were made of others, in the words of EPCIS 2.0 and CBV 2.0. */
public final class TransformationEvents {
    private TransformationEvents() {}

    /**
     * @param operation is the event's transformationID: {@code urn:uuid:…}
     * @param process the process's name; null if goods were only mixed or came back
     * @param taken the lots, each as much of it as was consumed
     * @param ended the grams that went with them
     * @param outputs at least one, all with one organisation
     * @param born the grams that came into being
     */
    public static CustodyEvent made(
            OperationId operation,
            String bizStep,
            @Nullable String process,
            List<Lot> taken,
            List<HeldRange> ended,
            List<Lot> outputs,
            List<HeldRange> born,
            Instant at) {
        var first = outputs.getFirst();
        return new EpcisEvent("TransformationEvent", bizStep, "active", at)
                .transformation(operation)
                .quantities("inputQuantityList", taken)
                .quantities("outputQuantityList", outputs)
                .place(first.card().place())
                .madeIn(process, outputs)
                .inputGrams(ended.stream().map(HeldRange::range).toList())
                .grams(born.stream().map(HeldRange::range).toList())
                .by(first.custodian());
    }
}
