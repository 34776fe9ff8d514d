package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An officer makes a case of an alert, a tip, a finding or a thing that was pointed out. It points to it from the start. */
@ApplicationScoped
public class OpenCase {
    private final CaseChain chain;
    private final KeepApart keepApart;
    private final KnownThings things;

    OpenCase(CaseChain chain, KeepApart keepApart, KnownThings things) {
        this.chain = chain;
        this.keepApart = keepApart;
        this.things = things;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Opened(CaseFile file) implements Outcome {}

        /** There is nothing of that name, or nothing that a case may be about. */
        record NoSuchThing(String why) implements Outcome {}
    }

    @Transactional
    public Outcome open(
            Actor actor, String title, LinkKind origin, String ref, CaseEvent.Priority priority, String reason) {
        var unknown = things.unknown(actor, origin, ref);
        if (unknown != null) return new Outcome.NoSuchThing(unknown);
        keepApart.inTurn();
        var id = new CaseId(UUID.randomUUID());
        var opened = chain.open(actor, id, new CaseEvent.Opened(title, origin, ref, priority, reason));
        var link = new CaseEvent.Linked(
                UUID.randomUUID(), origin, ref, CaseEvent.Basis.VERIFIED, "The case began with it.");
        var file = chain.append(actor, opened, link);
        keepApart.of(file);
        return new Outcome.Opened(file);
    }
}
