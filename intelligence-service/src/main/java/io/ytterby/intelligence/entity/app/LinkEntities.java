package io.ytterby.intelligence.entity.app;

import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.intelligence.entity.domain.EntityLink;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ties entities together, makes sure of a tie, and takes one back; the history keeps it all. */
@ApplicationScoped
public class LinkEntities {
    private final Entities entities;
    private final EntityLinks links;
    private final Event<EntitiesJoined> joined;
    private final Journal journal;
    private final Clock clock;

    LinkEntities(Entities entities, EntityLinks links, Event<EntitiesJoined> joined, Journal journal, Clock clock) {
        this.entities = entities;
        this.links = links;
        this.joined = joined;
        this.journal = journal;
        this.clock = clock;
    }

    /** A tie to be made. */
    public record Wanted(
            EntityId to,
            EntityLink.LinkType type,
            EntityLink.Basis basis,
            @Nullable BigDecimal share,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String source) {}

    /** All that can come of it. */
    public sealed interface Outcome {
        record Linked(EntityLink link) implements Outcome {}

        record NoSuchEntity() implements Outcome {}

        record NoSuchOther() implements Outcome {}

        record NoSuchLink() implements Outcome {}

        /** Somebody has ended it. */
        record Ended() implements Outcome {}

        record VerifiedBefore() implements Outcome {}

        /** Who suggested it does not make sure of it. */
        record SamePerson() implements Outcome {}
    }

    @Transactional
    public Outcome link(Actor actor, EntityId from, Wanted wanted) {
        if (!actor.isAuthority() || entities.lookUp(from).isEmpty()) return new Outcome.NoSuchEntity();
        if (wanted.to().equals(from) || entities.lookUp(wanted.to()).isEmpty()) return new Outcome.NoSuchOther();
        return new Outcome.Linked(make(actor, from, wanted));
    }

    /** Of entities that are known to be there. */
    @Transactional(Transactional.TxType.MANDATORY)
    EntityLink make(Actor actor, EntityId from, Wanted wanted) {
        var now = now();
        boolean verified = wanted.basis() == EntityLink.Basis.VERIFIED;
        var link = new EntityLink(
                UUID.randomUUID(),
                from,
                wanted.to(),
                wanted.type(),
                wanted.share(),
                wanted.since(),
                wanted.until(),
                wanted.source(),
                actor.person(),
                now,
                verified ? actor.person() : null,
                verified ? now : null,
                null,
                null,
                null);
        links.add(link);
        tell(actor, link, "linked", wanted.source());
        return link;
    }

    @Transactional
    public Outcome verify(Actor actor, UUID id, String source) {
        var found = links.lock(id).orElse(null);
        if (found == null || !actor.isAuthority()) return new Outcome.NoSuchLink();
        if (!found.isOpen()) return new Outcome.Ended();
        if (found.verifiedBy() != null) return new Outcome.VerifiedBefore();
        if (found.madeBy().value().equalsIgnoreCase(actor.person().value())) return new Outcome.SamePerson();
        var verified = found.verified(actor.person(), now());
        links.update(verified);
        tell(actor, verified, "link-verified", source);
        return new Outcome.Linked(verified);
    }

    @Transactional
    public Outcome end(Actor actor, UUID id, String reason) {
        var found = links.lock(id).orElse(null);
        if (found == null || !actor.isAuthority()) return new Outcome.NoSuchLink();
        if (!found.isOpen()) return new Outcome.Ended();
        var ended = found.ended(actor.person(), now(), reason);
        links.update(ended);
        tell(actor, ended, "link-ended", reason);
        return new Outcome.Linked(ended);
    }

    private void tell(Actor actor, EntityLink link, String done, String reason) {
        if (link.type().joins())
            joined.fire(
                    new EntitiesJoined(Set.of(link.from().toString(), link.to().toString())));
        journal.write(new Change(
                actor,
                "entity." + done,
                "entity/" + link.from(),
                Map.of(
                        "link",
                        link.id().toString(),
                        "to",
                        link.to().toString(),
                        "type",
                        link.type().name(),
                        "basis",
                        link.basis().name(),
                        "reason",
                        reason)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
