package io.ytterby.gateway.verify.app;

import io.ytterby.gateway.verify.domain.PublicLink;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes a public link back for good: from the commit on its address answers as one that never was. */
@Singleton
public class RevokeLink {
    private final Links links;
    private final Journal journal;
    private final Clock clock;

    RevokeLink(Links links, Journal journal, Clock clock) {
        this.links = links;
        this.journal = journal;
        this.clock = clock;
    }

    /** The link as it is now; empty if the caller's organisation has none such. Revoking it again changes nothing. */
    @Transactional
    public Optional<PublicLink> revoke(UUID id, Actor actor) {
        var owner = actor.organisation();
        if (links.revoke(id, owner, clock.instant()))
            journal.write(new Change(actor, "link.revoked", "link/" + id, Map.of()));
        return links.find(id, owner);
    }
}
