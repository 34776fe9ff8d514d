package io.ytterby.licensing.licence.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import io.ytterby.licensing.licence.app.SuspendOnFailedInspection;
import io.ytterby.licensing.licence.app.SuspendOnFailedInspection.Failure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Hears inspection results, and acts on those that failed once a second person has verified them. */
@ApplicationScoped
class ResultConsumer implements EventConsumer {
    private static final Set<String> FAILED = Set.of("DISCREPANT", "CONTROLLED_ELEMENT_FOUND");

    private final SuspendOnFailedInspection suspendOnFailedInspection;

    ResultConsumer(SuspendOnFailedInspection suspendOnFailedInspection) {
        this.suspendOnFailedInspection = suspendOnFailedInspection;
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
        if (!event.tells("result-verified")) return;
        var result = event.as(ResultV1.class);
        if (FAILED.contains(result.outcome())) suspendOnFailedInspection.suspend(result.toFailure());
    }

    /** What licensing needs of the schema {@code inspection.result}; it may have more. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ResultV1(UUID resultId, UUID declarationId, String outcome, String finding, List<String> licences) {
        Failure toFailure() {
            return new Failure(
                    resultId,
                    new DeclarationId(declarationId),
                    finding,
                    licences.stream().map(LicenceNumber::new).toList());
        }
    }
}
