package io.ytterby.tips.desk.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tipbox.bundle.BundleWrap;
import io.ytterby.tips.team.app.TeamKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a reporter is, if he said so, is opened by two: an officer of cases asks with a reason, a custodian seals the other half
 * of the key to this officer. The custodian holds no key of the tip and the officer none of the other half: without both
 * there is nothing to open, whatever a server says.
 */
@ApplicationScoped
public class Identities {
    private final Desk desk;
    private final IdentityRequests requests;
    private final TeamKeys keys;
    private final Journal journal;

    Identities(Desk desk, IdentityRequests requests, TeamKeys keys, Journal journal) {
        this.desk = desk;
        this.requests = requests;
        this.keys = keys;
        this.journal = journal;
    }

    /** What an officer asked a custodian for. */
    public record Request(
            UUID id,
            UUID tip,
            UUID item,
            String askedBy,
            String keyId,
            String reason,
            byte @Nullable [] wrap,
            long version) {}

    @Transactional
    public DeskOutcome ask(Actor actor, UUID tip, UUID item, String keyId, String reason) {
        var person = Officer.of(actor);
        var seen = desk.lock(tip, person).orElse(null);
        if (seen == null) return new DeskOutcome.NoSuchTip();
        boolean identity = desk.items(tip).stream()
                .anyMatch(kept -> kept.item().id().equals(item)
                        && kept.item().role() == io.ytterby.tipbox.bundle.BundleItem.Role.IDENTITY
                        && !kept.destroyed());
        if (!identity) return new DeskOutcome.Unfit("/item", "is no identity of this tip.");
        if (!keys.isActive(keyId, actor.person())) return new DeskOutcome.Unfit("/keyId", "is no active key of yours.");
        var id = requests.add(tip, item, person, keyId, reason);
        journal.write(
                new Change(actor, "identity.asked", "tip/" + tip, Map.of("request", id.toString(), "reason", reason)));
        return new DeskOutcome.Done(seen);
    }

    /** Those of tips that this person may see. */
    public List<Request> list(Actor actor) {
        return requests.list(Officer.of(actor));
    }

    public Optional<Request> one(Actor actor, UUID id) {
        return requests.one(id, Officer.of(actor));
    }

    /** @return false if there is none, it was released, or it is this person's own */
    @Transactional
    public boolean release(Actor actor, UUID id, BundleWrap wrap) {
        var person = Officer.of(actor);
        var asked = requests.one(id, person).orElse(null);
        if (asked == null
                || !asked.item().equals(wrap.item())
                || !asked.keyId().equals(wrap.wrap().keyId())
                || wrap.part() != BundleWrap.Part.CUSTODY_HALF
                || !requests.release(id, person, wrap.wrap().bytes())) return false;
        journal.write(new Change(actor, "identity.released", "tip/" + asked.tip(), Map.of("request", id.toString())));
        return true;
    }
}
