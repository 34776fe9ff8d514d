package io.ytterby.licensing.licence.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import io.ytterby.licensing.licence.app.NoteReversal;
import io.ytterby.licensing.licence.app.SuspendOnFailedInspection;
import io.ytterby.licensing.licence.app.SuspendOnFailedInspection.Failure;
import io.ytterby.licensing.licence.domain.Ground;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears inspection results, and acts on those that failed once a second person has verified them, or a third reversed them. */
@ApplicationScoped
class ResultConsumer implements EventConsumer {
    private static final Set<String> FAILED = Set.of("DISCREPANT", "CONTROLLED_ELEMENT_FOUND");

    private final SuspendOnFailedInspection suspendOnFailedInspection;
    private final NoteReversal noteReversal;

    ResultConsumer(SuspendOnFailedInspection suspendOnFailedInspection, NoteReversal noteReversal) {
        this.suspendOnFailedInspection = suspendOnFailedInspection;
        this.noteReversal = noteReversal;
    }

    @Override
    public String name() {
        return "licensing.results";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INSPECTION_RESULT);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.tells("result-verified")) {
            var result = event.as(ResultV1.class);
            if (FAILED.contains(result.outcome())) suspendOnFailedInspection.suspend(result.toFailure());
        } else if (event.tells("result-reversed")) {
            var result = event.as(ResultV1.class);
            noteReversal.note(result.resultId(), result.toReversal(), result.numbers());
        }
    }

    /** What licensing needs of the schema {@code inspection.result}; it may have more. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ResultV1(
            UUID resultId,
            UUID declarationId,
            String outcome,
            String finding,
            List<String> licences,
            @Nullable ReversalV1 reversal) {
        Failure toFailure() {
            return new Failure(resultId, new DeclarationId(declarationId), finding, numbers());
        }

        /** @throws IllegalArgumentException if it does not say why */
        Ground.Reversal toReversal() {
            if (reversal == null)
                throw new IllegalArgumentException("a reversal of " + resultId + " without its reason");
            return new Ground.Reversal(reversal.reversedAt(), reversal.reason());
        }

        List<LicenceNumber> numbers() {
            return licences.stream().map(LicenceNumber::new).toList();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ReversalV1(Instant reversedAt, String reason) {}
}
