package io.ytterby.gateway.push.events;

import io.ytterby.contracts.Topic;
import io.ytterby.gateway.projection.app.ThingsFromEvents;
import io.ytterby.gateway.push.app.TellChange;
import io.ytterby.gateway.push.app.TellRecall;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.util.Set;

/** Turns what the services tell into notices, in the transaction that claims the event. */
@Singleton
class FeedLog implements EventConsumer {
    private final ThingsFromEvents things;
    private final TellChange tellChange;
    private final TellRecall tellRecall;

    FeedLog(ThingsFromEvents things, TellChange tellChange, TellRecall tellRecall) {
        this.things = things;
        this.tellChange = tellChange;
        this.tellRecall = tellRecall;
    }

    @Override
    public String name() {
        return "gateway.push";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(
                Topic.LICENSING_LICENCE,
                Topic.TRACKING_LOT,
                Topic.TRACKING_RECALL,
                Topic.INSPECTION_DECLARATION,
                Topic.INSPECTION_HOLD);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.topic().equals(Topic.TRACKING_RECALL.topicName())) tellRecall.of(recall(event));
        else tellChange.of(things.read(event));
    }

    private static TellRecall.Recall recall(ReceivedEvent event) {
        var told = event.as(RecallV1.class);
        return new TellRecall.Recall(
                event.id(),
                told.recallId(),
                told.status(),
                told.reason(),
                event.occurredAt(),
                told.holders(),
                told.lots());
    }
}
