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

/** What licensing answers: it has booked all lines or none, it has committed or it has not. */
@Singleton
class BookingsConsumer implements EventConsumer {
    private final FollowAnswers answers;

    BookingsConsumer(FollowAnswers answers) {
        this.answers = answers;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Booking(
            UUID declarationId,
            long declarationVersion,
            @Nullable AnsweredRefusal refusal) {}

    @Override
    public String name() {
        return "inspection.bookings";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.LICENSING_LEDGER);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.tells("reservation-held")) answers.reservationHeld(declaration(event));
        else if (event.tells("reservation-committed")) answers.committed(declaration(event));
        else if (event.tells("reservation-refused")) {
            var why = AnsweredRefusal.orUnsaid(event.as(Booking.class).refusal());
            answers.reservationRefused(declaration(event), why.slug(), why.detail());
        } else if (event.tells("commit-refused")) {
            var booking = event.as(Booking.class);
            var why = AnsweredRefusal.orUnsaid(booking.refusal());
            answers.commitRefused(declaration(event), booking.declarationVersion(), why.slug(), why.detail());
        }
        // Released and contra-entered follow from what this service has said itself.
    }

    private static DeclarationId declaration(ReceivedEvent event) {
        return new DeclarationId(event.as(Booking.class).declarationId());
    }
}
