package io.ytterby.tracking.custody.domain;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An EPCIS event as the store keeps it.
 *
 * @param hash {@code ni:///sha-256;…?ver=CBV2.0}; null for what was recorded before events were hashed
 * @param captureId the job that captured it; null for an event of our own
 * @param org who recorded or captured it
 * @param context the JSON text of its {@code @context}, one that the store knows
 * @param terms what a query finds it by
 * @param doc the bare event as JSON text
 * @param lots the lots that it is about
 * @param born those of them that it split off: they share the other lots' past up to here
 */
public record RecordedEvent(
        String eventId,
        @Nullable String hash,
        @Nullable UUID captureId,
        OrganisationId org,
        Facts facts,
        Instant recordTime,
        String context,
        List<String> terms,
        String doc,
        List<LotId> lots,
        Set<LotId> born) {
    public RecordedEvent {
        terms = List.copyOf(terms);
        lots = List.copyOf(lots);
        born = Set.copyOf(born);
    }

    /**
     * What an event says that has a column of its own.
     *
     * @param zone the offset as the event has it: {@code +08:00}
     * @param errorDeclaredAt when it was declared erroneous, if it is the declaration
     */
    public record Facts(
            String type,
            @Nullable String action,
            Instant eventTime,
            String zone,
            @Nullable String bizStep,
            @Nullable String disposition,
            @Nullable String readPoint,
            @Nullable String bizLocation,
            @Nullable String transformationId,
            @Nullable Instant errorDeclaredAt) {}

    /** Whether it declares another event, the one with the same id, erroneous. */
    public boolean isDeclaration() {
        return facts.errorDeclaredAt() != null;
    }
}
