package io.ytterby.licensing.ledger.events;

import io.ytterby.contracts.Topic;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import io.ytterby.licensing.ledger.app.FollowDeclaration;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Follows declarations: books them, commits them, takes them back. */
@ApplicationScoped
class DeclarationConsumer implements EventConsumer {
    private final FollowDeclaration followDeclaration;

    DeclarationConsumer(FollowDeclaration followDeclaration) {
        this.followDeclaration = followDeclaration;
    }

    @Override
    public String name() {
        return "licensing.declarations";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INSPECTION_DECLARATION);
    }

    @Override
    public void on(ReceivedEvent event) {
        followDeclaration.follow(event.as(DeclarationV1.class).toSeen());
    }
}
