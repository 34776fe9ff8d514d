package io.ytterby.inspection.declaration.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.contracts.Topic;
import io.ytterby.inspection.declaration.app.FollowAnswers;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tracking answers: it has locked all lots or none. */
@Singleton
class LotAnswersConsumer implements EventConsumer {
    private final FollowAnswers answers;

    LotAnswersConsumer(FollowAnswers answers) {
        this.answers = answers;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LotsAnswer(UUID declarationId, @Nullable AnsweredRefusal refusal) {}

    @Override
    public String name() {
        return "inspection.lot-answers";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.TRACKING_CUSTODY);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.tells("lots-locked")) answers.lotsLocked(declaration(event));
        else if (event.tells("lots-refused")) {
            var why = AnsweredRefusal.orUnsaid(event.as(LotsAnswer.class).refusal());
            answers.lotsRefused(declaration(event), why.slug(), why.detail());
        }
        // Unlocked and exported follow from what this service has said itself; custody is of no concern here.
    }

    private static DeclarationId declaration(ReceivedEvent event) {
        return new DeclarationId(event.as(LotsAnswer.class).declarationId());
    }
}
