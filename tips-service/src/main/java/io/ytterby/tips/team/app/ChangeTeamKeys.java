package io.ytterby.tips.team.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tipbox.seal.TeamKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Who can read tips from now on. A key is proposed by its owner and confirmed by another person, by guard and by CHECK: one
 * stolen token adds no reader.
 */
@ApplicationScoped
public class ChangeTeamKeys {
    private final TeamKeys keys;
    private final Journal journal;
    private final Clock clock;

    ChangeTeamKeys(TeamKeys keys, Journal journal, Clock clock) {
        this.keys = keys;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of a change. */
    public sealed interface Outcome {
        record Changed(TeamKeys.Registered key) implements Outcome {}

        record NoSuchKey() implements Outcome {}

        /** It does not stand there, or this is not the person for it. */
        record NotNow() implements Outcome {}
    }

    /** @return empty if it is there already, or this person's keys serve the other purpose */
    @Transactional
    public Optional<TeamKeys.Registered> propose(Actor actor, TeamKey key, Recipient.Purpose purpose) {
        if (!keys.propose(key, actor.person(), actor.organisation().value(), purpose, clock.instant()))
            return Optional.empty();
        journal.write(
                new Change(actor, "team-key.proposed", "team-key/" + key.id(), Map.of("purpose", purpose.name())));
        return keys.lookUp(key.id());
    }

    @Transactional
    public Outcome confirm(Actor actor, String keyId) {
        return changed(actor, keyId, "confirmed", keys.confirm(keyId, actor.person(), clock.instant()));
    }

    @Transactional
    public Outcome retire(Actor actor, String keyId) {
        return changed(actor, keyId, "retired", keys.retire(keyId, actor.person(), clock.instant()));
    }

    private Outcome changed(Actor actor, String keyId, String done, boolean changed) {
        var found = keys.lookUp(keyId).orElse(null);
        if (found == null) return new Outcome.NoSuchKey();
        if (!changed) return new Outcome.NotNow();
        journal.write(new Change(actor, "team-key." + done, "team-key/" + keyId, Map.of("person", found.person())));
        return new Outcome.Changed(found);
    }
}
